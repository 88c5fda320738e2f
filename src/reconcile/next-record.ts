import { stillGone } from "./identity-of-items/adoption.ts";
import type { IssueNumber } from "../ports/issue-number.ts";
import type { ItemIndex } from "../plan/model/item-index.ts";
import { InternalError } from "../errors.ts";
import type { ItemState, Plan, Undo } from "../plan/model/plan.ts";
import { joinBase, rollUpBase } from "../record/base.ts";
import type { Changes } from "./changes.ts";
import type { Operation } from "./input/operation.ts";
import {
  NO_ISSUE,
  RECORD_FORMAT,
  renderRecord,
  type Aspect,
  type Except,
  type PlanRecord,
  type RecordedIssue,
  type UnreadRecord,
} from "../record/record.ts";
import { issueState } from "./items/item-state.ts";
import { itemAt, type TrackedItem } from "./items/tracked-item.ts";

/** The effects of a run that the record needs to know. */
export interface RunResult {
  readonly planId: string;
  /** The plan, including the items that could not be read. */
  readonly plan: Plan;
  readonly branch: string;
  /** GitHub's id of the repository; null where it is unknown. */
  readonly repository: number | null;
  readonly follower: string;
  readonly choice: string;
  readonly labels: readonly string[];
  /** The file is outside the globs. */
  readonly outside: boolean;
  readonly base: { readonly commit: string; readonly blob: string };
  /** Sha of the text about to be committed; null when the plan needs no edit. */
  readonly next: string | null;
  readonly fingerprint: string;
  readonly writer: string;
  readonly previous: PlanRecord | null;
  readonly changes: Changes;
  readonly gone: Readonly<Record<string, IssueNumber>>;
  /** Operations that failed or are left over. */
  readonly unfinished: readonly Operation[];
  /** Items whose tick can't be written because the plan has no place for it. */
  readonly unwritable: ReadonlySet<ItemIndex>;
  /** What this run's ticks replaced, by item key. */
  readonly undo: ReadonlyMap<string, Undo>;
  /** Ticks that wait in a standing pull request, by item key; null: there is none. */
  readonly proposed: PlanRecord["proposed"];
  /** GitHub's answers about issues that lines name and that are not bound. */
  readonly refs: PlanRecord["refs"];
  readonly results: string | null;
}

/** Returns the record after a run, complete or not. */
export function nextRecord(run: RunResult): PlanRecord {
  const { items } = run.changes;
  return {
    format: RECORD_FORMAT,
    plan: run.planId,
    path: run.plan.path,
    branch: run.branch,
    repository: run.repository,
    base: run.base,
    next: run.next,
    fingerprint: run.fingerprint,
    writer: run.writer,
    follower: run.follower,
    choice: run.choice,
    labels: [...run.labels],
    outside: run.outside,
    items: items.flatMap((row): PlanRecord["items"] =>
      row.item.unread === undefined ? [[row.key, numberOf(row), row.item.line, agreedState(row)]] : [],
    ),
    unread: items.flatMap((row) => (row.item.unread === undefined ? [] : [unreadRow(items, row)])),
    except: excepts(run),
    undo: undos(run),
    cascades: Object.fromEntries(Object.entries(run.changes.cascades).map(([key, below]) => [key, [...below]])),
    gone: { ...stillGone(run.gone, items) },
    orphans: { ...run.changes.orphans },
    away: null,
    proposed: run.proposed,
    refs: run.refs,
    results: run.results,
  };
}

/** Returns the number of an item's issue for the record; 0: none. */
function numberOf({ issue }: TrackedItem): RecordedIssue {
  return issue === null ? NO_ISSUE : issue.number;
}

/**
 * Returns the state that plan and GitHub agreed on for an item, as far as they did; remaining differences are in
 * `except`.
 */
function agreedState({ outcome }: TrackedItem): ItemState {
  return outcome.issue ?? outcome.plan;
}

function unreadRow(items: readonly TrackedItem[], row: TrackedItem): UnreadRecord {
  const { item, key } = row;
  if (item.parent === null) throw new InternalError("The plan itself, which has no line, was not read.");
  return {
    at: item.index,
    key,
    issue: numberOf(row),
    kind: item.kind,
    title: item.title,
    id: item.id,
    text: item.text,
    section: [...item.section],
    parent: itemAt(items, item.parent).key,
    below: item.children
      .map((index) => itemAt(items, index))
      .filter((child) => child.item.unread === undefined)
      .map((child) => child.key),
    state: item.state,
  };
}

function excepts(run: RunResult): Record<string, Except> {
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
    case "update":
      return operation.changes.some(({ kind }) => kind === "rename") ? ["title"] : [];
    case "move":
      return ["parent"];
    case "reorder":
      return ["order"];
    case "block":
    case "unblock":
      return ["blockers"];
    case "create":
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

function undos(run: RunResult): Record<string, Undo> {
  const result: Record<string, Undo> = {};
  for (const { key, base, outcome } of run.changes.items) {
    const undo = run.undo.get(key) ?? base?.undo ?? run.previous?.undo[key];
    if (undo !== undefined && outcome.plan === "done") result[key] = undo;
  }
  return result;
}

/**
 * True when the record on GitHub already says this: writing it again would change nothing for later runs. A `next` that
 * has become the plan's text is its base. The choice that included the plan is no reason either: where two workflows
 * follow one plan, they would overwrite each other's record in turn.
 *
 * @param text the plan as its text alone says it.
 */
export function saysTheSame(previous: PlanRecord, next: PlanRecord, text: Plan): boolean {
  const isSameText = previous.next === null ? previous.base.blob === next.base.blob && next.next === null : false;
  const isArrived = previous.next !== null && previous.next === next.base.blob && next.next === null;
  const isPending = previous.next !== null && previous.next === next.next && previous.base.blob === next.base.blob;
  if (!isSameText && !isArrived && !isPending) return false;
  const normal = (record: PlanRecord) =>
    renderRecord({
      ...record,
      base: { commit: "", blob: "" },
      next: null,
      writer: "",
      follower: "",
      choice: "",
      branch: null,
      items: record.items.map(([key, issue]) => [key, issue, 0, null]),
      except: {},
    });
  return normal(previous) === normal(next) && toldBy(previous, text) === toldBy(next, text);
}

/** Returns what a later run takes from a record and the plan's text together. */
function toldBy(record: PlanRecord, text: Plan): string | undefined {
  const known = joinBase(record, text)?.items;
  return known
    ?.map(({ planState, issueState, stale }) => [planState, issueState, ...[...stale].sort()].join())
    .join(" ");
}
