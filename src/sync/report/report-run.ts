import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { Diagnostic } from "../../plan/model/diagnostic.ts";
import { lintPlan, warnOfPlan } from "../../plan/lint/lint.ts";
import type { Plan } from "../../plan/model/plan.ts";
import { progress } from "../../plan/model/progress.ts";
import { heldIssues } from "../../agents/claim/taken.ts";
import type { Taken } from "../../ports/claims.ts";
import type { Disagreement } from "../../reconcile/input/operation.ts";
import type { Changes } from "../../reconcile/changes.ts";
import {
  REPORT_VERSION,
  type Notice,
  type PlanReport,
  type Report,
  type ReportedDiagnostic,
} from "../../report/report.ts";
import { noticesOfFields } from "./field-notices.ts";
import { noticesOfEdits } from "./edit-notices.ts";
import { newsSince } from "./news.ts";
import { noticesOf } from "./repository-notices.ts";
import { reportItems } from "./report-items.ts";
import { reportOperations, type RunEnd } from "./report-operations.ts";
import type { RepositoryState } from "../read/repository-state.ts";
import { planProgress } from "../stages/plan-progress.ts";
import { countTotals } from "./totals.ts";
import { reportAway } from "./report-away.ts";
import { reportRefused } from "./report-refused.ts";
import { doubtsOf } from "./report-doubts.ts";
import { withNothingApplied, type AppliedPlan, type Decided, type WrittenBack } from "../stages/stages.ts";

/** Reports a whole run: a sync that went through all stages, or a stage in which nothing was written. */
export function reportRun(stage: Decided | WrittenBack, mode: Report["mode"]): Report {
  const { repository, plans: reached, commit, pullRequests, notices } = "commit" in stage ? stage : unwritten(stage);
  const end: RunEnd = { mode, commit };
  const { claims } = repository.look;
  const held =
    claims === null ? new Map<number, Taken>() : heldIssues(claims, (issue) => isOpenIssue(repository, issue));
  const plans = [
    ...reached.map((plan) => reportPlan(plan, end, held)),
    ...repository.away.filter(({ record, why }) => record.away !== why).map((away) => reportAway(repository, away)),
  ];
  const totals = countTotals(plans, end);
  const isIncomplete = totals.remaining > 0;
  return {
    version: REPORT_VERSION,
    mode,
    skipped: null,
    outcome: totals.failed > 0 ? "failed" : isIncomplete ? "incomplete" : "complete",
    repository: repository.repo,
    plans,
    totals,
    commit,
    pullRequest: pullRequests[0] ?? null,
    notices: [
      ...noticesOf(
        repository,
        plans.some(({ operations }) => operations.some(({ kind }) => kind === "create")),
      ),
      ...noticesOfEdits(repository, reached),
      ...noticesOfFields(repository, reached),
      ...notices.map((notice) => ({ ...notice, level: "warning" as const })),
    ],
  };
}

function isOpenIssue({ issues }: RepositoryState, number: number): boolean {
  return issues.all.find((issue) => issue.number === number)?.state === "open";
}

/** Turns a run that has only decided into one that wrote nothing. */
function unwritten({ repository, plans }: Decided): WrittenBack {
  return {
    repository,
    plans: plans.map((plan) => withNothingApplied(repository, plan)),
    limitedUntil: null,
    commit: null,
    pullRequests: [],
    notices: [],
  };
}

