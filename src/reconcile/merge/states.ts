import type { ObservedIssue } from "../../ports/issue.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Item, ItemState, Plan } from "../../plan/model/plan.ts";
import { hasOpenStranger } from "../items/open-stranger.ts";
import { rollUp } from "../../plan/model/progress.ts";
import { cascadesFrom, undoneCascades, type Cascade, type Cascades } from "./cascade.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import { issueState, issueStateAtBase, observedState } from "../items/item-state.ts";
import { followListed, settledLines } from "./follow-listed.ts";
import { mergeState, type BaseStates } from "./merge.ts";
import { whyOf } from "./why-of-state.ts";
import { itemAt, type ItemToMerge, type ItemOutcome, type MergedItem } from "../items/tracked-item.ts";
import { dropsOut } from "../../record/base.ts";

/** Input of the merge, beside the items themselves. */
export interface MergeContext {
  readonly plan: Plan;
  /** The items that closed issues completed earlier. */
  readonly cascades: Cascades;
  /** Numbers of plansync's issues: all other sub-issues are people's. */
  readonly ours: ReadonlySet<IssueNumber>;
  /** Issues whose claim says that its holder has finished the work. */
  readonly finished: ReadonlySet<IssueNumber>;
  /** When the claims had not been read yet, ISO 8601 in seconds; null: they never were. */
  readonly lookedAt: string | null;
}

export interface MergedStates {
  readonly items: readonly MergedItem[];
  /** Cascades after this run: what reopening would undo. */
  readonly cascades: Cascades;
  /** The items that closed issues complete in this run. */
  readonly cascading: readonly Cascade[];
}

/** Merges the state of every item: leaves first, then the items that are rolled up from them. */
export function mergeStates(heard: readonly ItemToMerge[], context: MergeContext): MergedStates {
  const own = heard.map((row): MergedItem => ({
    ...row,
    outcome: row.item.stateFrom === "children" ? derivedPlaceholder(row.item) : mergeOwn(row),
  }));
  const cascading = cascadesFrom(own, context.finished);
  const undone = undoneCascades(own, context.cascades);
  const cascaded = applyCascades(own, cascading, undone);
  const followed = followListed(cascaded, rolledUp(context.plan, cascaded));
  const derived = rolledUp(context.plan, followed);
  const settled = settledLines(followed, derived);
  const items = followed.map((row) => {
    if (row.item.stateFrom !== "children") return row;
    const follows = elementAt(derived, row.item.index, "rolled-up states");
    return { ...row, outcome: mergeDerived(row, follows, { ...context, items: followed, settled }) };
  });
  return { items, cascading, cascades: nextCascades(items, context.cascades, cascading, undone) };
}

/** Returns the state of every item, from the merged states of those that have one of their own. */
function rolledUp(plan: Plan, items: readonly MergedItem[]): readonly ItemState[] {
  return rollUp(plan, (index) => {
    const { item, outcome } = itemAt(items, index);
    return item.stateFrom === "children" ? null : outcome.state;
  });
}

/** A cascade from an issue above takes precedence over the items' own states. */
function applyCascades(
  items: readonly MergedItem[],
  cascading: readonly Cascade<MergedItem>[],
  undone: readonly Cascade<MergedItem>[],
): readonly MergedItem[] {
  const outcomes = new Map<ItemIndex, ItemOutcome>();
  const decide = (cascades: readonly Cascade<MergedItem>[], to: "done" | "open", act: "closed" | "reopened"): void => {
    for (const { above, below } of cascades)
      for (const { item, outcome } of below) outcomes.set(item.index, decidedAbove(outcome, to, above.issue, act));
  };
  decide(cascading, "done", "closed");
  decide(undone, "open", "reopened");
  return items.map((row) => ({ ...row, outcome: outcomes.get(row.item.index) ?? row.outcome }));
}

function mergeOwn(row: ItemToMerge): ItemOutcome {
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
function baseStates(row: ItemToMerge, plan: ItemState): BaseStates | null {
  const { base, history } = row;
  if (history.isFirstContact) return { plan, issue: observedState(row) ?? plan };
  if (base !== null && (history.isClosedAway || history.isAllowedAway))
    return { plan: base.planState, issue: issueStateAtBase(row) ?? base.issueState };
  if (base !== null && history.isRevertedByHuman) return { plan, issue: issueStateAtBase(row) ?? plan };
  if (base !== null) return { plan: base.planState, issue: base.issueState };
  return history.hasReappeared ? { plan: "dropped", issue: "dropped" } : null;
}

function derivedPlaceholder(item: Item): ItemOutcome {
  return {
    plan: item.state,
    issue: null,
    state: item.state,
    conflict: false,
    drift: null,
    why: null,
    cause: null,
    closedAway: false,
    source: null,
    waits: false,
  };
}

function decidedAbove(
  outcome: ItemOutcome,
  to: "done" | "open",
  above: MergedItem["issue"],
  act: "closed" | "reopened",
): ItemOutcome {
  const issue = outcome.issue === null ? null : to;
  const shared = { conflict: false, drift: null, closedAway: false, waits: false };
  const why = `${act} with ${above === null ? "the issue above" : `#${above.number}`}`;
  return { ...shared, plan: to, issue, state: to, why, cause: "above", source: above?.number ?? null };
}

/** Merges a rolled-up item: its issue follows the items below, unless a human decided otherwise since the base. */
function mergeDerived(
  row: MergedItem,
  follows: ItemState,
  { ours, lookedAt, ...checks }: Pick<MergeContext, "ours" | "lookedAt"> & PlanChecks,
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

interface PlanChecks {
  readonly items: readonly MergedItem[];
  /** Lines of overviews that nothing waits for. */
  readonly settled: ReadonlySet<ItemIndex>;
}

/** True when the plan's own issue has to wait for plan-level checks. */
function hasOpenCheck(planItem: MergedItem, { items, settled }: PlanChecks): boolean {
  const childrenOf = ({ item }: MergedItem) => item.children.map((child) => itemAt(items, child));
  const isOpenItself = ({ item, outcome }: MergedItem) => outcome.state === "open" && !settled.has(item.index);
  const isOpen = (row: MergedItem): boolean =>
    row.item.kind === "check" && (isOpenItself(row) || childrenOf(row).some(isOpen));
  return childrenOf(planItem).some(isOpen);
}

function nextCascades(
  items: readonly MergedItem[],
  recorded: Cascades,
  cascading: readonly Cascade[],
  undone: readonly Cascade[],
): Cascades {
  const byKey = new Map(items.map((row) => [row.key, row]));
  const takenBack = new Set(undone.map(({ above }) => above.key));
  const next: Record<string, readonly string[]> = {};
  for (const [key, below] of Object.entries(recorded)) {
    const above = byKey.get(key);
    if (above === undefined || takenBack.has(key) || above.outcome.issue === "open") continue;
    const still = below.filter((entry) => byKey.get(entry)?.outcome.state === "done");
    if (still.length > 0) next[key] = still;
  }
  for (const { above, below } of cascading) next[above.key] = below.map(({ key }) => key);
  return next;
}
