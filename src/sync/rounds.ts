import type { EpochMs } from "../ports/epoch-ms.ts";
import type { Report } from "../report/report.ts";
import type { SyncContext } from "./context/sync-context.ts";
import { joinRounds } from "./report/join-rounds.ts";

/** How a sync ended. */
export interface SyncEnd {
  readonly report: Report;
  /** When GitHub's limits allow more; null: they did not end the sync. */
  readonly limitedUntil: EpochMs | null;
  /** When the time of the run is over. */
  readonly deadline: EpochMs;
  /** The configuration lets agents be started, or did when the last ones were: time alone may call for the next one. */
  readonly wantsAgents: boolean;
}

/** How one round of a sync ended. */
export interface Round extends SyncEnd {
  /** Plans say something new now, which issues do not say yet. */
  readonly isToBeContinued: boolean;
}

/**
 * Issues are made to say what came from GitHub only once a plan says it: that takes a second round. A third one is for
 * what people do meanwhile.
 */
const MAX_ROUNDS = 3;

/** Repeats a round while that is of use, then starts agents from the state just reached. */
export async function syncInRounds(
  { startAgents }: Pick<SyncContext, "startAgents">,
  syncOnce: () => Promise<Round>,
): Promise<SyncEnd> {
  let last = await syncOnce();
  const reports: [Report, ...Report[]] = [last.report];
  while (last.isToBeContinued && reports.length < MAX_ROUNDS) {
    last = await syncOnce();
    reports.push(last.report);
  }
  const { limitedUntil, deadline, wantsAgents } = last;
  const report = joinRounds(reports);
  const said = wantsAgents && startAgents !== undefined ? await startAgents() : [];
  return { report: { ...report, notices: [...report.notices, ...said] }, limitedUntil, deadline, wantsAgents };
}
