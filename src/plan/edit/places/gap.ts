import type { Item } from "../../model/plan.ts";
import type { Layout } from "../layout/layout.ts";

/** The blank lines between two neighbours, each with its quote marks and end; null where other lines stand there. */
function gapBetween(layout: Layout, first: Item, second: Item): string | null {
  const from = layout.lines.nextAt(layout.endOf(first));
  const to = layout.lineStart(second.offset);
  if (to < from) return null;
  const gap = layout.plan.text.slice(from, to);
  return /[^\s>]/.test(gap) ? null : gap;
}

/** The blank lines by which the items around one are parted: of a loose list some, else none. */
export function gapAround(layout: Layout, item: Item, siblings: readonly Item[]): string {
  const at = siblings.findIndex(({ index }) => index === item.index);
  const previous = siblings[at - 1];
  const next = siblings[at + 1];
  const behind = next === undefined ? null : gapBetween(layout, item, next);
  return behind ?? (previous === undefined ? null : gapBetween(layout, previous, item)) ?? "";
}
