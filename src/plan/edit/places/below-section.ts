import type { Item } from "../../model/plan.ts";
import type { Layout } from "../layout/layout.ts";
import type { Spot } from "./spot.ts";

/** The place for the first heading below another one: behind all that its section says. */
export function belowSection(layout: Layout, parent: Item): Spot {
  const feed = layout.feedAt(parent.offset);
  const depth = parent.index === 0 ? 2 : layout.depthOf(parent) + 1;
  return {
    offset: layout.lines.endAt(layout.endOf(parent)),
    side: "behind",
    above: `${feed}${feed}`,
    below: "",
    kind: null,
    section: null,
    pullRequestOnly: true,
    style: null,
    write: (words) => `${"#".repeat(depth)} ${words}`,
    id: null,
    escapes: true,
  };
}
