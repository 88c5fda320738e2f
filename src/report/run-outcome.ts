import { countChanges, sayChanges, type ChangeCounts } from "./change-counts.ts";
import { count, countDoubts } from "./count.ts";
import type { ItemReport, OperationReport, PlanReport, Report } from "./report.ts";

/**
 * The result of a run in the order of attention, from which every surface makes its headline: summary, log, comment,
 * commit status, terminal, answers and dashboard.
 */
export interface RunOutcome {
  /** The most important thing about the run. */
  readonly kind: OutcomeKind;
  /** What plansync did; in a preview, what it would do. */
  readonly changes: ChangeCounts;
  /** In words, most important first; never empty. Without plansync's name and without a full stop. */
  readonly headline: string;
}

/**
 * - `failed`: something that should have been done was refused, or a plan can't be read.
 * - `held`: a plan needs approval.
 * - `undecided`: both sides differ, and only people can say which is right.
 * - `incomplete`: the next run continues.
 * - `changed`: everything was done.
 * - `agreed`: there was nothing to do, and both sides say the same.
 * - `checked`: the plans were only read.
 * - `skipped`: plansync does nothing in this repository, or has no plan in it.
 */
export type OutcomeKind = "failed" | "held" | "undecided" | "incomplete" | "changed" | "agreed" | "checked" | "skipped";

/**
 * Returns what a run came to.
 *
 * @param actor who will do what a preview shows.
 */
export function outcomeOf(report: Report, actor: "a sync" | "merging this" = "a sync"): RunOutcome {
  const { mode, plans, totals } = report;
  const shown = plans.filter(({ outcome }) => outcome !== "held").flatMap((plan) => plan.operations);
  const changes = countChanges(shown.filter(({ status }) => status === (mode === "sync" ? "done" : "planned")));
  if (report.skipped !== null) return { kind: "skipped", changes, headline: SKIPPED[report.skipped] };
  if (plans.length === 0) return { kind: "skipped", changes, headline: "no plans" };
  const unread = plans.filter(({ outcome }) => outcome === "refused").length;
  if (mode === "lint") return { kind: unread > 0 ? "failed" : "checked", changes, headline: sayProblems(plans) };
  const differences = countDifferences(plans);
  const dropped = plans.flatMap(({ items }) => items.filter(isNewlyDropped)).length;
  const stopped = plans.filter(({ outcome }) => outcome === "stopped").length;
  const said = sayChanges(changes, mode === "sync" ? "past" : "future");
  const parts = [
    totals.failed > 0 ? `${count(totals.failed, "operation")} failed` : "",
    unread > 0 ? `${count(unread, "plan")} not read` : "",
    totals.held > 0 ? `${count(totals.held, "plan")} held` : "",
    said === "" ? "" : mode === "sync" ? said : `${actor} will ${said}`,
    mode === "sync" ? sayWaiting(shown, report) : "",
    dropped > 0 ? `${count(dropped, "item")} dropped by people` : "",
    ...differences,
    stopped > 0 ? `${count(stopped, "plan")} not followed` : "",
    totals.remaining > 0 ? `${count(totals.remaining, "operation")} left for the next run` : "",
  ].filter((part) => part !== "");
  const kind = kindOf(report, { unread, isUndecided: differences.length > 0, isQuiet: said === "" });
  return { kind, changes, headline: parts.length === 0 ? "plans and issues agree" : parts.join("; ") };
}

function kindOf(
  { outcome, totals }: Report,
  seen: { readonly unread: number; readonly isUndecided: boolean; readonly isQuiet: boolean },
): OutcomeKind {
  if (totals.failed > 0 || outcome === "failed" || seen.unread > 0) return "failed";
  if (outcome === "incomplete") return "incomplete";
  if (totals.held > 0) return "held";
  if (seen.isUndecided) return "undecided";
  return seen.isQuiet ? "agreed" : "changed";
}

const SKIPPED: Readonly<Record<NonNullable<Report["skipped"]>, string>> = {
  archived: "nothing done: the repository is archived",
  "no-issues": "nothing done: issues are turned off",
  "fork-without-issues": "nothing done: this fork has no issues",
  fork: "nothing done: this is a fork",
  "no-plan": "no plan found",
};

/** What both sides differ in and only people can decide, one phrase for each kind. */
export function countDifferences(plans: readonly PlanReport[]): readonly string[] {
  const items = plans.filter(({ outcome }) => outcome !== "held").flatMap((plan) => plan.items);
  const of = (result: "conflicting" | "drifted" | "unread" | "proposed") =>
    items.filter((item) => item.result === result).length;
  const sum = (pick: (plan: PlanReport) => number) => plans.reduce((total, plan) => total + pick(plan), 0);
  const gone = plans.filter(({ outcome }) => outcome === "orphaned" || outcome === "left-out").length;
  return (
    [
      [of("conflicting"), "conflict"],
      [countDoubts(plans), "line in doubt", "lines in doubt"],
      [of("drifted"), "difference left to you", "differences left to you"],
      [of("unread"), "line not read", "lines not read"],
      [of("proposed") + sum(({ proposals }) => proposals.length), "proposal"],
      [sum(({ orphans }) => orphans.length), "issue without an item", "issues without an item"],
      [gone, "plan gone", "plans gone"],
      [
        sum(({ diagnostics }) => diagnostics.filter(isOfClosedIssue).length),
        "issue closed over open work",
        "issues closed over open work",
      ],
    ] as const
  ).flatMap(([number, one, many = `${one}s`]) => (number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]));
}

/** The issue of a plan, or those of a plan that was away, were closed, and no tick follows from it. */
function isOfClosedIssue({ code }: PlanReport["diagnostics"][number]): boolean {
  return code === "plan-issue-closed" || code === "closed-while-away";
}

/** What is decided and not written yet: it waits in a pull request, or write-back is off. */
function sayWaiting(operations: readonly OperationReport[], { pullRequest }: Report): string {
  const waiting = operations.filter(({ status }) => status === "planned").length;
  if (waiting === 0) return "";
  const where = pullRequest === null ? "not written into the plan" : `waiting in pull request #${pullRequest.number}`;
  return `${count(waiting, "change")} ${where}`;
}

/** True for work that somebody dropped on GitHub since the last run: no operation tells of it. */
export function isNewlyDropped({ result, reason, isOld }: ItemReport): boolean {
  return result === "dropped" && isOld !== true && reason.startsWith("closed ");
}

function sayProblems(plans: readonly PlanReport[]): string {
  const of = (severity: "error" | "warning") =>
    plans.flatMap(({ diagnostics }) => diagnostics).filter((one) => one.severity === severity).length;
  const [errors, warnings] = [of("error"), of("warning")];
  const found = [errors > 0 ? count(errors, "error") : "", warnings > 0 ? count(warnings, "warning") : ""];
  return `${found.filter((part) => part !== "").join(" and ") || "no problems"} in ${count(plans.length, "plan")}`;
}
