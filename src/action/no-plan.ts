import { areHomes, lookedFor } from "../config/plan-not-found.ts";
import type { PlanNotFoundError } from "../errors.ts";
import { reportFiles } from "../sync/report/report-files.ts";
import type { Notice, Report } from "../report/report.ts";
import type { ActionEnvironment } from "./environment.ts";

/**
 * Reports a repository without a plan. That is no failure: a workflow may be there before the first plan is, and a red
 * run sends a mail to everyone at every push.
 */
export function reportNoPlan(error: PlanNotFoundError, { repo }: Pick<ActionEnvironment, "repo">): Report {
  return {
    ...reportFiles([]),
    mode: "sync",
    skipped: "no-plan",
    repository: repo,
    notices: [areHomes(error.globs) ? noPlanYet(error.globs) : noMatch(error.globs)],
  };
}

function noPlanYet(globs: readonly string[]): Notice {
  return {
    level: "info",
    message: `No plan found. ${lookedFor(globs)}`,
    hint: "Add a plan, or name its file under `plans:` in .github/plansync.yml.",
  };
}

function noMatch(globs: readonly string[]): Notice {
  return {
    level: "warning",
    message: `No file matches \`plans\`: ${globs.join(", ")}.`,
    hint: "Correct the globs in the `plans` input or under `plans:` in .github/plansync.yml.",
  };
}
