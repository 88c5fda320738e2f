import type { Look } from "../../ports/look.ts";
import type { Settings } from "../context/settings.ts";

/** Why plansync does nothing at all in a repository. */
export type SkipReason = "archived" | "no-issues" | "fork-without-issues" | "fork";

/**
 * Returns why plansync skips a repository; null: it works here. The plans of a fork belong to its parent repository,
 * unless somebody requested a sync here, now or earlier: a record is not copied when a repository is forked.
 */
export function reasonToSkip(
  { isArchived, issuesEnabled, isFork, state }: Look,
  { isWantedInFork }: Pick<Settings, "isWantedInFork">,
): SkipReason | null {
  if (isArchived) return "archived";
  if (!issuesEnabled) return isFork ? "fork-without-issues" : "no-issues";
  return isFork && !isWantedInFork && state.commit === null ? "fork" : null;
}
