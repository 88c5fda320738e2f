import { later, type EpochMs } from "../ports/epoch-ms.ts";
import { announceHolds } from "./report/announce-holds.ts";
import { applyDecisions } from "./apply/apply-decisions.ts";
import { decidePlans } from "./decide/decide.ts";
import { decideAll } from "./decide/decide-all.ts";
import { isUnchanged } from "./decide/unchanged.ts";
import { dayOf } from "../history/day.ts";
import { reportHistories } from "./report/report-history.ts";
import { reportRun, withLimitNotice } from "./report/report-run.ts";
import { reportSkipped } from "./report/skipped-repository.ts";
import { joinRounds } from "./report/join-rounds.ts";
import { hasRewritten } from "./stages/stages.ts";
import { restoreUnrecordedEdits } from "./apply/unrecorded-edits.ts";
import { sweepClaims } from "./write-back/sweep-claims.ts";
import { writeBack } from "./write-back/write-back.ts";
import { readRemainingIssues, readRepositoryState } from "./read/read-repository.ts";
import type { Report } from "../report/report.ts";
import { retryMoved } from "./context/retry-moved.ts";
import type { ReadContext, SyncContext } from "./context/sync-context.ts";
import { wantsAgents } from "./read/wants-agents.ts";

/**
 * Runs one whole sync: read, decide, apply, write back, report. Starts over when the repository moved meanwhile.
 * @throws PlansyncError; the next run repairs whatever was written before.
 */
export async function sync(context: SyncContext): Promise<Report> {
  const { report, limitedUntil } = await syncWithin(context, context.clock.now());
  return withLimitNotice(report, limitedUntil);
}

/** How a sync ended. */
export interface SyncEnd {
  readonly report: Report;
  /** When GitHub's limits allow more; null: they did not end the sync. */
  readonly limitedUntil: EpochMs | null;
  /** When the time of the run is over. */
  readonly deadline: EpochMs;
}

/**
 * As `sync`, in a run that began earlier, and without a word about limits.
 * @param startedAt `max-minutes` counts from there.
 */
export async function syncWithin(context: SyncContext, startedAt: EpochMs): Promise<SyncEnd> {
  const run = async (): Promise<Round> => retryMoved(context, async () => syncOnce(context, startedAt));
  const first = await run();
  const reports: [Report, ...Report[]] = [first.report];
  let last = first;
  while (last.isToBeContinued && reports.length < MAX_ROUNDS) {
    last = await run();
    reports.push(last.report);
  }
  const report = await withAgents(context, first, joinRounds(reports));
  return { report, limitedUntil: last.limitedUntil, deadline: last.deadline };
}

/** Starts agents from the state just reached, and says so in the report. */
async function withAgents(context: SyncContext, { wantsAgents }: Round, report: Report): Promise<Report> {
  if (!wantsAgents || context.startAgents === undefined) return report;
  return { ...report, notices: [...report.notices, ...(await context.startAgents())] };
}

/**
 * Issues are made to say what came from GitHub only once a plan says it: that takes a second round. A third one is for
 * what people do meanwhile.
 */
const MAX_ROUNDS = 3;

interface Round extends SyncEnd {
  readonly isToBeContinued: boolean;
  /** The configuration lets agents be started, or did when the last ones were. */
  readonly wantsAgents: boolean;
}

async function syncOnce(context: SyncContext, startedAt: EpochMs): Promise<Round> {
  const found = await readRepositoryState(context.reader, { overrides: context.overrides });
  const skipped = reportSkipped(found, "sync");
  const deadline = later(startedAt, found.settings.maxMinutes * 60_000);
  const quiet = { isToBeContinued: false, limitedUntil: null, deadline, wantsAgents: wantsAgents(found) };
  if (skipped !== null) return { ...quiet, report: skipped, wantsAgents: false };
  if (context.allowPartialRead && found.look.moreIssues !== null) {
    const glance = decidePlans(found);
    if (isUnchanged(glance)) {
      const report = reportHistories(reportRun(glance, "sync"), glance, dayOf(context.clock.now()));
      return { ...quiet, report };
    }
  }

  const repository = await readRemainingIssues(context.reader, found);
  await restoreUnrecordedEdits(context, repository);
  const decided = await decideAll(context, repository);

  const applied = await applyDecisions(context, decided, startedAt);
  const written = await writeBack(context, applied);
  await announceHolds(context, written);
  await sweepClaims(context, written);
  const report = reportHistories(reportRun(written, "sync"), written, dayOf(context.clock.now()));
  return { ...quiet, report, isToBeContinued: hasRewritten(written), limitedUntil: written.limitedUntil };
}

/**
 * Makes the same decision without a write: nothing in its context can write. `at` reads another commit's files: the
 * head of a pull request.
 */
export async function preview(context: ReadContext & { readonly at?: string | undefined }): Promise<Report> {
  const found = await readRepositoryState(context.reader, { overrides: context.overrides, at: context.at });
  const skipped = reportSkipped(found, "preview");
  if (skipped !== null) return skipped;
  const decided = await decideAll(context, found);
  return reportHistories(reportRun(decided, "preview"), decided, dayOf(context.clock.now()));
}
