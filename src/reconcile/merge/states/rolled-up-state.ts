import type { ObservedIssue } from "../../../ports/issue.ts";
import type { IssueNumber } from "../../../ports/issue-number.ts";
import type { ItemIndex } from "../../../plan/model/item-index.ts";
import type { ItemState } from "../../../plan/model/plan.ts";
import { hasOpenStranger } from "../../items/open-stranger.ts";
import { issueState } from "../../items/item-state.ts";
import { itemAt, type ItemOutcome, type MergedItem } from "../../items/tracked-item.ts";
import { dropsOut } from "../../../record/base.ts";
import { baseStates } from "./own-state.ts";

/** What the merge of a rolled-up item looks at beside the item. */
export interface RolledUpContext {
  /** Numbers of plansync's issues: all other sub-issues are people's. */
  readonly ours: ReadonlySet<IssueNumber>;
  /** When the claims had not been read yet, ISO 8601 in seconds; null: they never were. */
  readonly lookedAt: string | null;
  readonly items: readonly MergedItem[];
  /** Lines of overviews that nothing waits for. */
  readonly settled: ReadonlySet<ItemIndex>;
}

/** Merges a rolled-up item: its issue follows the items below, unless a human decided otherwise since the base. */
export function mergeRolledUp(
  row: MergedItem,
  follows: ItemState,
  { ours, lookedAt, ...checks }: RolledUpContext,
): ItemOutcome {
  const { item, issue, history } = row;
  const outcome = {
    plan: follows,
    state: follows,
    conflict: false,
    drift: null,
    why: null,
    cause: null,
    closedAway: history.isClosedAway,
    source: null,
    waits: false,
  };
  if (issue === null) return { ...outcome, issue: null };
  const base = baseStates(row, follows);
  const observed = issueState(issue);
  const wanted = item.index === 0 && follows === "done" && hasOpenCheck(row, checks) ? "open" : follows;
  const issueChanged = base !== null && observed !== base.issue;
  const isSetByPlansync = issueChanged && history.isSetByPlansync;
  const planChanged = isSetByPlansync || (base === null ? wanted !== "open" : follows !== base.plan);
  const settled = { ...outcome, issue: observed };

  if ((wanted === "open") === (observed === "open")) {
    const waits = wanted !== follows;
    return { ...settled, waits, state: dropsOut(follows, observed) ? "dropped" : follows };
  }
  // Whoever closed it may have claimed and finished it: the next run, which knows, decides.
  if (issueChanged && observed === "done" && isClosedSince(issue, lookedAt)) return { ...settled, waits: true };
  if (issueChanged && !planChanged)
    return { ...settled, drift: driftOf(observed), state: dropsOut(follows, observed) ? "dropped" : follows };
  if (!planChanged) return { ...settled, state: dropsOut(follows, observed) ? "dropped" : follows };
  if (wanted === "open")
    return {
      ...outcome,
      issue: "open",
      why: "something below it is open",
      cause: "below",
      waits: wanted !== follows,
    };
  if (hasOpenStranger(issue, ours))
    return { ...settled, waits: true, drift: "a sub-issue that is not in the plan is open" };
  const closes: ItemState = follows === "dropped" && item.index !== 0 ? "dropped" : "done";
  return { ...outcome, issue: closes, why: "everything below it is done", cause: "below" };
}

/** True for an issue that a bot may have closed after the claims were read. */
function isClosedSince({ stateEvents, closedBy }: ObservedIssue, lookedAt: string | null): boolean {
  const last = stateEvents.at(-1);
  return lookedAt !== null && last?.to === "closed" && closedBy?.isBot === true && last.at >= lookedAt;
}

function driftOf(observed: ItemState): string {
  return observed === "open"
    ? "reopened although everything below it is done"
    : "closed although something below it is open";
}

/** True when the plan's own issue has to wait for plan-level checks. */
function hasOpenCheck(planItem: MergedItem, { items, settled }: Pick<RolledUpContext, "items" | "settled">): boolean {
  const childrenOf = ({ item }: MergedItem) => item.children.map((child) => itemAt(items, child));
  const isOpenItself = ({ item, outcome }: MergedItem) => outcome.state === "open" && !settled.has(item.index);
  const isOpen = (row: MergedItem): boolean =>
    row.item.kind === "check" && (isOpenItself(row) || childrenOf(row).some(isOpen));
  return childrenOf(planItem).some(isOpen);
}
