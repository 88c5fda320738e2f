import { reasonToSkip, type SkipReason } from "../read/skip-reason.ts";
import type { Notice, Report } from "../../report/report.ts";
import { reportFiles } from "./report-files.ts";
import type { RepositoryState } from "../read/repository-state.ts";

const NOTICES: Readonly<Record<SkipReason, Notice>> = {
  archived: notice("This repository is archived: nothing can be changed in it.", "Unarchive it to continue."),
  "no-issues": notice(
    "Issues are turned off in this repository: plansync does nothing here.",
    "Turn them on under Settings → General → Features.",
  ),
  "fork-without-issues": notice(
    "This is a fork without issues: plansync does nothing here.",
    "Turn on issues in the settings of the fork if it is to have plans of its own.",
  ),
  fork: notice(
    "This is a fork: its plans are synced in the repository that it was forked from.",
    "Set `mode: sync` if the fork is to have plans and issues of its own.",
  ),
};

/** Reports a run that skips the repository, with one notice that says why; null: plansync works here. */
export function reportSkipped(repository: RepositoryState, mode: Report["mode"]): Report | null {
  const reason = reasonToSkip(repository.look, repository.settings);
  if (reason === null) return null;
  const report = reportFiles(repository.plans.map(({ file }) => ({ file, shown: file.path })));
  return { ...report, mode, skipped: reason, repository: repository.repo, notices: [NOTICES[reason]] };
}

function notice(message: string, hint: string): Notice {
  return { level: "info", message, hint };
}
