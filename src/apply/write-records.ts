import type { World } from "../read/world.ts";
import type { Operation } from "../reconcile/operation.ts";
import { nextRecord, saysTheSame } from "../reconcile/next-record.ts";
import { allowancePath, recordPath, renderRecord, type PlanRecord } from "../reconcile/record.ts";
import type { SyncContext } from "../sync-context.ts";
import { nextAllowance } from "./allow.ts";
import type { AppliedOperation } from "./applied.ts";
import { goesIntoPull, isActive, type PlanRun } from "./plan-run.ts";
import { findUnrecorded } from "./unrecorded-edits.ts";

/**
 * Keeps what this run brought about, for all plans in one guarded write; writes nothing when the records say it
 * already. Returns the commit of the state reference.
 *
 * @param expected where the state reference stands.
 * @throws MovedError when another run wrote a record meanwhile.
 */
export async function writeRecords(
  context: SyncContext,
  world: World,
  runs: readonly PlanRun[],
  expected: string | null,
): Promise<string | null> {
  const files = new Map<string, string | null>();
  const records = runs.flatMap((run) => {
    const record = recordOf(world, run);
    const { plan } = run.tracked.file;
    return record === null || plan === null ? [] : [{ run, record, plan }];
  });
  const changed = records.filter(
    ({ run, record, plan }) => run.record === null || !saysTheSame(run.record, record, plan),
  );
  const isDue = changed.length === 0 && hasUnrecordedEdits(world, runs);
  for (const { run, record } of isDue ? records.slice(0, 1) : changed) {
    run.record = record;
    files.set(recordPath(record.plan), renderRecord(record));
    const allowance = nextAllowance(world, run, record, unfinished(run).length === 0);
    if (allowance !== undefined) files.set(allowancePath(record.plan), allowance);
  }
  for (const record of world.vanished)
    if (!record.vanished) files.set(recordPath(record.plan), renderRecord({ ...record, vanished: true }));
  if (files.size === 0) return expected;
  return context.remote.writeState(expected, files, "Record the state of the plans");
}

/** True when bodies were edited behind the last record: one more, saying the same, tells the next run that all went well. */
function hasUnrecordedEdits(world: World, runs: readonly PlanRun[]): boolean {
  const since = world.look.state.committedAt;
  const isBody = ({ operation, status }: AppliedOperation) =>
    status === "done" && operation.kind === "update" && operation.patch.body !== undefined;
  return (since != null && findUnrecorded(world, since).length > 0) || runs.some(({ applied }) => applied.some(isBody));
}

/** The record of one plan after this run; null when the run has nothing to say about it. */
export function recordOf(world: World, run: PlanRun): PlanRecord | null {
  const { tracked, changes } = run;
  const { plan, blob } = tracked.file;
  const { commit } = world.look.tip;
  if (!isActive(run) || plan === null || changes === null || commit === null) return null;
  return nextRecord({
    planId: tracked.planId,
    plan,
    base: { commit, blob },
    next: run.next,
    fingerprint: world.settings.fingerprint,
    writer: world.look.viewer?.login ?? "unknown",
    previous: tracked.record,
    changes,
    gone: run.gone,
    unfinished: unfinished(run),
    unwritable: run.edited?.unwritable ?? new Set(),
    undo: run.edited?.undo ?? new Map(),
    proposed: goesIntoPull(world, run) && (run.edited?.written.length ?? 0) > 0,
    results: run.results,
  });
}

/** What failed or is left to the next run. */
function unfinished(run: PlanRun): readonly Operation[] {
  return run.applied.filter(({ status }) => status !== "done").map(({ operation }) => operation);
}
