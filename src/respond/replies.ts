import type { Allowed } from "./allow.ts";
import { describeError } from "../describe-error.ts";
import { findNearest } from "../config/nearest.ts";
import { ConfigError, type PlansyncError } from "../errors.ts";
import { escapeMarkdown } from "../issue/sanitize.ts";
import { renderProse } from "../issue/prose.ts";
import { percent, progressBar } from "../issue/progress-bar.ts";
import { countChanges, sayChanges } from "../report/change-counts.ts";
import { allowCommand } from "../report/plan-section.ts";
import { renderError } from "../report/error-section.ts";
import { outcomeOf } from "../report/run-outcome.ts";
import type { PlanReport, Report } from "../report/report.ts";
import { VERBS } from "./command.ts";

/** Part of every answer to a command: plansync ignores commands in comments that contain it. */
const REPLY_MARKER = "<!-- plansync reply -->";

/** Maximum number of plans listed in one answer. */
const MAX_PLANS = 50;

/** GitHub refuses comments of more than 65,536 characters. */
const MAX_REPLY = 60_000;

/** Returns a text as an answering comment. */
export function toReply(text: string): string {
  const cut =
    text.length <= MAX_REPLY
      ? text
      : `${text.slice(0, text.lastIndexOf("\n", MAX_REPLY))}\n\n*This answer was truncated.*`;
  return `${REPLY_MARKER}\n${cut}`;
}

/** Returns the help text for an unknown or missing command. */
export function sayHelp(word: string): string {
  const near = word.toLowerCase() === "help" ? null : findNearest(word, VERBS);
  const isAsked = word.toLowerCase() === "help";
  const lead = isAsked
    ? "These commands work in a comment of somebody with write access, on a line of their own."
    : word === ""
      ? "Which command?"
      : `There is no command \`${word.replaceAll("`", "'")}\`.`;
  const guess = near === null ? "" : ` Did you mean \`/plansync ${near}\`?`;
  const rows = Object.entries(MEANINGS).map(([verb, meaning]) => `| \`/plansync ${verb}\` | ${meaning} |`);
  return [`${lead}${guess}`, "", "| Command | What it does |", "| --- | --- |", ...rows].join("\n");
}

const MEANINGS: Readonly<Record<string, string>> = {
  sync: "sync now",
  preview: "show what a sync, or merging this pull request, would do",
  status: "show the progress of the plans",
  allow: "approve a held plan in its present version",
  "bind #12": "use an existing issue for the item of this issue",
  "start #12": "let an agent be started on this item, also after it was started in vain or strangers commented on it",
  stop: "start no further agent on the items of this plan",
  start: "start agents on this plan again",
};

/** Reports which plans were approved. */
export function sayAllowed({ plans, waiting }: Allowed): string {
  if (plans.length === 0 && waiting.length === 0) return "No held plan matches.";
  if (plans.length === 0) {
    const lines = waiting.map((path) => `- \`${allowCommand(path)}\``);
    const lead =
      waiting.length === 1 ? "No held plan matches this. On hold is:" : "Several plans need approval. Choose one:";
    return [lead, "", ...lines].join("\n");
  }
  const list = plans.map(({ path, blob }) => `\`${path.replaceAll("`", "'")}\` (version \`${blob.slice(0, 10)}\`)`);
  return `Allowed: ${list.join(", ")}. Any later version is checked again.`;
}

/** Reports what a sync did, or what a preview would do. */
export function saySync(report: Report): string {
  const isDone = report.mode === "sync";
  const lines = report.plans.slice(0, MAX_PLANS).map((plan) => `- ${planName(plan)}: ${outcome(plan, isDone)}`);
  const more = report.plans.length > MAX_PLANS ? [`- and ${report.plans.length - MAX_PLANS} more plans`] : [];
  const notices = report.notices.map(({ message, hint }) => `\n${renderProse(message)} ${renderProse(hint)}`);
  const { headline } = outcomeOf(report);
  const lead = isDone ? `Synced: ${headline}.` : `${headline.charAt(0).toUpperCase()}${headline.slice(1)}.`;
  return [lead, "", ...lines, ...more, ...notices].join("\n");
}

function outcome({ operations, reason, outcome }: PlanReport, isDone: boolean): string {
  const changes = sayChanges(
    countChanges(operations.filter(({ status }) => status === (isDone ? "done" : "planned"))),
    isDone ? "past" : "future",
  );
  const failed = operations.filter(({ status }) => status === "failed").length;
  const parts = [
    changes,
    failed > 0 ? `${failed} failed` : "",
    reason === "" ? "" : `**${outcome}**: ${renderProse(reason)}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "nothing to do" : parts.join("; ");
}

/** Reports the progress of the plans. */
export function sayStatus(report: Report): string {
  const rows = report.plans
    .slice(0, MAX_PLANS)
    .map(
      (plan) =>
        `| ${planName(plan)} | \`${progressBar(plan.done, plan.total)}\` | ${plan.done} of ${plan.total} | ${percent(plan.done, plan.total)}% |`,
    );
  return ["| Plan | | Done | |", "| --- | --- | --: | --: |", ...rows].join("\n");
}

/** Reports why a command could not run, and what to do. */
export function sayFailure(error: PlansyncError): string {
  const { message, hint } = error;
  return error instanceof ConfigError
    ? `${renderProse(message)} ${renderProse(hint)}`
    : renderError(describeError(error));
}

function planName({ title, issue }: PlanReport): string {
  return `${issue === null ? "" : `#${issue} `}${escapeMarkdown(title)}`;
}
