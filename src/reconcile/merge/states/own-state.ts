import type { ItemState } from "../../../plan/model/plan.ts";
import { issueStateAtBase, observedState } from "../../items/item-state.ts";
import { mergeState, type BaseStates } from "./merge-state.ts";
import { whyOf } from "./why-of-state.ts";
import { type ItemToMerge, type ItemOutcome } from "../../items/tracked-item.ts";
import { dropsOut } from "../../../record/base.ts";

export function mergeOwn(row: ItemToMerge): ItemOutcome {
  const { item, base, issue, box, history } = row;
  const observed = observedState(row);
  const source = issue?.number ?? box?.issue ?? null;
  const merged = mergeState(baseStates(row, item.state), item.state, observed);
  const writable = item.mark.carrier !== "none" && !(item.state === "dropped" && merged.plan !== "dropped");
  const plan = writable ? merged.plan : item.state;
  // GitHub's state of a line that can't be read is left until it can, also for what is rolled up from it.
  const heard = item.unread === undefined ? merged.issue : (base?.issueState ?? null);
  return {
    plan,
    issue: merged.issue,
    state: dropsOut(plan, heard) ? "dropped" : plan,
    conflict: merged.conflict,
    drift: driftOfOwn(row, plan === merged.plan, observed),
    why: whyOf(merged.decidedBy, plan, row, merged.issue),
    cause: merged.decidedBy === "plan" || merged.decidedBy === "issue" ? merged.decidedBy : null,
    closedAway: history.isClosedAway,
    source: merged.decidedBy === "issue" ? source : null,
    waits: false,
  };
}

/** Returns why the two sides stay different. */
function driftOfOwn({ item, history }: ItemToMerge, isWritable: boolean, observed: ItemState | null): string | null {
  const differs = observed !== null && (item.state === "open") !== (observed === "open");
  if (differs && history.isClosedAway) return "closed while its plan was away: not counted";
  if (differs && history.isFirstContact)
    return observed === "open"
      ? "done in the plan, but its issue is open"
      : "open in the plan, but its issue is closed";
  if (isWritable) return null;
  return item.unread === undefined ? "the plan has no mark for it" : "its line can't be read at present";
}

/**
 * Returns the states of both sides at the base. An item that came back was dropped on both; one whose completion a
 * human reverted was done.
 */
export function baseStates(row: ItemToMerge, plan: ItemState): BaseStates | null {
  const { base, history } = row;
  if (history.isFirstContact) return { plan, issue: observedState(row) ?? plan };
  if (base !== null && (history.isClosedAway || history.isAllowedAway))
    return { plan: base.planState, issue: issueStateAtBase(row) ?? base.issueState };
  if (base !== null && history.isRevertedByHuman) return { plan, issue: issueStateAtBase(row) ?? plan };
  if (base !== null) return { plan: base.planState, issue: base.issueState };
  return history.hasReappeared ? { plan: "dropped", issue: "dropped" } : null;
}
