import { escapeMarkdown } from "../issue/sanitize.ts";
import { renderProse } from "../issue/prose.ts";
import { percent, progressBar } from "../issue/progress-bar.ts";
import { renderChanges } from "./change-list.ts";
import { count } from "./count.ts";
import { cutBlocks } from "./cut-blocks.ts";
import { fold } from "./fold.ts";
import { renderForecasts } from "./history-text.ts";
import { renderProblems, renderState } from "./plan-section.ts";
import { actsFor, concernsOf, type Concern } from "./concerns.ts";
import { countDifferences, isNewlyDropped, outcomeOf } from "./run-outcome.ts";
import { sentence } from "./sentence.ts";
import type { Notice, OperationReport, PlanReport, Report } from "./report.ts";

/** GitHub rejects a job summary over 1 MiB; other steps of the job have summaries of their own. */
const MAX_BYTES = 1_000_000;
/** Maximum number of entries in one list. */
const MAX_LISTED = 200;
/** Maximum number of rows in the table of plans. */
const MAX_PLANS = 500;

/**
 * Renders the job summary: what was done, what is left, and what needs attention. At most 1,000,000 bytes.
 *
 * @param serverUrl web address of GitHub: `https://github.com`.
 */
export function renderSummary(report: Report, serverUrl: string): string {
  const repository =
    report.repository === null ? null : `${serverUrl}/${report.repository.owner}/${report.repository.repo}`;
  const nameIssue = (number: number) =>
    repository === null ? `#${number}` : `[#${number}](${repository}/issues/${number})`;
  const parts = [
    `## plansync: ${outcomeOf(report).headline}`,
    ...report.notices.map((notice) => renderNotice(notice)),
    renderTable(report.plans, nameIssue),
    renderWriteBack(report),
    report.mode === "sync" ? renderForecasts(report.plans) : "",
    ...report.plans.flatMap((plan) => {
      const fileUrl = repository === null ? null : `${repository}/blob/HEAD/${encodePath(plan.path)}`;
      return renderPlan(plan, report, { nameIssue, fileUrl });
    }),
  ];
  const whole = parts.filter((part) => part !== "").join("\n\n");
  const cut = cutBlocks(whole, MAX_BYTES, "*The rest is in the report file.*", (text) => Buffer.byteLength(text));
  return `${cut}\n`;
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

type NameIssue = (number: number) => string;

function renderNotice({ level, message, hint }: Notice): string {
  const kind = level === "error" ? "CAUTION" : level === "warning" ? "WARNING" : "NOTE";
  return `> [!${kind}]\n> ${renderProse(`${sentence(message)} ${hint}`)}`;
}

/** Renders one row per plan: its progress and its outcome. */
function renderTable(plans: readonly PlanReport[], nameIssue: NameIssue): string {
  if (plans.length === 0) return "";
  const rows = plans.slice(0, MAX_PLANS).map((plan) => {
    const { done, total, before, dropped } = plan;
    const gain =
      before === null || done === before.done
        ? ""
        : ` (${done > before.done ? "+" : "−"}${Math.abs(done - before.done)})`;
    const progress = total === 0 ? "" : `${done} of ${total}${gain}${dropped === 0 ? "" : `, ${dropped} dropped`}`;
    const bar = total === 0 ? "" : `\`${progressBar(done, total, 10)}\` ${percent(done, total)}%`;
    const name = `${escapeMarkdown(plan.title)}${plan.issue === null ? "" : ` ${nameIssue(plan.issue)}`}<br><sub>${escapeMarkdown(plan.path)}</sub>`;
    return `| ${name} | ${bar} | ${progress} | ${resultOf(plan)} |`;
  });
  const more = plans.length > MAX_PLANS ? `\n\nand ${count(plans.length - MAX_PLANS, "more plan")}` : "";
  return `| Plan | Progress | Done | Result |\n| --- | --- | --- | --- |\n${rows.join("\n")}${more}`;
}

const OUTCOMES: Readonly<Record<PlanReport["outcome"], string>> = {
  synced: "synced",
  unchanged: "unchanged",
  held: "⏸️ held",
  refused: "❌ not read",
  orphaned: "file removed",
  "left-out": "no longer followed",
  stopped: "not followed",
  idle: "nothing open",
  failed: "❌ failed",
};

/** The outcome of a plan that was synced does not say what people have to decide: the phrases of the headline do. */
function resultOf(plan: PlanReport): string {
  const isSynced = plan.outcome === "synced" || plan.outcome === "unchanged";
  return [OUTCOMES[plan.outcome], ...(isSynced ? countDifferences([plan]) : [])].join("<br>");
}

function renderWriteBack({ commit, pullRequest }: Report): string {
  const parts = [
    commit === null ? "" : `What changed on GitHub was committed in [\`${commit.sha.slice(0, 7)}\`](${commit.url}).`,
    pullRequest === null
      ? ""
      : `What changed on GitHub waits in pull request [#${pullRequest.number}](${pullRequest.url}).`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

interface PlanLinks {
  readonly nameIssue: NameIssue;
  /** Web address of the plan's file; null: it is not known. */
  readonly fileUrl: string | null;
}

function renderPlan(plan: PlanReport, report: Report, { nameIssue, fileUrl }: PlanLinks): readonly string[] {
  const of = (status: OperationReport["status"]) => plan.operations.filter((operation) => operation.status === status);
  const parts = [
    renderState(plan),
    renderFailed(of("failed"), nameIssue),
    ...renderChanges(
      { ...plan, operations: of(report.mode === "sync" ? "done" : "planned") },
      { tense: report.mode === "sync" ? "past" : "future", nameIssue, most: MAX_LISTED },
    ),
    ...(report.mode === "sync"
      ? renderChanges({ ...plan, operations: of("planned") }, { tense: "future", nameIssue, most: MAX_LISTED })
      : []),
    renderDropped(plan, nameIssue),
    renderRemaining(of("remaining"), nameIssue),
    renderConcerns(plan, nameIssue),
    renderProblems(plan, { fileUrl, withOld: true }),
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [`### ${escapeMarkdown(plan.title)}`, ...parts];
}

function renderFailed(operations: readonly OperationReport[], nameIssue: NameIssue): string {
  if (operations.length === 0) return "";
  const lines = operations.map(({ kind, title, issue, error }) => {
    const number = issue === null ? "" : `${nameIssue(issue)} `;
    const why = error === null ? "" : `: ${renderProse(sentence(error.message))} *${renderProse(error.hint)}*`;
    return `- ${kind} ${number}${escapeMarkdown(title)}${why}`;
  });
  return `**Failed (${operations.length})**\n\n${limited(lines).join("\n")}`;
}

/** Renders what people dropped on GitHub: nothing is done about it, and the progress changes. */
function renderDropped({ items }: PlanReport, nameIssue: NameIssue): string {
  const lines = items.filter(isNewlyDropped).map(({ title, issue, reason }) => {
    const number = issue === null ? "" : `${nameIssue(issue)} `;
    return `- ${number}${escapeMarkdown(title)} (${renderProse(reason)})`;
  });
  return lines.length === 0 ? "" : `**Dropped by people (${lines.length})**\n\n${limited(lines).join("\n")}`;
}

function renderRemaining(operations: readonly OperationReport[], nameIssue: NameIssue): string {
  if (operations.length === 0) return "";
  const lines = operations.map(
    ({ kind, title, issue }) => `- ${kind} ${issue === null ? "" : `${nameIssue(issue)} `}${escapeMarkdown(title)}`,
  );
  return fold(`Left for the next run (${operations.length})`, limited(lines));
}

/** Renders conflicts, drift, orphans and proposals, with their reasons and the next act; what the last run knew is folded. */
function renderConcerns(plan: PlanReport, nameIssue: NameIssue): string {
  const concerns = concernsOf(plan);
  const table = (shown: readonly Concern[]): readonly string[] => [
    "| Result | Item | Why |",
    "| --- | --- | --- |",
    ...limited(
      shown.map((concern) => rowOf(concern, nameIssue)),
      (more) => `| | and ${more} more | |`,
    ),
    "",
    ...actsFor(shown).map(([kind, act]) => `- *${kind}*: ${act}`),
  ];
  const fresh = concerns.filter(({ isOld }) => !isOld);
  const known = concerns.filter(({ isOld }) => isOld);
  const parts = [
    fresh.length === 0 ? "" : `**Needs attention**\n\n${table(fresh).join("\n")}`,
    known.length === 0 ? "" : fold(`Still waits for you (${known.length})`, table(known)),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function rowOf({ kind, issue, item, reason }: Concern, nameIssue: NameIssue): string {
  const place = issue === null ? (item === null ? "" : `line ${item.line}`) : nameIssue(issue);
  const title = item === null ? "" : ` ${escapeMarkdown(item.title)}`;
  return `| ${kind} | ${place}${title} | ${renderProse(reason)} |`;
}

function limited(
  lines: readonly string[],
  describe: (more: number) => string = (more) => `- and ${more} more`,
): readonly string[] {
  return lines.length <= MAX_LISTED ? lines : [...lines.slice(0, MAX_LISTED), describe(lines.length - MAX_LISTED)];
}
