import type { EpochMs } from "../ports/epoch-ms.ts";
import { announceHolds } from "./report/announce-holds.ts";
import { applyDecisions } from "./apply/apply-decisions.ts";
import { decidePlans } from "./decide/decide.ts";
import { decideAll } from "./decide/decide-all.ts";
import { isUnchanged } from "./decide/unchanged.ts";
import { dayOf } from "../history/day.ts";
import { reportHistories } from "./report/report-history.ts";
import { reportRun } from "./report/report-run.ts";
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

/**
 * Runs one whole sync: read, decide, apply, write back, report. Starts over when the repository moved meanwhile.
 * @throws PlansyncError; the next run repairs whatever was written before.
 */
export async function sync(context: SyncContext): Promise<Report> {
  const startedAt = context.clock.now();
  const run = async (): Promise<Round> => retryMoved(context, async () => syncOnce(context, startedAt));
  const first = await run();
  const reports: [Report, ...Report[]] = [first.report];
  for (let round = first; round.isToBeContinued && reports.length < MAX_ROUNDS;) {
    round = await run();
    reports.push(round.report);
  }
  return joinRounds(reports);
}

/**
 * Issues are made to say what came from GitHub only once a plan says it: that takes a second round. A third one is for
 * what people do meanwhile.
 */
const MAX_ROUNDS = 3;

interface Round {
  readonly report: Report;
  readonly isToBeContinued: boolean;
}

async function syncOnce(context: SyncContext, startedAt: EpochMs): Promise<Round> {
  const found = await readRepositoryState(context.reader, { overrides: context.overrides });
  const skipped = reportSkipped(found, "sync");
  if (skipped !== null) return { report: skipped, isToBeContinued: false };
  if (context.allowPartialRead && found.look.moreIssues !== null) {
    const glance = decidePlans(found);
    if (isUnchanged(glance)) {
      const report = reportHistories(reportRun(glance, "sync"), glance, dayOf(context.clock.now()));
      return { report, isToBeContinued: false };
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
  return { report, isToBeContinued: hasRewritten(written) };
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
