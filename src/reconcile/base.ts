import type { Item, ItemState, Plan } from "../plan/plan.ts";
import { rollUp } from "../plan/progress.ts";
import { dropsOut } from "./merge.ts";
import type { Aspect, Except, PlanRecord } from "./record.ts";

/** What plan and issue were known to say of an item when they were last reconciled. */
export interface BaseItem {
  readonly key: string;
  readonly item: Item;
  /** Number of its issue as recorded; null: it had none. */
  readonly issue: number | null;
  readonly planState: ItemState;
  readonly issueState: ItemState;
  /** What of the plan was not brought to the issue: there the plan counts as changed. */
  readonly stale: ReadonlySet<Aspect>;
}

/** The plan text of the last completed sync with what the record knows of it. */
export interface Base {
  readonly record: PlanRecord;
  readonly plan: Plan;
  readonly items: readonly BaseItem[];
  readonly byKey: ReadonlyMap<string, BaseItem>;
}

/**
 * Joins a record with the plan parsed from its base. Null when they don't fit: the record lists another number of
 * items than the text holds, so nothing can be said about any of them.
 */
export function joinBase(record: PlanRecord, plan: Plan): Base | null {
  if (record.items.length !== plan.items.length) return null;
  const exceptOf = (index: number) => record.except[String(index)];
  const derived = rollUpBase(plan, record.except, ({ state }) => state);
  const items = plan.items.map((item, index): BaseItem => {
    const [key = "", issue = 0] = record.items[index] ?? [];
    const except = exceptOf(index);
    const planState = except?.plan ?? (item.stateFrom === "children" ? (derived[index] ?? item.state) : item.state);
    return {
      key,
      item,
      issue: issue === 0 ? null : issue,
      planState,
      issueState: except?.issue ?? planState,
      stale: new Set(except?.stale),
    };
  });
  return { record, plan, items, byKey: new Map(items.map((entry) => [entry.key, entry])) };
}

/** The states at the base, by item: rolled up from what the text says of those with marks, and from the exceptions. */
export function rollUpBase(
  plan: Plan,
  excepts: Readonly<Record<string, Except>>,
  written: (item: Item) => ItemState,
): readonly ItemState[] {
  return rollUp(plan, (index) => {
    const item = plan.items[index];
    if (item === undefined || item.stateFrom === "children") return null;
    const except = excepts[String(index)];
    const planState = except?.plan ?? written(item);
    return dropsOut(planState, except?.issue ?? planState) ? "dropped" : planState;
  });
}
