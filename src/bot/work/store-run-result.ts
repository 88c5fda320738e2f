import { lookedFor } from "../../config/plan-not-found.ts";
import { describeError } from "../../describe-error.ts";
import { messageOf, PlanNotFoundError, PlansyncError } from "../../errors.ts";
import { count } from "../../report/count.ts";
import type { Report } from "../../report/report.ts";
import { storeLook, type Outcome } from "../database/repositories.ts";
import { summarise, type Problem, type RepositorySummary } from "../database/summary.ts";
import type { BotServices } from "../bot-services.ts";
import type { RepositorySession } from "./repository-session.ts";

/** The stored result of a look. */
export interface RunResult {
  readonly outcome: Outcome;
  readonly problem: Problem | null;
  readonly summary?: RepositorySummary;
}

/** Returns the result of a run as the dashboard shows it. */
export function findingOf(report: Report, { observed }: RepositorySession): RunResult {
  const summary = summarise(report);
  if (observed.seen?.isArchived === true) return { outcome: "archived", problem: null, summary };
  const failed = report.totals.failed > 0;
  return {
    outcome: report.outcome === "incomplete" ? "waiting" : failed ? "blocked" : "synced",
    problem: failed
      ? {
          code: "failed",
          message: `${count(report.totals.failed, "operation")} failed.`,
          hint: "The report below says which and why.",
        }
      : null,
    summary,
  };
}

/** Returns what is shown of an error. */
export function problemOf(error: unknown): Problem {
  if (error instanceof PlanNotFoundError) {
    const { code, summary, hint, globs } = error;
    return { code, message: summary, hint: `${hint}\n${lookedFor(globs)}` };
  }
  // The dashboard shows a defect without its stack trace; the log has it.
  return error instanceof PlansyncError ? describeError(error) : { ...describeError(error), message: messageOf(error) };
}

/** Stores the result of a look for the dashboard. */
export async function storeRunResult(
  { database }: Pick<BotServices, "database">,
  { observed, context, repositoryId }: RepositorySession,
  finding: RunResult,
): Promise<void> {
  const { owner, repo } = context.reader.repo;
  await storeLook(database, {
    id: repositoryId,
    owner,
    name: repo,
    outcome: finding.outcome,
    problem: finding.problem,
    summary: finding.summary,
    branch: observed.seen?.tip.branch,
    hasConfig: observed.seen === null ? undefined : finding.outcome !== "unconfigured",
    isSeen: observed.seen !== null,
  });
}
