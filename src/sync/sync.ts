import { later, type EpochMs } from "../ports/epoch-ms.ts";
import type { Report } from "../report/report.ts";
import { applyDecisions } from "./apply/apply-decisions.ts";
import { retryMoved } from "./context/retry-moved.ts";
import type { SyncContext } from "./context/sync-context.ts";
import { decideSync } from "./decide-sync.ts";
import { readRepositoryState } from "./read/read-repository.ts";
import { wantsAgents } from "./read/wants-agents.ts";
import { announceHolds } from "./report/announce-holds.ts";
import { reportWithHistories } from "./report/report-history.ts";
import { withLimitNotice } from "./report/report-run.ts";
import { reportSkipped } from "./report/skipped-repository.ts";
import { syncInRounds, type Round, type SyncEnd } from "./rounds.ts";
import { hasRewritten } from "./stages/stages.ts";
import { sweepClaims } from "./write-back/sweep-claims.ts";
import { writeBack } from "./write-back/write-back.ts";

/**
 * Runs one whole sync: read, decide, apply, write back, report. Starts over when the repository moved meanwhile.
 * @throws PlansyncError; the next run repairs whatever was written before.
 */
export async function sync(context: SyncContext): Promise<Report> {
  const { report, limitedUntil } = await syncWithin(context, context.clock.now());
  return withLimitNotice(report, limitedUntil);
}

/**
 * As `sync`, in a run that began earlier, and without a word about limits.
 * @param startedAt `max-minutes` counts from there.
 */
export async function syncWithin(context: SyncContext, startedAt: EpochMs): Promise<SyncEnd> {
  return syncInRounds(context, async () => retryMoved(context, async () => syncOnce(context, startedAt)));
}

async function syncOnce(context: SyncContext, startedAt: EpochMs): Promise<Round> {
  const found = await readRepositoryState(context.reader, { overrides: context.overrides });
  const deadline = later(startedAt, found.settings.maxMinutes * 60_000);
  const skipped = reportSkipped(found, "sync");
  if (skipped !== null)
    return { report: skipped, limitedUntil: null, deadline, isToBeContinued: false, wantsAgents: false };

  const decided = await decideSync(context, found);
  const applied = await applyDecisions(context, decided, startedAt);
  const written = await writeBack(context, applied);
  await announceHolds(context, written);
  await sweepClaims(context, written);
  return {
    report: reportWithHistories(written, "sync", context.clock.now()),
    limitedUntil: written.limitedUntil,
    deadline,
    isToBeContinued: hasRewritten(written),
    wantsAgents: wantsAgents(found),
  };
}
