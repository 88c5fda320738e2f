import { escapeMarkdown } from "../issue/sanitize.ts";
import { renderProse } from "../issue/prose.ts";
import { countChanges, sayChanges } from "./change-counts.ts";
import { countMails } from "./change-groups.ts";
import { renderChanges } from "./change-list.ts";
import { count, countDoubts } from "./count.ts";
import { cutBlocks } from "./cut-blocks.ts";
import { renderShift } from "./history-text.ts";
import { nameFile, renderProblems, renderProgress, renderState } from "./plan-section.ts";
import type { Notice, PlanReport, Report } from "./report.ts";

/** Part of the one comment that plansync keeps on a pull request. */
export const PULL_MARKER = "<!-- plansync preview -->";

/** What closing issues adds to a plan. */
interface Gain {
  readonly path: string;
  readonly title: string;
  readonly items: readonly { readonly issue: number; readonly title: string }[];
  readonly before: { readonly done: number; readonly total: number };
  readonly after: { readonly done: number; readonly total: number };
}

/** The effect of a pull request. */
export interface PullChanges {
  /** The plans that it changes. */
  readonly report: Report;
  /** Plans with issues that it closes, changed or not. */
  readonly gains: readonly Gain[];
  /** Shown even where there is nothing else to show; the report has them too. */
  readonly remarks?: readonly Notice[];
  /** Where the whole preview can be read; null: nowhere. */
  readonly summaryUrl: string | null;
  /** Maximum number of characters; by default the maximum of a comment. */
  readonly limit?: number;
}

/** GitHub refuses comments of more than 65,536 characters; some room is left for the last lines. */
const MAX_COMMENT = 60_000;

/** Renders the comment on a pull request: what merging will do. Null when there is nothing to say. */
export function pullComment({
  report,
  gains,
  remarks = [],
  summaryUrl,
  limit = MAX_COMMENT,
}: PullChanges): string | null {
  const shown = report.plans.filter(isWorthSaying);
  if (shown.length === 0 && gains.length === 0 && remarks.length === 0) return null;
  const warnings = report.notices.filter(({ level }) => level !== "info");
  const parts = [
    PULL_MARKER,
    `### plansync: ${headline(shown, gains)}`,
    ...warnings.map(({ message, hint }) => `> [!WARNING]\n> ${renderProse(`${message} ${hint}`)}`),
    ...shown.map((plan) => renderPlan(plan, shown.length > 1)),
    ...gains.map((gain) => renderGain(gain)),
    renderMails(shown),
  ];
  const where = summaryUrl === null ? "" : ` All of it is in the [job summary](${summaryUrl}).`;
  return cutBlocks(parts.filter((part) => part !== "").join("\n\n"), limit, `*This preview was truncated.${where}*`);
}

function isWorthSaying({ operations, diagnostics, outcome }: PlanReport): boolean {
  const isReported = outcome === "held" || outcome === "refused" || outcome === "orphaned";
  return isReported || operations.length > 0 || diagnostics.some(({ severity }) => severity !== "info");
}

function headline(plans: readonly PlanReport[], gains: readonly Gain[]): string {
  const operations = plans.flatMap((plan) => plan.operations);
  const changes = sayChanges(countChanges(operations), "future");
  const doubts = countDoubts(plans);
  if (changes !== "") return `merging this will ${changes}${doubts === 0 ? "" : `; ${count(doubts, "line")} in doubt`}`;
  if (plans.length === 0 && gains.length === 0) return "merging this changes no issue";
  if (plans.length === 0) return `merging this completes ${count(gains.flatMap(({ items }) => items).length, "item")}`;
  const problems = plans.flatMap(({ diagnostics }) => diagnostics).length;
  if (problems > 0) return `${count(problems, "problem")} in plans`;
  return "merging this changes no issue";
}

function renderPlan(plan: PlanReport, isOneOfMany: boolean): string {
  const name = `**${escapeMarkdown(plan.title)}** · ${nameFile(plan.path)}`;
  const parts = [
    isOneOfMany ? `---\n\n${name}` : name,
    plan.total > 0 ? renderProgress(plan.before, plan) : "",
    renderShift(plan),
    renderState(plan),
    ...renderChanges(plan, { tense: "future", nameIssue: (number) => `#${number}` }),
    renderProblems(plan),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function renderGain({ path, title, items, before, after }: Gain): string {
  const lines = items.map((item) => `- #${item.issue} ${escapeMarkdown(item.title)}`);
  const progress = renderProgress(before, after);
  return `**${escapeMarkdown(title)}** · ${nameFile(path)}\n\n${progress} by the issues that this closes:\n\n${lines.join("\n")}`;
}

/** Edits are silent; creating, closing and reopening notify everyone who watches. */
function renderMails(plans: readonly PlanReport[]): string {
  const mails = countMails(plans.flatMap(({ operations }) => operations));
  return mails === 0 ? "" : `<sub>${count(mails, "notification")} to people who watch this repository.</sub>`;
}
