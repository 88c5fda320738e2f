import type { Plan } from "../plan/plan.ts";
import type { Identity } from "./identify.ts";
import { isReopenedByHuman } from "./overruled.ts";
import type { ReconcileInput } from "./reconcile-input.ts";
import { issueStateAtBase, observedState, type ItemOutcome, type StateInput } from "./state-input.ts";

/**
 * A human closed the issue of an item without a mark of its own: it completes what its state derives from (its tasks;
 * only where there are none, its checks), those that were open on all sides. Never from the plan's own issue, never
 * when a bot closed it.
 */
export function cascadeFrom(
  input: StateInput,
  outcomes: readonly ItemOutcome[],
): ReadonlyMap<number, readonly number[]> {
  const cascading = new Map<number, readonly number[]>();
  for (const item of input.plan.items) {
    if (item.index === 0 || item.stateFrom !== "children") continue;
    const issue = input.issueOf[item.index];
    const isClosed = issueStateAtBase(input, item.index) === "open" && observedState(input, item.index) === "done";
    if (issue == null || !isClosed) continue;
    if (issue.closedBy === null || issue.closedBy.isBot) continue;
    const below = derivesFrom(input.plan, item.index).filter((index) => isOpenOnAllSides(input, outcomes, index));
    if (below.length > 0) cascading.set(item.index, below);
  }
  return cascading;
}

interface Undone {
  readonly above: number;
  readonly below: readonly number[];
}

/** Reopening such an issue takes back what its closing completed and nobody has changed since. */
export function undoneCascades(input: StateInput, outcomes: readonly ItemOutcome[]): readonly Undone[] {
  return [...recordedCascades(input, outcomes), ...unrecordedCascades(input)];
}

function recordedCascades(input: StateInput, outcomes: readonly ItemOutcome[]): readonly Undone[] {
  const placeOf = new Map(input.keys.map((key, index) => [key, index]));
  return Object.entries(input.cascades).flatMap(([key, keys]) => {
    const above = placeOf.get(key);
    if (above === undefined) return [];
    const before = issueStateAtBase(input, above);
    const issue = input.issueOf[above];
    const isReopened = before !== null && before !== "open" && issue?.state === "open" && isReopenedByHuman(issue);
    if (!isReopened) return [];
    const below = keys
      .flatMap((entry) => placeOf.get(entry) ?? [])
      .filter((index) => isDoneOnAllSides(input, outcomes, index));
    return [{ above, below }];
  });
}

/** Those that a run began which died before it could keep its record: its closings are all that tells of it. */
function unrecordedCascades(input: StateInput): readonly Undone[] {
  return [...input.closedMeanwhile].flatMap(([above, closedAt]) => {
    if (above === 0 || input.plan.items[above]?.stateFrom !== "children") return [];
    if (input.baseOf[above]?.issueState !== "open") return [];
    const below = derivesFrom(input.plan, above).filter((index) => {
      const event = input.issueOf[index]?.stateEvents.at(-1);
      const isClosedByUs = event?.to === "closed" && event.at >= closedAt && input.ownDoing.has(index);
      return isClosedByUs && wasOpen(input, index);
    });
    return below.length === 0 ? [] : [{ above, below }];
  });
}

/** The items with marks of their own that an item's state is rolled up from. */
function derivesFrom(plan: Plan, index: number): readonly number[] {
  const children = (plan.items[index]?.children ?? []).flatMap((child) => plan.items[child] ?? []);
  const work = children.filter((child) => child.kind !== "check");
  return (work.length > 0 ? work : children).flatMap((child) =>
    child.stateFrom === "children"
      ? derivesFrom(plan, child.index)
      : child.mark.carrier === "none"
        ? []
        : [child.index],
  );
}

/** Also where a run that died before it could keep its record has closed the issue: it was open when the closing began. */
function isOpenOnAllSides(input: StateInput, outcomes: readonly ItemOutcome[], index: number): boolean {
  return isOnAllSides(input, outcomes, index, "open") || (wasOpen(input, index) && input.ownDoing.has(index));
}

function wasOpen(input: StateInput, index: number): boolean {
  const base = input.baseOf[index];
  const item = input.plan.items[index];
  const isOpen = item?.state === "open" && item.unread === undefined;
  return isOpen && base?.planState === "open" && base.issueState === "open";
}

/** Also where the tick is not in the plan yet: it waits in a pull request, or ticks are not written at all. */
function isDoneOnAllSides(input: StateInput, outcomes: readonly ItemOutcome[], index: number): boolean {
  const isWaiting = wasOpen(input, index) && observedState(input, index) === "done";
  return isWaiting || isOnAllSides(input, outcomes, index, "done");
}

function isOnAllSides(
  input: StateInput,
  outcomes: readonly ItemOutcome[],
  index: number,
  state: "open" | "done",
): boolean {
  const base = input.baseOf[index];
  const item = input.plan.items[index];
  const observed = observedState(input, index);
  // What is not read at present stays as it is.
  return (
    base != null &&
    item?.unread === undefined &&
    !input.overruled.has(index) &&
    base.planState === state &&
    base.issueState === state &&
    item?.state === state &&
    (observed === null || observed === state) &&
    outcomes[index]?.plan === state
  );
}

/** What closings completed, by key: those of this plan, and those of items that came from another one. */
export function cascadesBefore({ planId, record }: ReconcileInput, { keys, baseOf }: Identity): StateInput["cascades"] {
  const brought = baseOf.flatMap((base, index): [string, readonly string[]][] =>
    base === null || base.planId === planId || base.cascade.length === 0 ? [] : [[keys[index] ?? "", base.cascade]],
  );
  return { ...record?.cascades, ...Object.fromEntries(brought) };
}
