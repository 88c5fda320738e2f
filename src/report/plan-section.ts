import { renderProse } from "../issue/prose.ts";
import { percent, progressBar } from "../issue/progress-bar.ts";
import { sentence } from "./annotations.ts";
import type { PlanReport } from "./report.ts";

const MAX_PROBLEMS = 30;

/** Progress of a plan. */
export type Counts = Readonly<Record<"done" | "total", number>>;

/** Renders `███░░ 3 of 9, 33 % → **5 of 9**, 56 %`; before null: the plan is new. */
export function renderProgress(before: Counts | null, after: Counts): string {
  const bar = `\`${progressBar(after.done, after.total)}\``;
  const now = `**${after.done} of ${after.total}**, ${percent(after.done, after.total)} %`;
  const isSame = before?.done === after.done && before.total === after.total;
  if (before === null) return `${bar} ${now} (new)`;
  if (isSame) return `${bar} ${now}`;
  return `${bar} ${before.done} of ${before.total}, ${percent(before.done, before.total)} % → ${now}`;
}

/** Renders why a plan was not simply synced, as an alert; empty when it was. */
export function renderState({ outcome, path, reason }: PlanReport): string {
  switch (outcome) {
    case "held":
      return `> [!WARNING]\n> **Held**: ${renderProse(reason)}. To approve this version, comment \`${allowCommand(path)}\` on any issue or pull request of this repository.`;
    case "refused":
      return `> [!CAUTION]\n> **Not read**: ${renderProse(reason)} This plan is skipped.`;
    case "left-out":
      return `> [!NOTE]\n> **No longer followed**: ${renderProse(reason)}.`;
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

/** Returns the comment that approves a held plan; it includes the path, so that it may be written anywhere. */
export function allowCommand(path: string): string {
  return `/plansync allow ${path.replaceAll("`", "'")}`;
}

/** Renders errors and warnings in the plan's text, with place and cure; empty when there are none. */
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

/** Renders a path as code, whatever characters it contains. */
export function nameFile(path: string): string {
  return `\`${path.replaceAll("`", "'")}\``;
}
