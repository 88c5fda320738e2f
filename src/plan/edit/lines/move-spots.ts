import type { ItemIndex } from "../../model/item-index.ts";
import type { Item } from "../../model/plan.ts";
import { belowBox } from "../places/below-box.ts";
import { belowHeading } from "../places/below-heading.ts";
import { belowSection } from "../places/below-section.ts";
import { besideBox } from "../places/beside-box.ts";
import { besideHeading } from "../places/beside-heading.ts";
import { besideRow } from "../places/beside-row.ts";
import { besideTodo } from "../places/beside-todo.ts";
import type { Layout, Shape } from "../layout/layout.ts";
import type { Spot } from "../places/spot.ts";

/** What moves, and where it is to stand in a plan that is without it. */
export interface Destination {
  readonly shape: Shape;
  readonly parent: ItemIndex;
  readonly after: ItemIndex | null;
  /** The first of the children among which it is to stand. */
  readonly first: ItemIndex | null;
}

/** The places at which a block may stand, the best first. */
export function spotsFor(layout: Layout, { shape, parent: at, after, first }: Destination): readonly Spot[] {
  const parent = layout.item(at);
  const next = after ?? first;
  const like = next === null ? undefined : layout.item(next);
  const alike = parent.children
    .map((child) => layout.item(child))
    .filter((child) => isFor(layout.shapeOf(child), shape));
  const side = after === null ? "before" : "behind";
  switch (shape) {
    case "plan":
      return [];
    case "box":
    case "numbered":
      return like === undefined ? below(layout, parent) : only(besideBox(layout, like, side, alike, " "));
    case "heading":
      if (like !== undefined) return besideHeading(layout, like, side, alike).slice(0, 1);
      return isFor(layout.shapeOf(parent), "heading") || parent.index === 0 ? [belowSection(layout, parent)] : [];
    case "row":
      return like === undefined ? [] : only(besideRow(layout, like, side));
    case "todo":
      return like === undefined ? [] : only(besideTodo(layout, like, side));
  }
}

function isFor(shape: Shape, moved: Shape): boolean {
  return shape === moved || (shape === "numbered" && moved === "box") || (shape === "box" && moved === "numbered");
}

function below(layout: Layout, parent: Item): readonly Spot[] {
  switch (layout.shapeOf(parent)) {
    case "plan":
    case "heading":
      return belowHeading(layout, parent, " ");
    case "box":
    case "numbered":
      return only(belowBox(layout, parent, " "));
    case "row":
    case "todo":
      return [];
  }
}

function only(spot: Spot | null): readonly Spot[] {
  return spot === null ? [] : [spot];
}
