import { RateLimitError } from "../errors.ts";
import type { Report } from "../report/report.ts";
import type { SyncContext } from "./context/sync-context.ts";
import { joinRounds } from "./report/join-rounds.ts";
import { withLimitNotice } from "./report/report-run.ts";
import type { SyncEnd } from "./rounds.ts";
import { syncWithin } from "./sync.ts";

/** Waits are a little longer than GitHub says: its clock is another one. */
const MARGIN_MS = 1000;

/**
 * As `sync`, and where a limit of GitHub ends before the time of the run is over, waits for that and goes on. Everything
 * that can be done is done and recorded before each wait.
 * @throws PlansyncError as `sync` does, RateLimitError only where nothing was done.
 */
export async function syncPatiently(context: SyncContext): Promise<SyncEnd> {
  const { clock, logger } = context;
  const startedAt = clock.now();
  let end = await syncWithin(context, startedAt);
  const reports: [Report, ...Report[]] = [end.report];
  while (end.limitedUntil !== null && end.limitedUntil + MARGIN_MS < end.deadline) {
    const wait = Math.max(MARGIN_MS, end.limitedUntil + MARGIN_MS - clock.now());
    logger.info(`Waiting ${Math.ceil(wait / 1000)} s for the end of GitHub's limit.`);
    await clock.sleep(wait);
    try {
      end = await syncWithin(context, startedAt);
      reports.push(end.report);
    } catch (error) {
      if (!(error instanceof RateLimitError)) throw error;
      end = { ...end, limitedUntil: error.retryAt };
    }
  }
  return { ...end, report: withLimitNotice(joinRounds(reports), end.limitedUntil) };
}
