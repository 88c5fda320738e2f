import { elementAt } from "../../model/element-at.ts";
import type { Layout } from "../layout/layout.ts";

/** Where the comments right above a line begin: they say something of it, and go where it goes. */
export function aboveComments(layout: Layout, lineStart: number): number {
  const { blocks } = layout;
  let at = lineStart;
  // From the line upwards, each block is looked at once: there may be thousands of comments above each other.
  for (let index = firstFrom(layout, lineStart) - 1; index >= 0; index -= 1) {
    const { type, start, end } = elementAt(blocks, index, "blocks");
    if (end > at) continue;
    if (type !== "html" || layout.lines.nextAt(end) !== at || !layout.text.startsWith("<!--", start)) return at;
    at = layout.lineStart(start);
  }
  return at;
}

/** The place of the first block that begins at an offset or behind it. */
function firstFrom({ blocks }: Layout, offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (elementAt(blocks, middle, "blocks").start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
