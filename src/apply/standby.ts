import type { Look } from "../ports.ts";
import type { Notice } from "../report/report.ts";

/** Why nothing is done in this repository at all, as the one notice that says so; null: plansync works here. */
export function standby({ isFork, isArchived, issuesEnabled }: Look): Notice | null {
  if (isArchived)
    return notice("This repository is archived: nothing can be changed in it.", "Take it out of the archive to go on.");
  if (!issuesEnabled && isFork)
    return notice(
      "This is a fork without issues: plansync does nothing here.",
      "Turn on issues in the settings of the fork if it is to have plans of its own.",
    );
  if (isFork)
    return notice(
      "This is a fork: its plans are kept by the repository that it comes from.",
      "Leave the workflow out of the fork, or detach the fork if it is to have issues of its own.",
    );
  if (!issuesEnabled)
    return notice(
      "Issues are turned off in this repository: plansync does nothing here.",
      "Turn them on under Settings → General → Features.",
    );
  return null;
}

function notice(message: string, hint: string): Notice {
  return { level: "info", message, hint };
}
