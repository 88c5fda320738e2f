import type { IssueNumber } from "../../../ports/issue-number.ts";
import type { ItemIndex } from "../../../plan/model/item-index.ts";
import type { Item, ItemState, Plan } from "../../../plan/model/plan.ts";
import { rollUp } from "../../../plan/model/progress.ts";
import { cascadesFrom, undoneCascades, type Cascade, type Cascades } from "./cascade.ts";
import { elementAt } from "../../../plan/model/element-at.ts";
import { followListed, settledLines } from "./follow-listed.ts";
import { itemAt, type ItemToMerge, type ItemOutcome, type MergedItem } from "../../items/tracked-item.ts";
import { mergeOwn } from "./own-state.ts";
import { mergeRolledUp, type RolledUpContext } from "./rolled-up-state.ts";

/** Input of the merge, beside the items themselves. */
export interface MergeContext extends Pick<RolledUpContext, "ours" | "lookedAt"> {
  readonly plan: Plan;
  /** The items that closed issues completed earlier. */
  readonly cascades: Cascades;
  /** Issues whose claim says that its holder has finished the work. */
  readonly finished: ReadonlySet<IssueNumber>;
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
    return { ...row, outcome: mergeRolledUp(row, follows, { ...context, items: followed, settled }) };
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
