import { matchItems } from "../../../src/identity/match.ts";
import type { Plan } from "../../../src/plan/model/plan.ts";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import type { Changes } from "../../../src/reconcile/changes.ts";
import { hold } from "./promise.ts";
import { decide, planInSync, recordOf } from "../../support/sync-in-memory.ts";

/** Matches two versions of a plan: every item is one item at most, on both sides, and nothing is lost on the way. */
export function checkMatching(before: Plan, after: Plan): void {
  const { afterOf, beforeOf, removed, added, ambiguous } = matchItems(before, after);
  hold(afterOf.size === beforeOf.size, () => "an item is matched twice");
  for (const [one, other] of afterOf) {
    hold(beforeOf.get(other) === one, () => `item ${one} and item ${other} are not each other's match`);
    hold(before.items[one] !== undefined && after.items[other] !== undefined, () => `${one} or ${other} is no item`);
  }
  const isWhole =
    afterOf.size + removed.length === before.items.length && beforeOf.size + added.length === after.items.length;
  hold(isWhole, () => "an item is neither matched nor new nor gone");
  hold(afterOf.get(0) === 0, () => "the plan is not itself");
  for (const { index, candidates } of ambiguous) {
    const isOpen = !afterOf.has(index) && candidates.every((candidate) => !beforeOf.has(candidate));
    hold(isOpen, () => `item ${index} is said to be ambiguous and is not`);
  }
}

/** A sync of the later version over what the first version's sync left: no key and no issue stands for two items. */
export function checkNextSync(before: Plan, first: Changes, issues: readonly ObservedIssue[], after: Plan): void {
  const record = recordOf(before, first, issues);
  const { items: rows, operations, ticks } = decide(after, { record, plan: before }, issues);
  const keys = rows.map(({ key }) => key);
  hold(new Set(keys).size === keys.length, () => "two items of the later version have one key");
  const numbers = rows.flatMap(({ issue }) => issue?.number ?? []);
  hold(new Set(numbers).size === numbers.length, () => "two items of the later version have one issue");
  const { afterOf } = matchItems(before, after);
  const { items } = planInSync(after, { record, plan: before });
  const read = items.filter(({ unread }) => unread === undefined);
  for (const [one, other] of afterOf)
    hold(
      keys[read[other]?.index ?? -1] === first.items[one]?.key,
      () => `item ${other} has another key than item ${one} had`,
    );
  const known = new Set(first.items.map(({ key }) => key));
  const created = operations.flatMap((operation) => (operation.kind === "create" ? [operation] : []));
  hold(new Set(created.map(({ key }) => key)).size === created.length, () => "an item gets two issues");
  for (const { key, index } of created)
    hold(rows[index]?.issue === null, () => `item ${index} with key ${key} has an issue and gets another`);
  for (const index of added(after.items.length, afterOf))
    hold(!known.has(keys[read[index]?.index ?? -1] ?? ""), () => `the new item ${index} has a key of an old one`);
  for (const { index, to } of ticks) {
    const isAsked = items[index]?.state !== to;
    hold(isAsked, () => `item ${index} is to be ticked ${to} and is`);
  }
}

function added(count: number, afterOf: ReadonlyMap<number, number>): readonly number[] {
  const matched = new Set(afterOf.values());
  return Array.from({ length: count }, (_, index) => index).filter((index) => !matched.has(index));
}
