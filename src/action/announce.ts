import * as core from "@actions/core";
import { annotate, type Annotation } from "../report/annotations.ts";
import { allowCommand } from "../report/plan-section.ts";
import type { PlanReport, Report } from "../report/report.ts";
import { escapeForRunner } from "../report/runner-text.ts";
import { count } from "../report/count.ts";
import { sentence } from "../report/sentence.ts";

/** An annotation; without a place it is about the whole run. */
type Announcement = Pick<Annotation, "level" | "message"> & Partial<Annotation>;

/** GitHub shows ten of each level per step and silently drops the rest; one error is reserved for the failure. */
const SHOWN: Readonly<Record<Annotation["level"], number>> = { error: 9, warning: 10, notice: 10 };

/**
 * Shows what needs attention and is new since the last run: first what concerns whole plans or the run, then the
 * problems in plans at their place, most severe first, and no more than GitHub shows. What is known stays in the log, the
 * job summary and the issue of the plan.
 */
export function announce(report: Report): void {
  const { annotations, omitted } = annotate(
    report.plans.map(({ path, diagnostics }) => ({
      path,
      diagnostics: diagnostics.filter(({ isOld }) => isOld !== true),
    })),
  );
  const all: readonly Announcement[] = [
    ...report.notices.map(({ level, message, hint }) => ({
      level: level === "info" ? ("notice" as const) : level,
      message: `${sentence(message)} ${hint}`,
    })),
    ...report.plans.flatMap(aboutPlan),
    ...aboutRest(report),
    ...annotations,
  ];
  const counts = { error: 0, warning: 0, notice: 0 };
  let unseen = omitted;
  for (const announcement of all) {
    const { level } = announcement;
    if (counts[level] === SHOWN[level]) unseen += 1;
    else show(announcement);
    counts[level] = Math.min(SHOWN[level], counts[level] + 1);
  }
  if (unseen > 0) core.info(`${unseen} more are not shown here; the job summary and the report have them all.`);
}

function aboutPlan({ path, outcome, reason, operations, items }: PlanReport): readonly Announcement[] {
  const failed = operations.flatMap(({ title, error, status }): Announcement[] =>
    status === "failed" && error !== null
      ? [{ level: "error", message: `${path}: ${title}: ${sentence(error.message)} ${error.hint}` }]
      : [],
  );
  const isReported = outcome === "held" || outcome === "orphaned" || outcome === "left-out";
  const cure =
    outcome === "held"
      ? `. Comment ${allowCommand(path)} on any issue or pull request of this repository, or set allow-mass-change.`
      : "";
  const state: Announcement[] = isReported
    ? [{ level: "warning", message: `${path}: ${outcome}: ${reason}${cure}` }]
    : [];
  return [...failed, ...state, ...aboutItems(path, items, "conflicting"), ...aboutItems(path, items, "drifted")];
}

/** One warning for all items with the same result; the summary lists them with their reasons. */
function aboutItems(path: string, items: PlanReport["items"], result: "conflicting" | "drifted"): Announcement[] {
  const found = items.filter((item) => item.result === result && item.isOld !== true);
  const [first] = found;
  if (first === undefined) return [];
  const number = first.issue === null ? "" : `#${first.issue} `;
  const more = found.length === 1 ? "" : ` and ${found.length - 1} more, see the job summary`;
  return [{ level: "warning", message: `${path}: ${result}: ${number}${first.title}: ${first.reason}${more}` }];
}

function aboutRest({ outcome, totals }: Report): Announcement[] {
  if (outcome !== "incomplete") return [];
  return [
    {
      level: "warning",
      message: `Not everything is done: the next run continues with ${count(totals.remaining, "operation")}.`,
    },
  ];
}

function show({ level, message, title, path, line, column }: Announcement): void {
  const text = escapeForRunner(message);
  const place = {
    ...(title !== undefined && { title: escapeForRunner(title) }),
    ...(path !== undefined && { file: path }),
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column }),
  };
  if (level === "error") core.error(text, place);
  else if (level === "warning") core.warning(text, place);
  else core.notice(text, place);
}
