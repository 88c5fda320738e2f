import { globMatcher, PLAN_HOMES } from "../../config/plan-paths.ts";
import type { Notice } from "../../report/report.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/**
 * Reports what a person should know about the repository as a whole: what was not found, and what the server lacks. The
 * latter calls for nothing, so only a run with new issues tells it: those are the ones that people look for.
 */
export function noticesOf(repository: RepositoryState, hasNewIssues: boolean): readonly Notice[] {
  const { capabilities, missed } = repository.look;
  const notices: Notice[] = [];
  if (!capabilities.subIssues && hasNewIssues)
    notices.push({
      level: "info",
      message: "This server has no sub-issues: tasks are listed in the text of the issue above them.",
      hint: "No action is needed; the hierarchy appears once the server supports sub-issues.",
    });
  const idle = globsWithoutFile(repository);
  if (idle.length > 0 && !missed)
    notices.push({
      level: "warning",
      message: `No file matches ${idle.map((glob) => `\`${glob}\``).join(", ")}.`,
      hint: "Correct or remove the glob under `plans` in .github/plansync.yml, or in the workflow.",
    });
  if (missed)
    notices.push({
      level: "warning",
      message: "The repository has too many files to look for plans in all of its folders; some may be missing.",
      hint: "Name the plan files, or their folders, in the `plans` input. Until then nothing counts as removed.",
    });
  for (const path of repository.unreadableRecords)
    notices.push({
      level: "warning",
      message: `The record ${path} can't be read; it is rebuilt from the markers in the issues.`,
      hint: "No action is needed.",
    });
  return notices;
}

/** Returns the globs that somebody wrote and that select nothing: most are mistyped, or outlived their folder. */
function globsWithoutFile({ settings, look }: RepositoryState): readonly string[] {
  if (settings.globs === PLAN_HOMES) return [];
  const named = settings.globs.filter((glob) => !glob.startsWith("!"));
  return named.filter((glob) => {
    const fits = globMatcher([glob]);
    return !look.files.some(({ path }) => fits(path));
  });
}
