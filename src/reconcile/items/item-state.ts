import type { ItemState } from "../../plan/model/plan.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { HeardItem } from "./tracked-item.ts";

/** What an issue says as the state of an item. */
export function issueState(issue: ObservedIssue): ItemState {
  if (issue.state === "open") return "open";
  return issue.closeReason === "not_planned" || issue.closeReason === "duplicate" ? "dropped" : "done";
}

/**
 * What the issue said at the base, or, where a human reverted a run that kept no record, what that run had made of it.
 * Null: nothing is known.
 */
export function issueStateAtBase(row: HeardItem): ItemState | null {
  const { issue, base, history } = row;
  if (history.isFirstContact || history.isClosedAway) return observedState(row);
  if (history.isAllowedAway) return base?.planState ?? null;
  if (issue !== null && history.isRevertedByHuman) return issue.state === "open" ? "done" : "open";
  return base?.issueState ?? null;
}

/** What GitHub says of an item: its issue, else its box in another issue's checklist; null: no vote. */
export function observedState({ issue, box }: HeardItem): ItemState | null {
  if (issue !== null) return issueState(issue);
  return box === null ? null : box.checked ? "done" : "open";
}
