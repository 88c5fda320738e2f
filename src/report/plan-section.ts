import { renderProse } from "../issue/prose.ts";
import { percent, progressBar } from "../issue/progress-bar.ts";
import type { Diagnostic } from "../plan/model/diagnostic.ts";
import { capital, sentence } from "./sentence.ts";
import { fold } from "./fold.ts";
import type { PlanReport } from "./report.ts";

const MAX_PROBLEMS = 30;

/** Progress of a plan. */
export type Counts = Readonly<Record<"done" | "total", number>>;

/** Renders `███░░ 3 of 9, 33 % → **5 of 9**, 56 %`; before null: the plan is new. */
export function renderProgress(before: Counts | null, after: Counts): string {
  const bar = `\`${progressBar(after.done, after.total)}\``;
  const now = `**${after.done} of ${after.total}**, ${percent(after.done, after.total)}%`;
  const isSame = before?.done === after.done && before.total === after.total;
  if (before === null) return `${bar} ${now} (new)`;
  if (isSame) return `${bar} ${now}`;
  return `${bar} ${before.done} of ${before.total}, ${percent(before.done, before.total)}% → ${now}`;
}

/** Renders why a plan was not simply synced, as an alert; empty when it was. */
export function renderState({ outcome, path, reason }: PlanReport): string {
  switch (outcome) {
    case "held":
      return `> [!WARNING]\n> **On hold.** ${renderProse(sentence(capital(reason)))} To approve this version, comment \`${allowCommand(path)}\` on any issue or pull request of this repository.`;
    case "refused":
      return `> [!CAUTION]\n> **Not read.** ${renderProse(sentence(capital(reason)))} This plan is skipped.`;
    case "left-out":
      return `> [!NOTE]\n> **No longer followed.** ${renderProse(sentence(capital(reason)))}`;
    case "orphaned":
      return `> [!NOTE]\n> **Left over.** ${renderProse(sentence(capital(reason)))}`;
    case "idle":
    case "stopped":
      return `*${renderProse(sentence(capital(reason)))}*`;
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

/**
 * Renders errors and warnings in the plan's text, with place and cure: new ones, and behind a fold those that the last
 * run reported as well. Empty when there are none.
 *
 * @param options.fileUrl web address of the plan's file, so that places are links; null: they are text.
 * @param options.withOld false: what is known is left out.
 */
export function renderProblems(
  { path, diagnostics }: PlanReport,
  { fileUrl, withOld }: { readonly fileUrl: string | null; readonly withOld: boolean },
): string {
  const problems = diagnostics.filter(({ severity }) => severity !== "info");
  const linesOf = (shown: readonly Diagnostic[]) => [
    ...shown.slice(0, MAX_PROBLEMS).map((one) => renderProblem(path, one, fileUrl)),
    ...(shown.length > MAX_PROBLEMS ? [`- and ${shown.length - MAX_PROBLEMS} more`] : []),
  ];
  const fresh = problems.filter(({ isOld }) => isOld !== true);
  const known = withOld ? problems.filter(({ isOld }) => isOld === true) : [];
  const parts = [
    fresh.length === 0 ? "" : `**Problems in the plan**\n\n${linesOf(fresh).join("\n")}`,
    known.length === 0 ? "" : fold(`Known problems in the plan (${known.length})`, linesOf(known)),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function renderProblem(
  path: string,
  { severity, line, column, message, hint }: Diagnostic,
  fileUrl: string | null,
): string {
  const name = nameFile(`${path}:${line}:${column}`);
  const place = fileUrl === null ? name : `[${name}](${fileUrl}?plain=1#L${line})`;
  return `- ${severity === "error" ? "❌" : "⚠️"} ${place} ${renderProse(sentence(message))} *${renderProse(hint)}*`;
}

/** Renders a path as code, whatever characters it contains. */
export function nameFile(path: string): string {
  return `\`${path.replaceAll("`", "'")}\``;
}
