import type { Allowed } from "./allow.ts";
import { findNearest } from "../config/nearest.ts";
import type { PlansyncError } from "../errors.ts";
import { escapeMarkdown } from "../issue/sanitize.ts";
import { renderProse } from "../issue/prose.ts";
import { percent, progressBar } from "../issue/progress-bar.ts";
import { summariseChanges } from "../report/change-groups.ts";
import { allowCommand } from "../report/plan-section.ts";
import type { PlanReport, Report } from "../report/report.ts";
import { count } from "../report/count.ts";
import { VERBS } from "./command.ts";

/** Part of every answer to a command: plansync runs no command in a comment that has it. */
const REPLY_MARKER = "<!-- plansync reply -->";

/** Most plans that one answer lists. */
const MAX_PLANS = 50;

/** GitHub refuses comments of more than 65,536 characters. */
const MAX_REPLY = 60_000;

/** A text as an answering comment. */
export function toReply(text: string): string {
  const cut =
    text.length <= MAX_REPLY ? text : `${text.slice(0, text.lastIndexOf("\n", MAX_REPLY))}\n\n*This answer is cut.*`;
  return `${REPLY_MARKER}\n${cut}`;
}

/** What can be asked for, to somebody who asked for something else. */
export function sayHelp(word: string): string {
  const near = findNearest(word, VERBS);
  const lead = word === "" ? "What shall be done?" : `There is no command \`${word.replaceAll("`", "'")}\`.`;
  const guess = near === null ? "" : ` Did you mean \`/plansync ${near}\`?`;
  const rows = Object.entries(MEANINGS).map(([verb, meaning]) => `| \`/plansync ${verb}\` | ${meaning} |`);
  return [`${lead}${guess}`, "", "| Command | What it does |", "| --- | --- |", ...rows].join("\n");
}

const MEANINGS: Readonly<Record<string, string>> = {
  sync: "look again, now",
  preview: "say what a sync, or merging this pull request, would do",
  status: "say how far the plans are",
  allow: "let a held plan go ahead, as it stands now",
  "bind #12": "use an issue that exists for the item of this issue",
};

/** Which plans may pass now. */
export function sayAllowed({ plans, waiting }: Allowed): string {
  if (plans.length === 0 && waiting.length === 0) return "No plan waits for a word.";
  if (plans.length === 0) {
    const lines = waiting.map((path) => `- \`${allowCommand(path)}\``);
    return ["These plans wait for a word. Say which one is meant:", "", ...lines].join("\n");
  }
  const list = plans.map(({ path, blob }) => `\`${path.replaceAll("`", "'")}\` (version \`${blob.slice(0, 10)}\`)`);
  return `Allowed: ${list.join(", ")}. A later version is weighed anew.`;
}

/** What a sync did, or a preview would do. */
export function saySync(report: Report): string {
  const isDone = report.mode === "sync";
  const lines = report.plans.slice(0, MAX_PLANS).map((plan) => `- ${planName(plan)}: ${outcome(plan, isDone)}`);
  const more = report.plans.length > MAX_PLANS ? [`- and ${report.plans.length - MAX_PLANS} more plans`] : [];
  const left =
    report.totals.remaining > 0 ? [`\nLeft to the next run: ${count(report.totals.remaining, "operation")}.`] : [];
  const notices = report.notices.map(({ message, hint }) => `\n${renderProse(message)} ${renderProse(hint)}`);
  return [isDone ? "Synced." : "A sync would do this:", "", ...lines, ...more, ...left, ...notices].join("\n");
}

function outcome({ operations, reason, outcome }: PlanReport, isDone: boolean): string {
  const changes = summariseChanges(
    operations.filter(({ status }) => status === "done" || (status === "planned" && !isDone)),
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

/** How far the plans are. */
export function sayStatus(report: Report): string {
  const rows = report.plans
    .slice(0, MAX_PLANS)
    .map(
      (plan) =>
        `| ${planName(plan)} | \`${progressBar(plan.done, plan.total)}\` | ${plan.done} of ${plan.total} | ${percent(plan.done, plan.total)} % |`,
    );
  return ["| Plan | | Done | |", "| --- | --- | --: | --: |", ...rows].join("\n");
}

/** Why a command could not run, and what to do. */
export function sayFailure({ message, hint }: PlansyncError): string {
  return `${renderProse(message)} ${renderProse(hint)}`;
}

function planName({ title, issue }: PlanReport): string {
  return `${issue === null ? "" : `#${issue} `}${escapeMarkdown(title)}`;
}
