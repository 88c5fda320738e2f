import type { Item, ItemState, Plan } from "../plan/plan.ts";
import { rollUp } from "../plan/progress.ts";
import { cascadeFrom, undoneCascades } from "./cascade.ts";
import { dropsOut, mergeState, type BaseStates } from "./merge.ts";
import { issueState, issueStateAtBase, observedState, type ItemOutcome, type StateInput } from "./state-input.ts";

export interface MergedStates {
  readonly outcomes: readonly ItemOutcome[];
  /** Cascades after this run, by key: what an undo would take back. */
  readonly cascades: Readonly<Record<string, readonly string[]>>;
  /** Items that closed issues complete in this run, by index of the item above. */
  readonly cascading: ReadonlyMap<number, readonly number[]>;
}

/** Merges the state of every item, leaves first, then what is rolled up from them. */
export function mergeStates(input: StateInput): MergedStates {
  const { plan } = input;
  const outcomes: ItemOutcome[] = plan.items.map((item) =>
    item.stateFrom === "children" ? derivedPlaceholder(item) : mergeOwn(input, item),
  );

  const cascading = cascadeFrom(input, outcomes);
  const undone = undoneCascades(input, outcomes);
  for (const [above, below] of cascading) {
    const source = input.issueOf[above]?.number ?? null;
    for (const index of below)
      outcomes[index] = decided(outcomes[index], "done", source, "closed with the issue above");
  }
  for (const { above, below } of undone) {
    const source = input.issueOf[above]?.number ?? null;
    for (const index of below)
      outcomes[index] = decided(outcomes[index], "open", source, "reopened with the issue above");
  }

  const derived = rollUp(plan, (index) => {
    const item = plan.items[index];
    return item === undefined || item.stateFrom === "children" ? null : (outcomes[index]?.state ?? null);
  });
  for (const item of plan.items)
    if (item.stateFrom === "children")
      outcomes[item.index] = mergeDerived(input, item, derived[item.index] ?? item.state, outcomes);

  return {
    outcomes,
    cascading,
    cascades: nextCascades(
      input,
      outcomes,
      cascading,
      undone.map(({ above }) => above),
    ),
  };
}

function mergeOwn(input: StateInput, item: Item): ItemOutcome {
  const observed = observedState(input, item.index);
  const source = input.issueOf[item.index]?.number ?? input.boxOf[item.index]?.issue ?? null;
  const merged = mergeState(baseStates(input, item.index, item.state), item.state, observed);
  const writable = item.mark.carrier !== "none" && !(item.state === "dropped" && merged.plan !== "dropped");
  const plan = writable ? merged.plan : item.state;
  // What GitHub says of a line that can't be read waits until it can, also for what is rolled up from it.
  const heard = item.unread === undefined ? merged.issue : (input.baseOf[item.index]?.issueState ?? null);
  return {
    plan,
    issue: merged.issue,
    state: dropsOut(plan, heard) ? "dropped" : plan,
    conflict: merged.conflict,
    drift: driftOfOwn(input, item, plan === merged.plan, observed),
    why: whyOf(merged.decidedBy, plan, merged.issue),
    cause: merged.decidedBy === "plan" || merged.decidedBy === "issue" ? merged.decidedBy : null,
    closedAway: input.closedAway.has(item.index),
    source: merged.decidedBy === "issue" ? source : null,
    waits: false,
  };
}

/** Why the two sides stay different. */
function driftOfOwn(input: StateInput, item: Item, isWritable: boolean, observed: ItemState | null): string | null {
  const differs = observed !== null && (item.state === "open") !== (observed === "open");
  if (differs && input.closedAway.has(item.index)) return "closed while its plan was away: no vote";
  if (differs && input.asIs.has(item.index))
    return observed === "open"
      ? "done in the plan, and its issue is open"
      : "open in the plan, and its issue is closed";
  if (isWritable) return null;
  return item.unread === undefined ? "the plan has no mark that could say so" : "its line is not read at present";
}

/** What both sides said at the base. An item that came back was dropped on both; what a human overruled had been done. */
function baseStates(input: StateInput, index: number, plan: ItemState): BaseStates | null {
  const base = input.baseOf[index] ?? null;
  if (input.asIs.has(index)) return { plan, issue: observedState(input, index) ?? plan };
  if (base !== null && (input.closedAway.has(index) || input.allowedAway.has(index)))
    return { plan: base.planState, issue: issueStateAtBase(input, index) ?? base.issueState };
  if (base !== null && input.overruled.has(index)) return { plan, issue: issueStateAtBase(input, index) ?? plan };
  if (base !== null) return { plan: base.planState, issue: base.issueState };
  return input.returned.has(index) ? { plan: "dropped", issue: "dropped" } : null;
}

