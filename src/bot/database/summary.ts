import type { Diagnostic } from "../../plan/model/diagnostic.ts";
import { outcomeOf } from "../../report/run-outcome.ts";
import type { Notice, OperationReport, PastReport, PlanReport, Report } from "../../report/report.ts";

/** The part of a report that is stored for the dashboard: bounded, whatever the size of the plans. */
export interface RepositorySummary {
  readonly plans: readonly PlanSummary[];
  /** Undefined where nothing was synced: plans found without a configuration. */
  readonly totals?: Report["totals"];
  readonly commit?: Report["commit"];
  readonly pullRequest?: Report["pullRequest"];
  readonly notices: readonly Notice[];
  readonly isComplete: boolean;
  /** The outcome in words, as job summaries have it; undefined in rows of older versions, and where nothing was synced. */
  readonly headline?: string;
  readonly morePlans: number;
}

export interface PlanSummary {
  readonly path: string;
  readonly title: string;
  readonly done: number;
  readonly total: number;
  readonly dropped: number;
  readonly issue: number | null;
  /** Empty where nothing was synced. */
  readonly outcome: PlanReport["outcome"] | "";
  readonly reason: string;
  /** Git's sha of a held plan's text; missing where it is not held, and in rows of older versions. */
  readonly version?: string | undefined;
  /** What was done or tried; not what a held plan would do. */
  readonly operations: readonly Pick<OperationReport, "kind" | "title" | "issue" | "detail" | "status">[];
  readonly moreOperations: number;
  /** Items that need attention: drifted, conflicting, unread, failed. */
  readonly concerns: readonly {
    readonly title: string;
    readonly result: string;
    readonly reason: string;
    readonly issue: number | null;
  }[];
  readonly moreConcerns: number;
  readonly diagnostics: readonly Pick<Diagnostic, "severity" | "line" | "column" | "message" | "hint">[];
  readonly moreDiagnostics: number;
  /** Missing where nothing is kept of its past. */
  readonly history?: PastReport;
}

/** What a list shows of a summary. */
export interface RepositoryBrief {
  readonly plans: number;
  readonly done: number;
  readonly total: number;
  /** Why plans need people although the look succeeded: the first reason; null where they don't. */
  readonly concern: string | null;
}

/** Why a look failed. */
export interface Problem {
  readonly message: string;
  readonly hint: string;
  readonly code: string;
}

const MOST_PLANS = 200;
const MOST_OF_EACH = 60;
/** Excludes `held`: in a held plan all items are, for one reason, which the plan gives. */
const CONCERNS = new Set(["drifted", "conflicting", "failed", "unread"]);

/** Shortens a report to what the dashboard shows. */
export function summarise(report: Report): RepositorySummary {
  return {
    plans: report.plans.slice(0, MOST_PLANS).map(summarisePlan),
    totals: report.totals,
    commit: report.commit,
    pullRequest: report.pullRequest,
    notices: report.notices.slice(0, MOST_OF_EACH),
    isComplete: report.outcome !== "incomplete",
    headline: outcomeOf(report).headline,
    morePlans: Math.max(0, report.plans.length - MOST_PLANS),
  };
}

function summarisePlan(plan: PlanReport): PlanSummary {
  const { path, title, done, total, dropped, issue, outcome, reason } = plan;
  const operations = outcome === "held" ? [] : plan.operations;
  const concerns = plan.items.filter(({ result }) => CONCERNS.has(result));
  return {
    path,
    title,
    done,
    total,
    dropped,
    issue,
    outcome,
    reason,
    version: plan.version,
    operations: operations
      .slice(0, MOST_OF_EACH)
      .map((one) => ({ kind: one.kind, title: one.title, issue: one.issue, detail: one.detail, status: one.status })),
    moreOperations: Math.max(0, operations.length - MOST_OF_EACH),
    concerns: concerns
      .slice(0, MOST_OF_EACH)
      .map((item) => ({ title: item.title, result: item.result, reason: item.reason, issue: item.issue })),
    moreConcerns: Math.max(0, concerns.length - MOST_OF_EACH),
    diagnostics: plan.diagnostics.slice(0, MOST_OF_EACH).map((one) => ({
      severity: one.severity,
      line: one.line,
      column: one.column,
      message: one.message,
      hint: one.hint,
    })),
    moreDiagnostics: Math.max(0, plan.diagnostics.length - MOST_OF_EACH),
    ...(plan.history === undefined ? {} : { history: plan.history }),
  };
}

/** Longest reason that a list shows, in characters. */
const LONGEST_CONCERN = 300;

/** Shortens a summary to what a list shows. */
export function briefOf(summary: RepositorySummary): RepositoryBrief {
  const { plans } = summary;
  const [concern] = waitingForPeople(summary);
  return {
    plans: plans.length,
    done: plans.reduce((sum, plan) => sum + plan.done, 0),
    total: plans.reduce((sum, plan) => sum + plan.total, 0),
    concern: concern === undefined ? null : [...concern].slice(0, LONGEST_CONCERN).join(""),
  };
}

/** Returns why plans need people although the look succeeded: held, unreadable, or in conflict with their issues. */
function waitingForPeople({ plans }: RepositorySummary): readonly string[] {
  return plans.flatMap(({ path, outcome, reason, concerns }) => {
    if (outcome === "held" || outcome === "refused" || outcome === "failed")
      return [`${path}: ${reason === "" ? outcome : reason}`];
    const item = concerns.find(({ result }) => result === "conflicting" || result === "failed");
    return item === undefined ? [] : [`${path}: ${item.title}: ${item.reason === "" ? item.result : item.reason}`];
  });
}
