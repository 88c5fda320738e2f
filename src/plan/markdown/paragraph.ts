import type { Leaf } from "./block-node.ts";
import { definitionsEnd } from "./definitions.ts";

/** Lines of text that go on until something else begins. */
export interface OpenParagraph {
  readonly type: "paragraph";
  readonly start: number;
  end: number;
  /** Where the text of the last line begins, and where the line before it ends. */
  lastStart: number;
  lastEnd: number;
  /** False where the last line can't be the head of a table. */
  mayHead: boolean;
  /** Where the text of each line begins; null where no definition can stand in them. */
  readonly lines: number[] | null;
}

/** The definitions that a paragraph begins with, and where its text begins behind them; null where there is none. */
export function closeParagraph(
  text: string,
  { start, end, lines }: OpenParagraph,
): { readonly definitions: readonly Leaf[]; readonly start: number | null } {
  if (lines === null) return { definitions: [], start };
  const texts = lines.map((from) => {
    const feed = text.indexOf("\n", from);
    const lineEnd = feed < 0 || feed > end ? end : feed;
    return text.slice(from, lineEnd).replace(/\r$/, "");
  });
  const used = definitionsEnd(texts.join("\n"));
  if (used === 0) return { definitions: [], start };
  let [index, passed] = [0, 0];
  for (const [at, line] of texts.entries()) {
    if (passed >= used) break;
    passed += line.length + 1;
    index = at + 1;
  }
  const behind = lines[index] ?? null;
  const definition: Leaf = {
    type: "definition",
    start,
    end: (lines[index - 1] ?? start) + (texts[index - 1] ?? "").length,
    depth: 0,
  };
  return { definitions: [definition], start: behind };
}
