import {
  ConfigError,
  CostError,
  PermissionError,
  PlanNotFoundError,
  RateLimitError,
  type PlansyncError,
} from "../../errors.ts";
import type { Watermark } from "../../github/read/watermark.ts";
import { withLimitNotice } from "../../sync/report/report-run.ts";
import { InstallationGoneError } from "../github/app.ts";
import type { BotServices } from "../bot-services.ts";
import type { JobEnd, JobRun } from "../queue/job-run.ts";
import { storeIdleLook } from "../database/repositories.ts";
import { foundPlans } from "./found-plans.ts";
import { isIdle, isSettled, rememberIdle } from "./idle.ts";
import { findingOf, storeRunResult, problemOf } from "./store-run-result.ts";
import { AnotherRepositoryError, UnconfiguredError } from "./observed-reader.ts";
import { syncBySize } from "./sync-by-size.ts";
import { withRepository, type RepositorySession } from "./repository-session.ts";

/** Milliseconds until a run that stopped at its own budget continues. */
const GO_ON_AFTER = 5000;

/** Looks at a repository and syncs its plans and issues. */
export async function runSync(services: BotServices, run: JobRun<"sync">): Promise<JobEnd> {
  return withRepository(services, run, (session) => syncRepository(services, run, session));
}

async function syncRepository(services: BotServices, run: JobRun<"sync">, session: RepositorySession): Promise<JobEnd> {
  const { context, row, log, pace } = session;
  const { branch, allowPartialRead } = run.data;
  if (branch !== undefined && row?.branch != null && branch !== row.branch) {
    log.info({ branch }, `Nothing to do: plans are read from ${row.branch}`);
    return { kind: "done" };
  }
  let before: Watermark | null = null;
  try {
    if (run.data.delivery === "sweep") before = await session.readWatermark();
    if (allowPartialRead && (await isIdle(services, session, before))) {
      await storeIdleLook(services.database, session.repositoryId);
      log.debug("Nothing happened since the last look");
      return { kind: "done" };
    }
    const group = String(run.data.installationId);
    const takeThread = () => run.rest(() => services.threads.take(group, run.stop));
    const end = await syncBySize({ ...context, allowPartialRead }, takeThread);
    const report = withLimitNotice(end.report, end.limitedUntil);
    await storeRunResult(services, session, findingOf(report, session));
    if (isSettled(end)) await rememberIdle(services, session, before);
    log.info({ totals: report.totals, outcome: report.outcome }, "Synced");
    run.stop.throwIfAborted();
    if (report.outcome !== "incomplete") return { kind: "done" };
    return {
      kind: "later",
      at: whenToGoOn(pace),
      why: "this run ended before everything was done",
    };
  } catch (error) {
    if (error instanceof UnconfiguredError) await rememberIdle(services, session, before);
    return await handleSyncError(services, run, session, error);
  }
}

/** Retries only errors that may pass by themselves; the others wait for people, and for the sweep. */
async function handleSyncError(
  services: BotServices,
  run: JobRun<"sync">,
  session: RepositorySession,
  error: unknown,
): Promise<JobEnd> {
  if (run.stop.aborted || run.cut.aborted) throw run.stop.reason ?? error;
  // Nothing of it is about this repository, whatever its row says.
  if (error instanceof AnotherRepositoryError) throw error;
  if (error instanceof UnconfiguredError) {
    await storeRunResult(services, session, {
      outcome: "unconfigured",
      problem: null,
      summary: foundPlans(error.seen, session.context),
    });
    session.log.info("Not configured: nothing was touched");
    return { kind: "done" };
  }
  if (error instanceof RateLimitError) {
    await storeRunResult(services, session, { outcome: "waiting", problem: problemOf(error) });
    return { kind: "later", at: new Date(Math.max(error.retryAt, Date.now() + 1000)), why: error.message };
  }
  if (isForPeople(error)) {
    await storeRunResult(services, session, { outcome: "blocked", problem: problemOf(error) });
    if (error instanceof PermissionError && session.observed.seen === null) await findOutWhetherGone(services, run);
    session.log.warn({ err: error }, "Blocked until somebody fixes it");
    return { kind: "done" };
  }
  await storeRunResult(services, session, { outcome: "failing", problem: problemOf(error) });
  throw error;
}

/** A repository that we may not see may have been deleted, transferred or removed: the installation's list tells. */
async function findOutWhetherGone({ queue }: BotServices, { data }: JobRun<"sync">): Promise<void> {
  const { installationId, delivery } = data;
  await queue.send({ kind: "inventory", job: { installationId, delivery, sweeps: false } });
}

/** Returns when a run that ended early continues. */
export function whenToGoOn({ retryAt }: RepositorySession["pace"]): Date {
  return retryAt ?? new Date(Date.now() + GO_ON_AFTER);
}

/** True for errors that another attempt would not change. */
export function isForPeople(error: unknown): error is PlansyncError {
  return (
    (error instanceof ConfigError ||
      error instanceof CostError ||
      error instanceof PermissionError ||
      error instanceof PlanNotFoundError) &&
    !(error instanceof InstallationGoneError)
  );
}
