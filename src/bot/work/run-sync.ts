import { ConfigError, PermissionError, PlanNotFoundError, PlansyncError, RateLimitError } from "../../errors.ts";
import type { Report } from "../../report/report.ts";
import { sync } from "../../sync.ts";
import { storeLook, type Outcome } from "../database/repositories.ts";
import { summarise, type Problem, type RepositorySummary } from "../database/summary.ts";
import { InstallationGoneError } from "../github/app.ts";
import type { BotParts } from "../parts.ts";
import type { JobEnd, JobRun } from "../queue/dispatcher.ts";
import { foundPlans } from "./found-plans.ts";
import { UnconfiguredError } from "./observed-remote.ts";
import { withRepository, type RepositorySession } from "./repository-session.ts";

/** What is written down about a look. */
interface Finding {
  readonly outcome: Outcome;
  readonly problem: Problem | null;
  readonly summary?: RepositorySummary;
}

/** Milliseconds until a run that stopped for its own budget goes on. */
const GO_ON_AFTER = 5000;

/** Looks at a repository and brings its plans and issues together. */
export async function runSync(parts: BotParts, run: JobRun<"sync">): Promise<JobEnd> {
  return withRepository(parts, run, (session) => syncRepository(parts, run, session));
}

async function syncRepository(parts: BotParts, run: JobRun<"sync">, session: RepositorySession): Promise<JobEnd> {
  const { context, row, log, pace } = session;
  const { branch, mayGlance } = run.data;
  if (branch !== undefined && row?.branch != null && branch !== row.branch) {
    log.info({ branch }, `Nothing to do: plans count on ${row.branch}`);
    return { kind: "done" };
  }
  try {
    const report = await sync({ ...context, mayGlance });
    await note(parts, run, session, findingOf(report, session));
    log.info({ totals: report.totals, outcome: report.outcome }, "Synced");
    run.stop.throwIfAborted();
    if (report.outcome !== "incomplete") return { kind: "done" };
    return {
      kind: "later",
      at: pace.retryAt ?? new Date(Date.now() + GO_ON_AFTER),
      why: "this run ended before everything was done",
    };
  } catch (error) {
    return await settleError(parts, run, session, error);
  }
}

function findingOf(report: Report, { observed }: RepositorySession): Finding {
  const summary = summarise(report);
  if (observed.look?.isArchived === true) return { outcome: "archived", problem: null, summary };
  const failed = report.totals.failed > 0;
  return {
    outcome: report.outcome === "incomplete" ? "waiting" : failed ? "blocked" : "synced",
    problem: failed
      ? {
          code: "failed",
          message: `${report.totals.failed} operations failed.`,
          hint: "The report below says which and why.",
        }
      : null,
    summary,
  };
}

/** Only what may pass by itself is tried again at once; the rest waits for people, and for the sweep. */
async function settleError(
  parts: BotParts,
  run: JobRun<"sync">,
  session: RepositorySession,
  error: unknown,
): Promise<JobEnd> {
  if (run.stop.aborted || run.cut.aborted) throw run.stop.reason ?? error;
  if (error instanceof UnconfiguredError) {
    await note(parts, run, session, {
      outcome: "unconfigured",
      problem: null,
      summary: foundPlans(error.look, session.context),
    });
    session.log.info("Not configured: nothing was touched");
    return { kind: "done" };
  }
  if (error instanceof RateLimitError) {
    await note(parts, run, session, { outcome: "waiting", problem: problemOf(error) });
    return { kind: "later", at: new Date(Math.max(error.retryAt, Date.now() + 1000)), why: error.message };
  }
  if (isForPeople(error)) {
    await note(parts, run, session, { outcome: "blocked", problem: problemOf(error) });
    if (error instanceof PermissionError && session.observed.look === null) await findOutWhetherGone(parts, run);
    session.log.warn({ err: error }, "Blocked until somebody puts it right");
    return { kind: "done" };
  }
  await note(parts, run, session, { outcome: "failing", problem: problemOf(error) });
  throw error;
}

/** A repository that may not be seen was perhaps deleted, given away or taken out: the installation's list knows. */
async function findOutWhetherGone({ queue }: BotParts, { data }: JobRun<"sync">): Promise<void> {
  const { installationId, delivery } = data;
  await queue.send({ kind: "inventory", job: { installationId, delivery, sweeps: false } });
}

/** True for what another attempt would not change. */
export function isForPeople(error: unknown): error is PlansyncError {
  return (
    (error instanceof ConfigError || error instanceof PermissionError || error instanceof PlanNotFoundError) &&
    !(error instanceof InstallationGoneError)
  );
}

/** What is shown of an error. */
export function problemOf(error: unknown): Problem {
  if (error instanceof PlansyncError) return { code: error.code, message: error.message, hint: error.hint };
  const message = error instanceof Error ? error.message : String(error);
  return { code: "internal", message, hint: "This is a defect in plansync: please report it with the message above." };
}

async function note(parts: BotParts, run: JobRun<"sync">, session: RepositorySession, finding: Finding): Promise<void> {
  const { observed, context } = session;
  const { owner, repo } = context.remote.repo;
  await storeLook(parts.database, {
    id: run.data.repositoryId,
    owner,
    name: repo,
    outcome: finding.outcome,
    problem: finding.problem,
    summary: finding.summary,
    branch: observed.look?.tip.branch,
    hasConfig: observed.look === null ? undefined : finding.outcome !== "unconfigured",
    isSeen: observed.look !== null,
  });
}