function whyOf(decidedBy: "plan" | "issue" | "both" | null, plan: ItemState, issue: ItemState | null): string | null {
  if (decidedBy === "issue") return issue === "open" ? "the issue was reopened" : "the issue was closed";
  if (decidedBy === "plan")
    return plan === "open" ? "unticked in the plan" : plan === "done" ? "ticked in the plan" : "dropped in the plan";
  return null;
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

function decided(
  outcome: ItemOutcome | undefined,
  to: "done" | "open",
  source: number | null,
  why: string,
): ItemOutcome {
  const issue = outcome?.issue == null ? null : to;
  const shared = { conflict: false, drift: null, closedAway: false, waits: false };
  return { ...shared, plan: to, issue, state: to, why, cause: "above", source };
}

/** A rolled-up item: its issue follows what lies below, unless a human said otherwise since the base. */
function mergeDerived(
  input: StateInput,
  item: Item,
  follows: ItemState,
  outcomes: readonly ItemOutcome[],
): ItemOutcome {
  const issue = input.issueOf[item.index] ?? null;
  const outcome = {
    plan: follows,
    state: follows,
    conflict: false,
    drift: null,
    why: null,
    cause: null,
    closedAway: input.closedAway.has(item.index),
    source: null,
    waits: false,
  };
  if (issue === null) return { ...outcome, issue: null };
  const base = baseStates(input, item.index, follows);
  const observed = issueState(issue);
  const wanted = item.index === 0 && follows === "done" && hasOpenCheck(input.plan, outcomes) ? "open" : follows;
  const issueChanged = base !== null && observed !== base.issue;
  const isOwnDoing = issueChanged && input.ownDoing.has(item.index);
  const planChanged = isOwnDoing || (base === null ? wanted !== "open" : follows !== base.plan);
  const settled = { ...outcome, issue: observed };

  if ((wanted === "open") === (observed === "open")) {
    const waits = wanted !== follows;
    return { ...settled, waits, state: dropsOut(follows, observed) ? "dropped" : follows };
  }
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
  if (hasHumanChildOpen(input, item.index))
    return { ...settled, waits: true, drift: "a sub-issue that is not in the plan is open" };
  const closes: ItemState = follows === "dropped" && item.index !== 0 ? "dropped" : "done";
  return { ...outcome, issue: closes, why: "everything below it is done", cause: "below" };
}

function driftOf(observed: ItemState): string {
  return observed === "open"
    ? "reopened although everything below it is done"
    : "closed although something below it is open";
}

/** The plan's own issue also waits for the plan-level checks. */
function hasOpenCheck(plan: Plan, outcomes: readonly ItemOutcome[]): boolean {
  const opens = (index: number): boolean => {
    const item = plan.items[index];
    if (item?.kind !== "check") return false;
    return outcomes[index]?.state === "open" || item.children.some(opens);
  };
  return plan.items[0]?.children.some(opens) ?? false;
}

function hasHumanChildOpen(input: StateInput, index: number): boolean {
  return (
    input.issueOf[index]?.children.some((child) => child.state === "open" && !input.ours.has(child.number)) ?? false
  );
}

function nextCascades(
  input: StateInput,
  outcomes: readonly ItemOutcome[],
  cascading: ReadonlyMap<number, readonly number[]>,
  undone: readonly number[],
): Readonly<Record<string, readonly string[]>> {
  const placeOf = new Map(input.keys.map((key, index) => [key, index]));
  const next: Record<string, readonly string[]> = {};
  for (const [key, below] of Object.entries(input.cascades)) {
    const above = placeOf.get(key);
    if (above === undefined || undone.includes(above) || outcomes[above]?.issue === "open") continue;
    const still = below.filter((entry) => outcomes[placeOf.get(entry) ?? -1]?.state === "done");
    if (still.length > 0) next[key] = still;
  }
  for (const [above, below] of cascading) {
    const key = input.keys[above];
    if (key !== undefined) next[key] = below.flatMap((index) => input.keys[index] ?? []);
  }
  return next;
}
