import { escapeMarkdown } from "../issue/neutralise.ts";
import { percent, progressBar } from "../issue/progress-bar.ts";
import { groupChanges, summariseChanges } from "./change-groups.ts";
import type { OperationReport, PlanReport, Report } from "./report.ts";

/** GitHub drops a job summary over 1 MiB with an error; what is cut is said. */
const MAX_SUMMARY = 900_000;
/** Most operations of one kind that are listed. */
const MAX_LISTED = 200;

/** The job summary: what was done, what is left, and what needs a person's eye. */
export function renderSummary(report: Report): string {
  const parts = [
    `# plansync: ${headline(report)}`,
    ...report.notices.map(({ message, hint }) => `> ${escapeMarkdown(message)} ${escapeMarkdown(hint)}`),
    ...report.plans.map((plan) => renderPlan(plan, report)),
  ];
  return cut(parts.join("\n\n"));
}

function headline(report: Report): string {
  const { done, total, held, remaining, failed } = report.totals;
  const asides = [
    held > 0 ? `${held} held` : "",
    remaining > 0 ? `${remaining} left to the next run` : "",
    failed > 0 ? `${failed} failed` : "",
  ].filter((aside) => aside !== "");
  return `${done} of ${total} done${asides.length === 0 ? "" : ` (${asides.join(", ")})`}`;
}

function renderPlan(plan: PlanReport, report: Report): string {
  const parts = [
    `## ${escapeMarkdown(plan.title)}`,
    `\`${progressBar(plan.done, plan.total)}\` ${plan.done} of ${plan.total}, ${percent(plan.done, plan.total)} % · ${escapeMarkdown(plan.path)}${plan.issue === null ? "" : ` · #${plan.issue}`}`,
    plan.reason === "" ? "" : `**${plan.outcome}**: ${escapeMarkdown(plan.reason)}`,
    summariseChanges(plan.operations, report.mode === "sync" ? "past" : "future"),
    ...groupChanges(plan.operations).map(({ verb, operations }) => renderGroup(verb, operations)),
    renderConcerns(plan),
    renderDiagnostics(plan),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function renderGroup(verb: string, operations: readonly OperationReport[]): string {
  const lines = operations.slice(0, MAX_LISTED).map(({ title, issue, detail, status, error }) => {
    const number = issue === null ? "" : `#${issue} `;
    const notes = [detail, status === "done" ? "" : status, error?.message ?? ""].filter((note) => note !== "");
    return `- ${number}${escapeMarkdown(title)}${notes.length === 0 ? "" : ` (${escapeMarkdown(notes.join("; "))})`}`;
  });
  const more = operations.length > MAX_LISTED ? `\n- and ${operations.length - MAX_LISTED} more` : "";
  return `<details>\n<summary>${verb}: ${operations.length}</summary>\n\n${lines.join("\n")}${more}\n\n</details>`;
}

/** Conflicts, drift and stray issues, with their reasons. */
function renderConcerns(plan: PlanReport): string {
  const items = plan.items.filter(
    ({ result }) => result === "conflicting" || result === "drifted" || result === "failed",
  );
  const lines = [
    ...items.map(
      ({ title, issue, result, reason }) =>
        `- ${result}: ${issue === null ? "" : `#${issue} `}${escapeMarkdown(title)}: ${escapeMarkdown(reason)}`,
    ),
    ...plan.orphans.map(({ issue, reason }) => `- stray: #${issue}: ${escapeMarkdown(reason)}`),
  ];
  return lines.length === 0 ? "" : `### Needs a look\n\n${lines.join("\n")}`;
}

function renderDiagnostics({ path, diagnostics }: PlanReport): string {
  if (diagnostics.length === 0) return "";
  const lines = diagnostics.map(
    ({ severity, line, column, message, hint }) =>
      `- ${severity} ${escapeMarkdown(path)}:${line}:${column} ${escapeMarkdown(message)} ${escapeMarkdown(hint)}`,
  );
  return `### Problems in the plan\n\n${lines.join("\n")}`;
}

function cut(text: string): string {
  if (text.length <= MAX_SUMMARY) return `${text}\n`;
  const at = text.lastIndexOf("\n", MAX_SUMMARY);
  return `${text.slice(0, at)}\n\n*The rest is in the report file.*\n`;
}
