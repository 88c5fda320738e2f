import { renderProse } from "../issue/prose.ts";
import { percent, progressBar } from "../issue/progress-bar.ts";
import { sentence } from "./annotations.ts";
import type { PlanReport } from "./report.ts";

const MAX_PROBLEMS = 30;

/** How far a plan is. */
export type Counts = Readonly<Record<"done" | "total", number>>;

/** `███░░ 3 of 9, 33 % → **5 of 9**, 56 %`; before null: the plan is new. */
export function renderProgress(before: Counts | null, after: Counts): string {
  const bar = `\`${progressBar(after.done, after.total)}\``;
  const now = `**${after.done} of ${after.total}**, ${percent(after.done, after.total)} %`;
  const isSame = before?.done === after.done && before.total === after.total;
  if (before === null) return `${bar} ${now} (new)`;
  if (isSame) return `${bar} ${now}`;
  return `${bar} ${before.done} of ${before.total}, ${percent(before.done, before.total)} % → ${now}`;
}

/** Why a plan was not simply synced, as an alert; empty when it was. */
export function renderState({ outcome, path, reason }: PlanReport): string {
  switch (outcome) {
    case "held":
      return `> [!WARNING]\n> **Held**: ${renderProse(reason)}. The comment \`${allowCommand(path)}\` on any issue or pull request of this repository lets this version pass.`;
    case "refused":
      return `> [!CAUTION]\n> **Not read**: ${renderProse(reason)} Nothing is done for this plan.`;
    case "left-out":
      return `> [!NOTE]\n> **Not followed any more**: ${renderProse(reason)}.`;
    case "orphaned":
      return `> [!NOTE]\n> **Orphaned**: ${renderProse(reason)}.`;
    case "idle":
    case "stopped":
      return `*${renderProse(reason)}*`;
    case "failed":
    case "synced":
    case "unchanged":
      return "";
  }
}

/** The comment that lets a held plan pass; its path stands behind it, so that it may be written anywhere. */
export function allowCommand(path: string): string {
  return `/plansync allow ${path.replaceAll("`", "'")}`;
}

/** Errors and warnings in the plan's text, with place and cure; empty when there are none. */
export function renderProblems({ path, diagnostics }: PlanReport): string {
  const problems = diagnostics.filter(({ severity }) => severity !== "info");
  if (problems.length === 0) return "";
  const lines = problems
    .slice(0, MAX_PROBLEMS)
    .map(
      ({ severity, line, column, message, hint }) =>
        `- ${severity === "error" ? "❌" : "⚠️"} ${nameFile(`${path}:${line}:${column}`)} ${renderProse(sentence(message))} *${renderProse(hint)}*`,
    );
  const more = problems.length > MAX_PROBLEMS ? `\n- and ${problems.length - MAX_PROBLEMS} more` : "";
  return `**Problems in the plan**\n\n${lines.join("\n")}${more}`;
}

/** A path as code, whatever stands in it. */
export function nameFile(path: string): string {
  return `\`${path.replaceAll("`", "'")}\``;
}
