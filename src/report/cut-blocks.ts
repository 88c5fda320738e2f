/**
 * Drops whole paragraphs and lists from the end until the text is short enough, closes open folds, and adds a last line
 * that says so. A list that is longer than half of the limit is cut at a line.
 *
 * @param limit maximum number of characters to keep.
 * @param last the line that says something was cut.
 * @param sizeOf length of a text, in the unit of the limit; by default characters.
 */
export function cutBlocks(
  whole: string,
  limit: number,
  last: string,
  sizeOf: (text: string) => number = (text) => text.length,
): string {
  if (sizeOf(whole) <= limit) return whole;
  let kept = "";
  let size = 0;
  let folds = 0;
  for (const block of whole.split("\n\n")) {
    const text = sizeOf(block) > limit / 2 ? `${firstLines(block, limit / 2, sizeOf)}\n- …` : block;
    size += sizeOf(text) + 2;
    if (size > limit) break;
    kept += kept === "" ? text : `\n\n${text}`;
    folds += block.startsWith("<details") ? 1 : block === "</details>" ? -1 : 0;
  }
  return `${kept}${"\n\n</details>".repeat(Math.max(0, folds))}\n\n${last}`;
}

function firstLines(block: string, limit: number, sizeOf: (text: string) => number): string {
  const lines: string[] = [];
  let size = 0;
  for (const line of block.split("\n")) {
    size += sizeOf(line) + 1;
    if (size > limit) break;
    lines.push(line);
  }
  return lines.join("\n");
}
