import type { ItemState } from "../../plan/model/plan.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { ItemToMerge } from "./tracked-item.ts";

/** Returns the state of an issue as the state of an item. */
export function issueState(issue: ObservedIssue): ItemState {
  if (issue.state === "open") return "open";
  return issue.closeReason === "not_planned" || issue.closeReason === "duplicate" ? "dropped" : "done";
}

/**
 * Returns the state of the issue at the base or, where a human reverted a run that wrote no record, the state that this
 * run had set. Null: nothing is known.
 */
export function issueStateAtBase(row: ItemToMerge): ItemState | null {
  const { issue, base, history } = row;
  if (history.isFirstContact || history.isClosedAway) return observedState(row);
  if (history.isAllowedAway) return base?.planState ?? null;
  if (issue !== null && history.isRevertedByHuman) return issue.state === "open" ? "done" : "open";
  return base?.issueState ?? null;
}

/**
 * Returns the state of an item on GitHub: of its issue, else of its box in another issue's checklist; null: it has
 * none.
 */
export function observedState({ issue, box }: ItemToMerge): ItemState | null {
  if (issue !== null) return issueState(issue);
  return box === null ? null : box.checked ? "done" : "open";
}
