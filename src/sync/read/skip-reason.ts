import type { Look } from "../../ports/look.ts";
import type { Settings } from "../context/settings.ts";

/** Why plansync does nothing in a repository at all. */
export type SkipReason = "archived" | "no-issues" | "fork-without-issues" | "fork";

/**
 * Why plansync leaves a repository alone; null: it works here. The plans of a fork are kept by the repository that it
 * comes from, unless somebody asked for it, or did before: a record is not copied when a repository is forked.
 */
export function reasonToSkip(
  { isArchived, issuesEnabled, isFork, state }: Look,
  { isWantedInFork }: Pick<Settings, "isWantedInFork">,
): SkipReason | null {
  if (isArchived) return "archived";
  if (!issuesEnabled) return isFork ? "fork-without-issues" : "no-issues";
  return isFork && !isWantedInFork && state.commit === null ? "fork" : null;
}
