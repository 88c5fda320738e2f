import type { Layout } from "../layout/layout.ts";

/** Where the comments right above a line begin: they say something of it, and go where it goes. */
export function aboveComments(layout: Layout, lineStart: number): number {
  let at = lineStart;
  for (;;) {
    const comment = layout.blocks.find(({ type, start, end }) => {
      const isRightAbove = end <= at && layout.lines.nextAt(end) === at;
      return type === "html" && isRightAbove && layout.text.startsWith("<!--", start);
    });
    if (comment === undefined) return at;
    at = layout.lineStart(comment.start);
  }
}
