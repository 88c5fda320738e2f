import type { World } from "../read/world.ts";
import type { Changes } from "../reconcile/changes.ts";
import type { Operation } from "../reconcile/operation.ts";
import { normaliseTitle } from "../identity/normalise.ts";
import { answersPath, type Answer } from "../reconcile/answers.ts";
import { awayRecord } from "../reconcile/away-record.ts";
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
    const { text } = run.tracked;
    return record === null || text === null ? [] : [{ run, record, text }];
  });
  const changed = records.filter(
    ({ run, record, text }) =>
      run.record === null || run.tracked.contact !== null || !saysTheSame(run.record, record, text),
  );
  const isDue = changed.length === 0 && hasUnrecordedEdits(world, runs);
  for (const { run, record } of isDue ? records.slice(0, 1) : changed) {
    run.record = record;
    files.set(recordPath(record.plan), renderRecord(record));
    const allowance = nextAllowance(world, run, record, unfinished(run).length === 0);
    if (allowance !== undefined) files.set(allowancePath(record.plan), allowance);
  }
  for (const { run } of records)
    if (run.tracked.answers.length > 0 && run.tracked.answers.every((answer) => isHeeded(run, answer)))
      files.set(answersPath(run.tracked.planId), null);
  const isWritten = (key: string) =>
    runs.some((run) => isActive(run) && run.changes?.identity.keys.includes(key) === true);
  for (const away of world.away) {
    const record = awayRecord(away, isWritten);
    if (record !== null) files.set(recordPath(record.plan), renderRecord(record));
  }
  if (files.size === 0) return expected;
  return context.writer.writeState(expected, files, "Record the state of the plans");
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
    branch: world.look.tip.branch,
    repository: world.look.repository.id || null,
    follower: world.settings.follower,
    choice: world.settings.choice,
    labels: Object.values(world.settings.policyFor(tracked.file.path).labels).toSorted((a, b) => (a < b ? -1 : 1)),
    outside: tracked.isOutside,
    fingerprint: world.settings.fingerprint,
    writer: world.look.viewer?.login ?? "unknown",
    previous: tracked.record,
    changes,
    gone: run.gone,
    unfinished: unfinished(run),
    unwritable: run.edited?.unwritable ?? new Set(),
    undo: run.edited?.undo ?? new Map(),
    proposed: goesIntoPull(world, run) ? proposedBy(run) : null,
    refs: refsOf(changes),
    results: run.results,
  });
}

/** True once the item of that title has the issue. */
function isHeeded({ changes, tracked }: PlanRun, { issue, title }: Answer): boolean {
  const at = tracked.file.plan?.items.find((item) => item.index > 0 && normaliseTitle(item.title) === title)?.index;
  return at !== undefined && changes?.identity.issueOf[at]?.number === issue;
}

/** What waits in the standing pull request: what was written there, and what waits for its line to be mended. */
function proposedBy({ edited, changes, tracked }: PlanRun): PlanRecord["proposed"] {
  const before = tracked.record?.proposed ?? {};
  const unread = (tracked.file.plan?.items ?? []).flatMap((item) => {
    const key = item.unread === undefined ? "" : (changes?.identity.keys[item.index] ?? "");
    const to = before[key];
    return to === undefined ? [] : [[key, to] as const];
  });
  const waiting = [...unread, ...(edited?.written ?? []).map(({ key, to }) => [key, to] as const)];
  return waiting.length === 0 ? null : Object.fromEntries(waiting);
}

/** What GitHub said of issues that lines name: asking again for the same text would give the same. */
function refsOf({ identity }: Changes): PlanRecord["refs"] {
  return Object.fromEntries(
    [...identity.answers]
      .map(([number, answer]) => [String(number), answer] as const)
      .sort(([a], [b]) => Number(a) - Number(b)),
  );
}

/** What failed or is left to the next run. */
function unfinished(run: PlanRun): readonly Operation[] {
  return run.applied.filter(({ status }) => status !== "done").map(({ operation }) => operation);
}
