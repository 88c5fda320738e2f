import { escapeMarkdown } from "../issue/sanitize.ts";
import { renderProse } from "../issue/prose.ts";
import { renderChangeBlock } from "./change-block.ts";
import { countMails } from "./change-groups.ts";
import { renderQuiet } from "./change-list.ts";
import { count } from "./count.ts";
import { cutBlocks } from "./cut-blocks.ts";
import { renderShift } from "./history-text.ts";
import { nameFile, renderProblems, renderProgress, renderState } from "./plan-section.ts";
import { isQuestion, renderQuestions } from "./questions.ts";
import type { Notice, PlanReport, Report } from "./report.ts";
import { outcomeOf } from "./run-outcome.ts";

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

/** The commit that was previewed, with the web addresses that a reader wants. */
export interface PreviewedHead {
  readonly commit: string;
  readonly url: string;
  /** Returns the address of a file's diff. */
  readonly diffOf: (path: string) => string;
}

/** The effect of a pull request. */
export interface PullChanges {
  /** The plans that it changes. */
  readonly report: Report;
  /** Plans with issues that it closes, changed or not. */
  readonly gains: readonly Gain[];
  /** Shown even where there is nothing else to show; the report has them too. */
  readonly remarks?: readonly Notice[];
  /** Null: not known. */
  readonly head?: PreviewedHead | null;
  /** What else follows from merging, as a sentence; empty: nothing. */
  readonly afterwards?: string;
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
  head = null,
  afterwards = "",
  summaryUrl,
  limit = MAX_COMMENT,
}: PullChanges): string | null {
  const shown = report.plans.map(withoutOld).filter(isWorthSaying);
  if (shown.length === 0 && gains.length === 0 && remarks.length === 0 && afterwards === "") return null;
  const warnings = report.notices.filter(({ level }) => level !== "info");
  const parts = [
    PULL_MARKER,
    `### plansync: ${headline({ ...report, plans: shown }, gains)}`,
    ...warnings.map(({ message, hint }) => `> [!WARNING]\n> ${renderProse(`${message} ${hint}`)}`),
    ...shown.map((plan) => renderPlan(plan, { head, isOneOfMany: shown.length > 1 })),
    ...gains.map((gain) => renderGain(gain)),
    afterwards,
    renderFoot(shown, head),
  ];
  const where = summaryUrl === null ? "" : ` All of it is in the [job summary](${summaryUrl}).`;
  return cutBlocks(parts.filter((part) => part !== "").join("\n\n"), limit, `*This preview was truncated.${where}*`);
}

/** A pull request is told what it brings, not what stands in its plans anyway. */
function withoutOld(plan: PlanReport): PlanReport {
  return {
    ...plan,
    items: plan.items.map((item) => (item.isOld === true ? { ...item, result: "unchanged", reason: "" } : item)),
    diagnostics: plan.diagnostics.filter(({ isOld }) => isOld !== true),
  };
}

function isWorthSaying({ operations, diagnostics, outcome }: PlanReport): boolean {
  const isReported = outcome === "held" || outcome === "refused" || outcome === "orphaned";
  return isReported || operations.length > 0 || diagnostics.some(({ severity }) => severity !== "info");
}

function headline(report: Report, gains: readonly Gain[]): string {
  const { plans } = report;
  if (plans.length === 0 && gains.length === 0) return "merging this changes no issue";
  if (plans.length === 0) return `merging this completes ${count(gains.flatMap(({ items }) => items).length, "item")}`;
  const { kind, headline: said } = outcomeOf(report, "merging this");
  const found = plans.flatMap(({ diagnostics }) => diagnostics);
  const questions = found.filter(isQuestion).length;
  const asked = questions === 0 ? "" : count(questions, "question");
  if (kind !== "agreed") return asked === "" ? said : `${said}; ${asked}`;
  if (asked !== "") return asked;
  return found.length > 0 ? `${count(found.length, "problem")} in plans` : "merging this changes no issue";
}

function renderPlan(
  plan: PlanReport,
  { head, isOneOfMany }: { readonly head: PreviewedHead | null; readonly isOneOfMany: boolean },
): string {
  const path = nameFile(plan.path);
  const number = plan.issue === null ? "" : ` #${plan.issue}`;
  const nameIssue = (issue: number) => `#${issue}`;
  const title = escapeMarkdown(plan.title);
  const parts = [
    `${isOneOfMany ? `#### ${title}` : `**${title}**`}${number} · ${head === null ? path : `[${path}](${head.diffOf(plan.path)})`}`,
    plan.total > 0 ? renderProgress(plan.before, plan) : "",
    renderShift(plan),
    renderState(plan),
    renderChangeBlock(plan),
    renderQuiet(plan, { tense: "future", nameIssue }),
    renderQuestions(plan),
    renderProblems(
      { ...plan, diagnostics: plan.diagnostics.filter((one) => !isQuestion(one)) },
      { fileUrl: null, withOld: false },
    ),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function renderGain({ path, title, items, before, after }: Gain): string {
  const lines = items.map((item) => `- #${item.issue} ${escapeMarkdown(item.title)}`);
  const progress = renderProgress(before, after);
  return `**${escapeMarkdown(title)}** · ${nameFile(path)}\n\n${progress} by the issues that this closes:\n\n${lines.join("\n")}`;
}

/** For which commit this is, how to renew it, and how many mails merging sends: edits are silent. */
function renderFoot(plans: readonly PlanReport[], head: PreviewedHead | null): string {
  const mails = countMails(plans.filter(({ outcome }) => outcome !== "held").flatMap(({ operations }) => operations));
  const parts = [
    head === null ? "" : `For [\`${head.commit.slice(0, 7)}\`](${head.url})`,
    "`/plansync preview` in a comment renews this",
    mails === 0 ? "" : `merging sends about ${count(mails, "notification")}`,
  ];
  return `<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}