function reportPlan(applied: AppliedPlan, end: RunEnd, held: ReadonlyMap<number, Taken>): PlanReport {
  const { changes, tracked } = applied;
  const { file, planId, base } = tracked;
  const shared = { path: file.path, id: planId, diagnostics: file.diagnostics };
  if (file.plan === null || changes === null) return reportRefused(shared, file.diagnostics);
  const { plan } = file;
  // Nothing of a held plan happens: its progress is what its text says, not what approving it would make of it.
  const counts = changes.hold === null ? planProgress(plan, changes) : progress(plan);
  const operations = reportOperations(applied, end);
  const failed = operations.some(({ status }) => status === "failed");
  const outcome = outcomeOf(changes, operations.length > 0, failed);
  return {
    ...shared,
    diagnostics: withNews(diagnosticsOf(file.diagnostics, plan, changes, end.mode), newsSince(base, plan, changes)),
    title: plan.title,
    status: plan.status?.text ?? plan.items[0]?.fields.status ?? null,
    outcome,
    reason: reasonOf(changes, outcome, plan),
    ...(outcome === "held" && { version: file.blob }),
    done: counts.done,
    total: counts.total,
    dropped: counts.dropped,
    before: base === null ? null : progress(base.plan),
    issue: changes.items[0]?.issue?.number ?? null,
    items: reportItems(applied, changes, held),
    operations,
    orphans: issuesWithoutItem(changes, ({ kind }) => kind !== "proposed"),
    proposals: issuesWithoutItem(changes, ({ kind }) => kind === "proposed"),
  };
}

function issuesWithoutItem(
  { disagreements }: Changes,
  fits: (disagreement: Disagreement) => boolean,
): PlanReport["orphans"] {
  return disagreements
    .filter(fits)
    .flatMap(({ index, issue, why }) => (index === null && issue !== null ? [{ issue, reason: why }] : []));
}

/** An informational hint is useful only while the text can still be changed: in a preview. */
function diagnosticsOf(
  found: readonly Diagnostic[],
  plan: Plan,
  changes: Changes,
  mode: RunEnd["mode"],
): readonly Diagnostic[] {
  const shown = mode === "preview" ? found : found.filter(({ severity }) => severity !== "info");
  const linted = (mode === "preview" ? lintPlan(plan) : warnOfPlan(plan)).filter(
    (diagnostic) => !isSettledOnGitHub(diagnostic, changes),
  );
  return [...shown, ...linted, ...doubtsOf(plan, changes)].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Work that was closed on GitHub with checks left open is done because people say so: that is no mistake in the text. */
function isSettledOnGitHub({ code, line }: Diagnostic, { items }: Changes): boolean {
  if (code !== "ticked-with-open-children") return false;
  return items.some(({ item, issue }) => item.line === line && issue?.state === "closed");
}

function withNews(
  diagnostics: readonly Diagnostic[],
  isNew: (diagnostic: Diagnostic) => boolean,
): readonly ReportedDiagnostic[] {
  return diagnostics.map((diagnostic) => (isNew(diagnostic) ? diagnostic : { ...diagnostic, isOld: true }));
}

function outcomeOf(changes: Changes, hasOperations: boolean, failed: boolean): PlanReport["outcome"] {
  if (changes.following === "stopped") return "stopped";
  if (changes.following === "idle") return "idle";
  if (changes.hold !== null) return "held";
  if (failed) return "failed";
  return hasOperations ? "synced" : "unchanged";
}

function reasonOf(changes: Changes, outcome: PlanReport["outcome"], plan: Plan): string {
  switch (outcome) {
    case "held":
      return `${changes.hold?.reason ?? "it would change much at once"}: it needs approval from someone with write access`;
    case "stopped":
      return "its own issue was closed as not planned: reopen it to follow the plan again";
    case "idle":
      return plan.items.length === 1
        ? "no phase, step, task or checkbox is read in it, so nothing was created"
        : "nothing in it is open, so nothing was created";
    case "failed":
      return "some operations failed";
    case "synced":
    case "unchanged":
    case "refused":
    case "orphaned":
    case "left-out":
      return "";
  }
}

/** Returns the report of a run that GitHub's limits ended; null: they didn't. */
export function withLimitNotice(report: Report, limitedUntil: EpochMs | null): Report {
  if (limitedUntil === null) return report;
  const notice: Notice = {
    level: "warning",
    message: `GitHub's limits ended this run; they allow more at ${new Date(limitedUntil).toISOString()}.`,
    hint: "The next run continues where this one stopped.",
  };
  return { ...report, notices: [...report.notices, notice] };
}
