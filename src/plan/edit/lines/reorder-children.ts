import type { Reading } from "../reading.ts";
import type { ItemIndex } from "../../model/item-index.ts";
import { elementAt } from "../../model/element-at.ts";
import type { Plan } from "../../model/plan.ts";
import type { RefusedRewrite } from "../rewrite.ts";
import { longestIncreasing } from "./longest-increasing.ts";
import { moveBlock, type MovedBlock } from "./move-block.ts";

/** In which order some children of an item are to stand. */
export interface WantedOrder {
  readonly parent: ItemIndex;
  /** The children that are judged, in the wanted order; others stay behind the one that they stand behind. */
  readonly order: readonly ItemIndex[];
}

/** A plan in which the children of an item stand in another order. */
export interface Reordered extends MovedBlock {
  /** The items that moved, by their index before. */
  readonly moved: readonly ItemIndex[];
}

/**
 * A plan in which these children of one item stand in this order, with as few moves as that takes. Refused as a whole
 * where one of them can't move.
 */
export function reorderChildren(
  plan: Plan,
  { parent, order }: WantedOrder,
  reading: Reading,
): Reordered | RefusedRewrite {
  const isOfParent = order.every((index) => elementAt(plan.items, index, "items").parent === parent);
  if (!isOfParent || new Set(order).size < order.length)
    return { kind: "refused", why: "they are not the children of one item", pullRequestOnly: false };
  const stay = new Set(longestIncreasing(order));
  let now: MovedBlock = {
    kind: "written",
    plan,
    placeOf: plan.items.map(({ index }) => index),
    pullRequestOnly: false,
    lines: 0,
  };
  const moved: ItemIndex[] = [];
  const place = (index: ItemIndex): ItemIndex => elementAt(now.placeOf, index, "places");
  for (const [at, index] of order.entries()) {
    if (stay.has(at)) continue;
    // Behind the one before it; the first one before the first of them that stays where it is.
    const previous = order[at - 1];
    const after =
      previous === undefined ? beforeFirst(now.plan, place(parent), order.map(place), place(index)) : place(previous);
    const next = moveBlock(now.plan, { item: place(index), parent: place(parent), after }, reading);
    if (next.kind === "refused") return next;
    const placeOf = now.placeOf.map((between) => elementAt(next.placeOf, between, "places"));
    const pullRequestOnly = now.pullRequestOnly || next.pullRequestOnly;
    now = { ...next, placeOf, pullRequestOnly, lines: now.lines + next.lines };
    moved.push(index);
  }
  const wanted = order.map(place);
  const { children } = elementAt(now.plan.items, place(parent), "items");
  const found = children.filter((child) => wanted.includes(child));
  if (found.some((child, at) => child !== wanted[at]))
    return { kind: "refused", why: "lists and sections of one item don't mix", pullRequestOnly: false };
  return { ...now, moved };
}

/** The child behind which an item is the first of some: the one before the first of these; null where that is the first. */
function beforeFirst(plan: Plan, parent: ItemIndex, some: readonly ItemIndex[], moved: ItemIndex): ItemIndex | null {
  const children = elementAt(plan.items, parent, "items").children.filter((child) => child !== moved);
  const first = children.findIndex((child) => some.includes(child));
  return children[first - 1] ?? null;
}
