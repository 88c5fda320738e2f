import { escapeMarkdown } from "../issue/neutralise.ts";
import { percent, progressBar } from "../issue/progress-bar.ts";
import { countMails, groupChanges, quietIssues, summariseChanges, verbOf, type ChangeGroup } from "./change-groups.ts";
import type { OperationReport, PlanReport, Report } from "./report.ts";

/** Stands in the one comment that plansync keeps on a pull request. */
export const PULL_MARKER = "<!-- plansync preview -->";

/** What closing issues brings to a plan. */
export interface Gain {
  readonly path: string;
  readonly title: string;
  readonly items: readonly { readonly issue: number; readonly title: string }[];
  readonly before: { readonly done: number; readonly total: number };
  readonly after: { readonly done: number; readonly total: number };
}

/** What a pull request brings. */
export interface PullChanges {
  /** The plans that it changes. */
  readonly report: Report;
  /** Plans of which it closes issues, changed or not. */
  readonly gains: readonly Gain[];
  /** Where the whole preview can be read; null: nowhere. */
  readonly summaryUrl: string | null;
  /** Characters after which it is cut; by default as many as a comment may have. */
  readonly limit?: number;
}

/** GitHub refuses comments of more than 65,536 characters; some room is left for the last lines. */
const MAX_COMMENT = 60_000;
/** Groups with more entries than this are folded. */
const MAX_UNFOLDED = 12;
const MAX_PROBLEMS = 30;

/** The comment on a pull request: what merging will do. Null when there is nothing to say. */
export function pullComment({ report, gains, summaryUrl, limit = MAX_COMMENT }: PullChanges): string | null {
  const shown = report.plans.filter(isWorthSaying);
  if (shown.length === 0 && gains.length === 0) return null;
  const warnings = report.notices.filter(({ level }) => level !== "info");
  const parts = [
    PULL_MARKER,
    `### plansync: ${headline(shown, gains)}`,
    ...warnings.map(({ message, hint }) => `> [!WARNING]\n> ${escapeMarkdown(`${message} ${hint}`)}`),
    ...shown.map((plan) => renderPlan(plan, shown.length > 1)),
    ...gains.map((gain) => renderGain(gain)),
    renderMails(shown),
  ];
  return cut(
    parts.filter((part) => part !== ""),
    summaryUrl,
    limit,
  );
}

function isWorthSaying({ operations, diagnostics, outcome }: PlanReport): boolean {
  const isTold = outcome === "held" || outcome === "refused" || outcome === "orphaned";
  return isTold || operations.length > 0 || diagnostics.some(({ severity }) => severity !== "info");
}

function headline(plans: readonly PlanReport[], gains: readonly Gain[]): string {
  const operations = plans.flatMap((plan) => plan.operations);
  const changes = summariseChanges(operations, "future");
  if (changes !== "") return `merging this will ${changes}`;
  if (plans.length === 0) return `merging this completes ${count(gains.flatMap(({ items }) => items).length, "item")}`;
  const problems = plans.flatMap(({ diagnostics }) => diagnostics).length;
  if (problems > 0) return `${count(problems, "problem")} in plans`;
  return "merging this changes no issue";
}

