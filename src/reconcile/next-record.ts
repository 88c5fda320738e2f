import type { Plan, Undo } from "../plan/plan.ts";
import { joinBase, rollUpBase, type BaseItem } from "./base.ts";
import type { Changes } from "./changes.ts";
import type { Operation } from "./operation.ts";
import { RECORD_FORMAT, renderRecord, type Aspect, type Except, type PlanRecord } from "./record.ts";
import { issueState } from "./state-input.ts";

/** What a run brought about, as far as the record needs to know. */
export interface RunResult {
  readonly planId: string;
  readonly plan: Plan;
  readonly base: { readonly commit: string; readonly blob: string };
  /** Sha of the text about to be committed; null when the plan needs no edit. */
  readonly next: string | null;
  readonly fingerprint: string;
  readonly writer: string;
  readonly previous: PlanRecord | null;
  readonly changes: Changes;
  readonly gone: Readonly<Record<string, number>>;
  /** Operations that failed or are left over. */
  readonly unfinished: readonly Operation[];
  /** Items whose tick can't be written: the plan has no place for it. */
  readonly unwritable: ReadonlySet<number>;
  /** What this run's ticks replaced, by item key. */
  readonly undo: ReadonlyMap<string, Undo>;
  readonly proposed: boolean;
  readonly results: string | null;
}

/** The record to keep after a run, complete or not. */
export function nextRecord(run: RunResult): PlanRecord {
  const { identity } = run.changes;
  return {
    format: RECORD_FORMAT,
    plan: run.planId,
    path: run.plan.path,
    base: run.base,
    next: run.next,
    fingerprint: run.fingerprint,
    writer: run.writer,
    items: identity.keys.map((key, index) => [key, identity.issueOf[index]?.number ?? 0]),
    except: excepts(run),
    undo: undos(run),
    cascades: Object.fromEntries(Object.entries(run.changes.cascades).map(([key, below]) => [key, [...below]])),
    gone: { ...run.gone },
    orphans: { ...run.changes.orphans },
    vanished: false,
    proposed: run.proposed,
    results: run.results,
  };
}

function excepts(run: RunResult): Record<string, Except> {
  const { identity, outcomes } = run.changes;
  const unfinished = unfinishedAspects(run.unfinished);
  const result: Record<string, Except> = {};
  outcomes.forEach((outcome, index) => {
    const issue = identity.issueOf[index] ?? null;
    const base = identity.baseOf[index] ?? null;
    const except = exceptOf(run, index, base);
    const aspects = unfinished.get(identity.keys[index] ?? "");
    if (aspects !== undefined && issue !== null) {
      const observed = issueState(issue);
      const isPending = outcome.issue !== null && outcome.issue !== observed;
      const sides = isPending ? { plan: base?.planState ?? observed, issue: observed } : except;
      const stale = aspects.size === 0 ? {} : { stale: [...aspects].sort() };
      if (sides !== null || aspects.size > 0) result[String(index)] = { ...sides, ...stale };
    } else if (except !== null) result[String(index)] = except;
  });
  return { ...result, ...derivedExcepts(run, result) };
}

/**
 * What stands above exceptions, or above ticks that may never be committed, would be rolled up from what was said
 * earlier: it is told as it came out, or the next run would take the difference for a change of the plan.
 */
function derivedExcepts(run: RunResult, excepts: Readonly<Record<string, Except>>): Record<string, Except> {
  const { plan, unwritable } = run;
  const { outcomes } = run.changes;
  const asRead = rollUpBase(plan, excepts, ({ state }) => state);
  const asNext = rollUpBase(plan, excepts, ({ index, state }) =>
    unwritable.has(index) ? state : (outcomes[index]?.plan ?? state),
  );
  const result: Record<string, Except> = {};
  for (const { index, stateFrom } of plan.items) {
    const except = excepts[String(index)];
    const follows = outcomes[index]?.plan;
    if (stateFrom !== "children" || except?.plan !== undefined || follows === undefined) continue;
    const isTold = follows === asRead[index] && (run.next === null || follows === asNext[index]);
    if (!isTold) result[String(index)] = { plan: follows, ...except };
  }
  return result;
}

/** What was not written, by item key; text is compared anyway, and a state is told by `plan` and `issue`. */
function unfinishedAspects(operations: readonly Operation[]): ReadonlyMap<string, ReadonlySet<Aspect>> {
  const aspects = new Map<string, Set<Aspect>>();
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
    case "comment":
    case "close-duplicate":
      return [];
  }
}

/** What each side is to be judged against next time, where the base's text alone would mislead. */
function exceptOf(run: RunResult, index: number, base: BaseItem | null): Except | null {
  const outcome = run.changes.outcomes[index];
  if (outcome === undefined) return null;
  if (outcome.conflict && base !== null) return { plan: base.planState, issue: base.issueState };
  if (outcome.waits) return { plan: "open", issue: "open" };
  const written = run.unwritable.has(index) ? (base?.planState ?? "open") : outcome.plan;
  return outcome.issue === null || outcome.issue === written ? null : { issue: outcome.issue };
}

function undos(run: RunResult): Record<string, Undo> {
  const { identity, outcomes } = run.changes;
  const result: Record<string, Undo> = {};
  identity.keys.forEach((key, index) => {
    const undo = run.undo.get(key) ?? run.previous?.undo[key];
    if (undo !== undefined && outcomes[index]?.plan === "done") result[key] = undo;
  });
  return result;
}

/**
 * True when the record on GitHub already says this: writing it again would change nothing that a later run looks at.
 * A `next` that has become the plan's text is its base.
 */
export function saysTheSame(previous: PlanRecord, next: PlanRecord, plan: Plan): boolean {
  const isSameText = previous.next === null ? previous.base.blob === next.base.blob && next.next === null : false;
  const isArrived = previous.next !== null && previous.next === next.base.blob && next.next === null;
  const isPending = previous.next !== null && previous.next === next.next && previous.base.blob === next.base.blob;
  if (!isSameText && !isArrived && !isPending) return false;
  const normal = (record: PlanRecord) =>
    renderRecord({ ...record, base: { commit: "", blob: "" }, next: null, writer: "", except: {} });
  return normal(previous) === normal(next) && toldBy(previous, plan) === toldBy(next, plan);
}

/** What a later run takes from a record and the plan's text, whichever of the two says it. */
function toldBy(record: PlanRecord, plan: Plan): string | undefined {
  const told = joinBase(record, plan)?.items;
  return told
    ?.map(({ planState, issueState, stale }) => [planState, issueState, ...[...stale].sort()].join())
    .join(" ");
}
