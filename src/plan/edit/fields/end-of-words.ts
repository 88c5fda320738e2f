import type { Item } from "../../model/plan.ts";
import type { Layout } from "../layout/layout.ts";

/** Where the words of an item's line end: before a comment, blanks and the hashes that close a heading. */
export function endOfWords(layout: Layout, item: Item): number {
  const line = layout.text.slice(item.offset, layout.lines.endAt(item.offset));
  const tail = /(?:\s*<!--[^\n]*?-->)*(?:[ \t]+#+)?[ \t\r]*$/.exec(line)?.[0] ?? "";
  return item.offset + line.length - tail.length;
}