function renderPlan(plan: PlanReport, isOneOfMany: boolean): string {
  const name = `**${escapeMarkdown(plan.title)}** · \`${plan.path.replaceAll("`", "'")}\``;
  const parts = [
    isOneOfMany ? `---\n\n${name}` : name,
    plan.total > 0 ? renderProgress(plan.before, plan) : "",
    renderState(plan),
    ...groupChanges(plan.operations)
      .filter(({ verb }) => verb !== "update")
      .map((group) => renderGroup(plan, group)),
    renderQuiet(plan),
    renderProblems(plan),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

type Counts = Readonly<Record<"done" | "total", number>>;

function renderProgress(before: Counts | null, after: Counts): string {
  const bar = `\`${progressBar(after.done, after.total)}\``;
  const now = `**${after.done} of ${after.total}**, ${percent(after.done, after.total)} %`;
  const isSame = before?.done === after.done && before.total === after.total;
  if (before === null) return `${bar} ${now} (new)`;
  if (isSame) return `${bar} ${now}`;
  return `${bar} ${before.done} of ${before.total}, ${percent(before.done, before.total)} % → ${now}`;
}

function renderState({ outcome, reason }: PlanReport): string {
  switch (outcome) {
    case "held":
      return `> [!WARNING]\n> **Held**: ${escapeMarkdown(reason)}. The comment \`/plansync allow\` lets this version pass.`;
    case "refused":
      return `> [!CAUTION]\n> **Not read**: ${escapeMarkdown(reason)} Nothing is done for this plan.`;
    case "orphaned":
      return `> [!NOTE]\n> The plan's file is removed: ${escapeMarkdown(reason)}.`;
    case "idle":
    case "stopped":
      return `*${escapeMarkdown(reason)}*`;
    case "failed":
    case "synced":
    case "unchanged":
      return "";
  }
}

const HEADINGS: Readonly<Record<string, string>> = {
  reopen: "Reopen",
  create: "Create",
  rename: "Rename",
  move: "Move",
  close: "Close",
  drop: "Close as not planned",
  "close duplicate": "Close as duplicate",
  tick: "Tick in the plan",
  untick: "Untick in the plan",
};

function renderGroup(plan: PlanReport, { verb, operations }: ChangeGroup): string {
  const depthOf = depths(plan, operations);
  const lines = operations.map((operation) => {
    const number = operation.issue === null ? "" : `#${operation.issue} `;
    const detail = verb === "create" ? "" : detailOf(operation);
    return `${"  ".repeat(depthOf(operation))}- ${number}${escapeMarkdown(operation.title)}${detail}`;
  });
  const heading = `${HEADINGS[verb] ?? verb} (${operations.length})`;
  const open = operations.length <= MAX_UNFOLDED ? " open" : "";
  return `<details${open}>\n<summary><b>${heading}</b></summary>\n\n${lines.join("\n")}\n\n</details>`;
}

function detailOf({ kind, detail }: OperationReport): string {
  if (detail === "") return "";
  if (kind === "rename") return ` (was ${escapeMarkdown(detail.replace(/^from /, ""))})`;
  // A number that the engine wrote is a link to be clicked; everything else in a detail may be anybody's text.
  if (kind === "move") return ` (${detail.replace(/[^#\w ]/g, "")})`;
  return ` (${escapeMarkdown(detail.replace(/^as not planned: /, ""))})`;
}

/** How deep each new issue stands below other new ones. */
function depths(plan: PlanReport, operations: readonly OperationReport[]): (operation: OperationReport) => number {
  const listed = new Set(operations.filter(({ kind }) => kind === "create").map(({ item }) => item));
  const byKey = new Map(plan.items.map((item) => [item.key, item]));
  const byLine = new Map(plan.items.map((item) => [item.line, item]));
  const hasPlan = [...listed].some((key) => !byKey.has(key));
  return ({ item: key, kind }) => {
    if (kind !== "create" || !byKey.has(key)) return 0;
    let depth = hasPlan ? 1 : 0;
    for (let at = byKey.get(key)?.parent ?? null; at !== null; at = byLine.get(at)?.parent ?? null)
      if (listed.has(byLine.get(at)?.key ?? "")) depth += 1;
    return depth;
  };
}

function renderQuiet(plan: PlanReport): string {
  const quiet = quietIssues(plan).length;
  if (quiet === 0) return "";
  const isOnly = plan.operations.every((operation) => verbOf(operation) === "update");
  return `${isOnly ? "Only the" : "The"} text, order or dependencies of ${count(quiet, isOnly ? "issue" : "more issue")} ${quiet === 1 ? "changes" : "change"}.`;
}

function renderProblems({ path, diagnostics }: PlanReport): string {
  const problems = diagnostics.filter(({ severity }) => severity !== "info");
  if (problems.length === 0) return "";
  const lines = problems
    .slice(0, MAX_PROBLEMS)
    .map(
      ({ severity, line, column, message, hint }) =>
        `- ${severity === "error" ? "❌" : "⚠️"} \`${path.replaceAll("`", "'")}:${line}:${column}\` ${escapeMarkdown(message)} *${escapeMarkdown(hint)}*`,
    );
  const more = problems.length > MAX_PROBLEMS ? `\n- and ${problems.length - MAX_PROBLEMS} more` : "";
  return `**Problems in the plan**\n\n${lines.join("\n")}${more}`;
}

function renderGain({ path, title, items, before, after }: Gain): string {
  const lines = items.map((item) => `- #${item.issue} ${escapeMarkdown(item.title)}`);
  const progress = renderProgress(before, after);
  return `**${escapeMarkdown(title)}** · \`${path.replaceAll("`", "'")}\`\n\n${progress} by the issues that this closes:\n\n${lines.join("\n")}`;
}

/** Edits are silent; creating, closing and reopening tell everybody who watches. */
function renderMails(plans: readonly PlanReport[]): string {
  const mails = countMails(plans.flatMap(({ operations }) => operations));
  return mails === 0 ? "" : `<sub>${count(mails, "notification")} to people who watch this repository.</sub>`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Whole parts are left out from the end on, so that no list or fold is cut through. */
function cut(parts: readonly string[], summaryUrl: string | null, limit: number): string {
  const whole = parts.join("\n\n");
  if (whole.length <= limit) return whole;
  const where = summaryUrl === null ? "" : ` All of it is in the [job summary](${summaryUrl}).`;
  const blocks = whole.split("\n\n");
  let kept = "";
  let folds = 0;
  for (const block of blocks) {
    const lines = block.length > limit / 2 ? `${block.slice(0, block.lastIndexOf("\n", limit / 2))}\n- …` : block;
    if (kept.length + lines.length > limit) break;
    kept += kept === "" ? lines : `\n\n${lines}`;
    folds += block.startsWith("<details") ? 1 : block === "</details>" ? -1 : 0;
  }
  return `${kept}${"\n\n</details>".repeat(Math.max(0, folds))}\n\n*This preview is cut.${where}*`;
}
