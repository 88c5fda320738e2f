import { issueTitle } from "../../issue/title/issue-title.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Item } from "../../plan/model/plan.ts";
import { rollUpBase } from "../../record/base.ts";
import type { Aspect, Except, Parents, TitlesOfSides } from "../../record/record.ts";
import type { Operation } from "../input/operation.ts";
import { fieldTrait } from "../items/trait.ts";
import { issueState } from "../items/item-state.ts";
import { hostOf, itemAt, type TrackedItem } from "../items/tracked-item.ts";
import type { RunResult } from "./run-result.ts";

/** Returns what is left between the two sides, by place in the base: see `Except`. */
export function excepts(run: RunResult): Record<string, Except> {
  const unfinished = unfinishedAspects(run.unfinished, run.changes.circular);
  const result: Record<string, Except> = {};
  for (const row of run.changes.items) {
    const { key, issue, base, outcome } = row;
    const { index } = row.item;
    const except = exceptOf(run, row);
    const aspects = unfinished.get(key);
    if (aspects !== undefined && issue !== null) {
      const observed = issueState(issue);
      const isPending = outcome.issue !== null && outcome.issue !== observed;
      const sides = isPending ? { plan: base?.planState ?? observed, issue: observed } : except;
      const stale = aspects.size === 0 ? {} : { stale: [...aspects].sort() };
      if (sides !== null || aspects.size > 0) result[String(index)] = { ...sides, ...stale };
    } else if (except !== null) result[String(index)] = except;
    const title = titlesToCompare(row, row.item, isRenamed(run, row));
    const parent = run.changes.parents.get(key) ?? null;
    const order = run.changes.orders.get(key);
    const left = {
      ...(title === null ? {} : { title }),
      ...traitsToCompare(run, row),
      ...(parent === null || isSaid(run, row, parent) ? {} : { parent }),
      ...(order === undefined ? {} : { order: { plan: [...order.plan], issue: [...order.issue] } }),
    };
    if (Object.keys(left).length > 0) result[String(index)] = { ...result[String(index)], ...left };
  }
  return { ...result, ...derivedExcepts(run, result) };
}

/**
 * Adds exceptions for items above exceptions, or above ticks that may never be committed: they would be rolled up from
 * outdated states, and the next run would take the difference for a change of the plan.
 */
function derivedExcepts(run: RunResult, excepts: Readonly<Record<string, Except>>): Record<string, Except> {
  const { plan, unwritable } = run;
  const { items } = run.changes;
  const exceptAt = (index: ItemIndex) => excepts[String(index)];
  const asRead = rollUpBase(plan, exceptAt, ({ state }) => state);
  const asNext = rollUpBase(plan, exceptAt, ({ index, state }) =>
    unwritable.has(index) ? state : itemAt(items, index).outcome.plan,
  );
  const result: Record<string, Except> = {};
  for (const { item, outcome } of items) {
    const { index, stateFrom } = item;
    const except = excepts[String(index)];
    const follows = outcome.plan;
    if (stateFrom !== "children" || except?.plan !== undefined) continue;
    const isTold = follows === asRead[index] && (run.next === null || follows === asNext[index]);
    if (!isTold) result[String(index)] = { plan: follows, ...except };
  }
  return result;
}

/** Returns what was not written, by item key; texts are compared anyway, and states are in `plan` and `issue`. */
function unfinishedAspects(
  operations: readonly Operation[],
  circular: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<Aspect>> {
  const aspects = new Map([...circular].map((key) => [key, new Set<Aspect>(["blockers"])] as const));
  for (const operation of operations) {
    const known = aspects.get(operation.key) ?? new Set();
    aspects.set(operation.key, known);
    for (const aspect of aspectsOf(operation)) known.add(aspect);
  }
  return aspects;
}

function aspectsOf(operation: Operation): readonly Aspect[] {
  switch (operation.kind) {
    case "move":
      return ["parent"];
    case "reorder":
      return ["order"];
    case "block":
    case "unblock":
      return ["blockers"];
    case "create":
    case "update":
    case "adopt":
    case "comment":
    case "close-duplicate":
      return [];
  }
}

/** Returns the states to compare each side with next time, where the base's text alone would mislead. */
function exceptOf(run: RunResult, { item, base, outcome }: TrackedItem): Except | null {
  if (outcome.conflict && base !== null) return { plan: base.planState, issue: base.issueState };
  // GitHub's state of a line that can't be read counts as a change once the line can be read.
  if (item.unread !== undefined && base !== null) {
    const isSettled = base.issueState === base.planState && (outcome.issue ?? base.issueState) === base.issueState;
    return isSettled ? null : { plan: base.planState, issue: base.issueState };
  }
  if (outcome.closedAway && outcome.issue !== null && outcome.issue !== "open")
    return { issue: outcome.issue, away: true };
  if (outcome.waits) return { plan: "open", issue: "open" };
  const written = run.unwritable.has(item.index) ? (base?.planState ?? "open") : outcome.plan;
  return outcome.issue === null || outcome.issue === written ? null : { issue: outcome.issue };
}

/** Returns the traits to compare both sides with next time; nothing where the text says them. */
function traitsToCompare({ unfinished, unset }: RunResult, { key, traits }: TrackedItem): Pick<Except, "traits"> {
  const isUndone = unfinished.some((operation) => operation.kind === "update" && operation.key === key);
  if (isUndone && traits.toIssue.length + traits.fieldsToIssue.length > 0)
    return traits.undone === null ? {} : { traits: traits.undone };
  if (traits.done === null) return {};
  const missing = unset.get(key) ?? new Set();
  const issue = [
    ...traits.done.issue.filter((trait) => !missing.has(trait)),
    ...traits.fieldsToIssue.flatMap(({ field, value, before }) =>
      before !== null && value !== null && missing.has(fieldTrait(field, value)) ? [fieldTrait(field, before)] : [],
    ),
  ].sort();
  return traits.isSaid && traits.done.plan.join("\n") === issue.join("\n") ? {} : { traits: { ...traits.done, issue } };
}

/** True for a place that the plan's text says. */
function isSaid({ changes, unfinished }: RunResult, row: TrackedItem, { plan, issue }: Parents): boolean {
  const isMoved = changes.operations.some(({ kind, key }) => kind === "move" && key === row.key);
  if (isMoved && !unfinished.some(({ kind, key }) => kind === "move" && key === row.key)) return true;
  if (row.place.host === null) return true;
  const host = hostOf(changes.items, row);
  return plan === host.key && issue === (host.issue?.number ?? null);
}

/**
 * Returns the titles to compare both sides with next time; null: the text says them.
 *
 * @param item the item as the text says it that is the base then.
 * @param isWritten what was to be written has been written.
 */
export function titlesToCompare({ title }: TrackedItem, item: Item, isWritten: boolean): TitlesOfSides | null {
  const titles = isWritten ? title.after : title.before;
  const said = issueTitle(item);
  return titles === null || (titles.plan === said && titles.issue === said) ? null : titles;
}

/** True where the issue has the title that it was to have. */
export function isRenamed({ unfinished }: RunResult, { key, title }: TrackedItem): boolean {
  return title.issue !== null && !unfinished.some((operation) => operation.kind === "update" && operation.key === key);
}
