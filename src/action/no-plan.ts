import { PLAN_HOMES } from "../config/plan-paths.ts";
import type { PlanNotFoundError } from "../errors.ts";
import { reportFiles } from "../sync/report/report-files.ts";
import type { Notice, Report } from "../report/report.ts";
import type { ActionEnvironment } from "./environment.ts";

const HOMES = "https://github.com/plansync/plansync#what-a-plan-looks-like";

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
    notices: [areHomes(error.globs) ? NO_PLAN_YET : noMatch(error.globs)],
  };
}

function areHomes(globs: readonly string[]): boolean {
  return globs.length === PLAN_HOMES.length && globs.every((glob, at) => glob === PLAN_HOMES[at]);
}

const NO_PLAN_YET: Notice = {
  level: "info",
  message: `No plan found. plansync looks for PLAN.md, docs/plans/*.md, specs/*/tasks.md and ${PLAN_HOMES.length - 3} more places: ${HOMES}`,
  hint: "Add a plan, or name its file under `plans:` in .github/plansync.yml.",
};

function noMatch(globs: readonly string[]): Notice {
  return {
    level: "warning",
    message: `No file matches \`plans\`: ${globs.join(", ")}.`,
    hint: "Correct the globs in the `plans` input or under `plans:` in .github/plansync.yml.",
  };
}
