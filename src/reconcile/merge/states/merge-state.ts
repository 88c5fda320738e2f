import type { ItemState } from "../../../plan/model/plan.ts";

/** The states of both sides of an item when they last agreed; they may differ where one can't express the other's. */
export interface BaseStates {
  readonly plan: ItemState;
  readonly issue: ItemState;
}

/** The states of both sides after the merge. */
export interface MergedState {
  readonly plan: ItemState;
  /** Null: nothing on GitHub represents this item. */
  readonly issue: ItemState | null;
  /** Both sides changed and no rule decides: nothing is done until one of them changes again. */
  readonly conflict: boolean;
  /** The side whose change was decisive, if any. */
  readonly decidedBy: "plan" | "issue" | "both" | null;
}

/**
 * Three-way merge of one item's state: whoever changed since the base wins; both changing the same way is no conflict;
 * closed for any reason agrees with a tick; dropped never unticks.
 */
export function mergeState(base: BaseStates | null, plan: ItemState, issue: ItemState | null): MergedState {
  if (issue === null) return { plan, issue: null, conflict: false, decidedBy: null };
  if (base === null) return mergeWithoutBase(plan, issue);
  const planChanged = plan !== base.plan;
  const issueChanged = issue !== base.issue;
  if (!planChanged && !issueChanged) return { plan, issue, conflict: false, decidedBy: null };
  if (agrees(plan, issue)) return { plan, issue, conflict: false, decidedBy: "both" };
  if (planChanged && issueChanged) return { plan, issue, conflict: true, decidedBy: null };
  if (planChanged) return { plan, issue: plan, conflict: false, decidedBy: "plan" };
  return { plan: issue === "dropped" ? plan : issue, issue, conflict: false, decidedBy: "issue" };
}

/**
 * Merges without a base, when nobody knows which side changed: done if either is, dropped stays, and nothing is
 * reverted.
 */
function mergeWithoutBase(plan: ItemState, issue: ItemState): MergedState {
  if (agrees(plan, issue) || (plan === "open" && issue === "dropped"))
    return { plan, issue, conflict: false, decidedBy: null };
  if (plan === "open") return { plan: "done", issue, conflict: false, decidedBy: "issue" };
  return { plan, issue: plan, conflict: false, decidedBy: "plan" };
}

/** True when the two sides agree: closed, for any reason, agrees with a tick and with a strike-out. */
function agrees(plan: ItemState, issue: ItemState): boolean {
  return (plan === "open") === (issue === "open");
}
