import type { Item } from "../../model/plan.ts";
import { aboveComments } from "./above-comments.ts";
import { lineOf, nextMarker, styleOf } from "./box-line.ts";
import { gapAround } from "./gap.ts";
import type { Layout } from "../layout/layout.ts";
import type { Spot } from "./spot.ts";

/** The place behind a list item, with all that belongs to it, or before the first one. */
export function besideBox(
  layout: Layout,
  like: Item,
  side: Spot["side"],
  siblings: readonly Item[],
  mark: string,
): Spot | null {
  const bullet = layout.bulletOf(like);
  if (bullet === null) return null;
  const written = styleOf(layout, bullet);
  const feed = layout.feedAt(like.offset);
  const gap = gapAround(layout, like, siblings);
  const style = side === "behind" ? { ...written, marker: nextMarker(layout, bullet) } : written;
  const isBold = style.box === null;
  return {
    ...(side === "behind"
      ? { offset: layout.lines.endAt(layout.endOf(like)), above: `${feed}${gap}`, below: "" }
      : { offset: aboveComments(layout, layout.lineStart(like.offset)), above: "", below: `${feed}${gap}` }),
    side,
    kind: like.kind,
    section: like.section,
    pullRequestOnly: isBold,
    style,
    // A numbered item without a box is one only in bold.
    write: (words) =>
      isBold
        ? lineOf({ ...style, box: mark === " " ? null : { after: " " } }, mark, `**${words}**`)
        : lineOf(style, mark, words),
    id: null,
    escapes: true,
  };
}
