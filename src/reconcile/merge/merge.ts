import type { ItemState } from "../../plan/model/plan.ts";

/** What both sides said of an item when they last agreed; they may differ where one can't say what the other does. */
export interface BaseStates {
  readonly plan: ItemState;
  readonly issue: ItemState;
}

/** What each side is to say after the merge. */
export interface MergedState {
  readonly plan: ItemState;
  /** Null: nothing on GitHub speaks for this item. */
  readonly issue: ItemState | null;
  /** Both sides changed and no rule decides: nothing is done until one of them gives way. */
  readonly conflict: boolean;
  /** The side whose change decided, if one did. */
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

/** Without a base nothing tells who changed: done is plan or issue, dropped stays, and nothing is taken back. */
function mergeWithoutBase(plan: ItemState, issue: ItemState): MergedState {
  if (agrees(plan, issue) || (plan === "open" && issue === "dropped"))
    return { plan, issue, conflict: false, decidedBy: null };
  if (plan === "open") return { plan: "done", issue, conflict: false, decidedBy: "issue" };
  return { plan, issue: plan, conflict: false, decidedBy: "plan" };
}

/** Closed, whatever the reason, agrees with a tick and with a strike-out. */
function agrees(plan: ItemState, issue: ItemState): boolean {
  return (plan === "open") === (issue === "open");
}
