import { ITEM_KINDS, type ItemKind } from "../model/plan.ts";
import type { ParentRule } from "../model/why.ts";
import type { Draft } from "./item-draft.ts";

/** The nearest item from this one outwards that may hold one of a kind: a step never holds a phase. */
export function holderOf(around: Draft, kind: ItemKind): Draft {
  let at = around;
  while (at.parent !== null && !mayHold(at.kind, kind)) at = at.parent;
  return at;
}

function mayHold(parent: ItemKind, kind: ItemKind): boolean {
  if (parent === kind) return kind !== "phase";
  return ITEM_KINDS.indexOf(parent) < ITEM_KINDS.indexOf(kind);
}

/** The rule that says whose child something is, by where it stands and who became its parent. */
export function parentRule(nearest: Draft, parent: Draft, place: ParentRule): ParentRule {
  if (nearest !== parent) return "climbed";
  return place === "heading" && parent.kind === "plan" ? "plan-alone" : place;
}
