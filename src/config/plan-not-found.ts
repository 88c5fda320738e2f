import { PlanNotFoundError } from "../errors.ts";
import { PLAN_HOMES } from "./plan-paths.ts";

/** Where the documentation lists the default places. */
const HOMES_PAGE = "https://github.com/plansync/plansync#what-a-plan-looks-like";
/** The default places that people know best; the page has them all. */
const BEST_KNOWN = ["PLAN.md", "docs/plans/*.md", "specs/*/tasks.md"];

/** True for the default places of plans. */
export function areHomes(globs: readonly string[]): boolean {
  return globs.length === PLAN_HOMES.length && globs.every((glob, at) => glob === PLAN_HOMES[at]);
}

/** Says where plans were looked for: globs of one's own in full, of the default places the best known and a link. */
export function lookedFor(globs: readonly string[]): string {
  if (!areHomes(globs)) return `Looked for ${globs.join(", ")}.`;
  const others = PLAN_HOMES.length - BEST_KNOWN.length;
  return `plansync looks for ${BEST_KNOWN.join(", ")} and ${others} more places: ${HOMES_PAGE}`;
}

/**
 * Returns the error for files of which none is a plan.
 * @param summary what is missing, as a sentence.
 */
export function planNotFound(summary: string, globs: readonly string[], hint: string): PlanNotFoundError {
  return new PlanNotFoundError(summary, { globs, hint, lookedFor: lookedFor(globs) });
}
