import type { Item } from "../../model/plan.ts";
import type { Layout } from "../layout/layout.ts";

/** Where the words of an item's line end: before comments, blanks and the hashes that close a heading. */
export function endOfWords(layout: Layout, item: Item): number {
  const line = layout.text.slice(item.offset, layout.lines.endAt(item.offset));
  let words = line.trimEnd();
  if (layout.shapeOf(item) === "heading") words = withoutHashes(words);
  while (words.endsWith("-->")) {
    const start = words.lastIndexOf("<!--");
    if (start < 0) break;
    words = words.slice(0, start).trimEnd();
  }
  return item.offset + words.length;
}

function withoutHashes(line: string): string {
  let end = line.length;
  while (line.charAt(end - 1) === "#") end -= 1;
  return /[ \t]/.test(line.charAt(end - 1)) ? line.slice(0, end).trimEnd() : line;
}
