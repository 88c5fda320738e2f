import type { Diagnostic } from "../../src/plan/model/diagnostic.ts";
import {
  REPORT_VERSION,
  type ItemReport,
  type OperationReport,
  type PlanReport,
  type Report,
} from "../../src/report/report.ts";
import { lineNumber } from "../../src/plan/model/line-number.ts";

/** An operation that was done, unless the fields say otherwise. */
export function operation(fields: Partial<OperationReport>): OperationReport {
  return {
    kind: "create",
    item: "a",
    title: "Lay stones",
    issue: 7,
    detail: "",
    status: "done",
    error: null,
    ...fields,
  };
}

/** A task to which nothing happened. */
export function item(fields: Partial<ItemReport>): ItemReport {
  return {
    key: "a",
    kind: "task",
    title: "Lay stones",
    line: lineNumber(3),
    parent: null,
    state: "open",
    issue: 7,
    dependsOn: [],
    fields: {},
    started: false,
    result: "unchanged",
    reason: "",
    ...fields,
  };
}

/** A plan of four items, of which one is done. */
export function plan(fields: Partial<PlanReport>): PlanReport {
  return {
    path: "docs/plans/harbor.md",
    id: "harbor",
    title: "Harbor Plan",
    status: null,
    outcome: "synced",
    reason: "",
    done: 1,
    total: 4,
    dropped: 0,
    before: null,
    issue: 1,
    items: [],
    operations: [],
    orphans: [],
    proposals: [],
    diagnostics: [],
    ...fields,
  };
}

/** The report of a sync that was completed. */
export function report(
  plans: readonly PlanReport[],
  fields: Partial<Report> = {},
  totals: Partial<Report["totals"]> = {},
): Report {
  return {
    version: REPORT_VERSION,
    mode: "sync",
    outcome: "complete",
    skipped: null,
    repository: { owner: "ada", repo: "harbor" },
    plans,
    totals: {
      created: 0,
      adopted: 0,
      updated: 0,
      closed: 0,
      reopened: 0,
      ticked: 0,
      unticked: 0,
      taken: 0,
      proposed: 0,
      dropped: 0,
      held: 0,
      remaining: 0,
      conflicts: 0,
      unread: 0,
      failed: 0,
      done: 1,
      total: 4,
      progress: 25,
      changed: false,
      ...totals,
    },
    commit: null,
    pullRequest: null,
    notices: [],
    ...fields,
  };
}

/** A problem in a plan. */
export function problem(fields: Partial<Diagnostic>): Diagnostic {
  return {
    code: "bad-box",
    severity: "warning",
    line: lineNumber(4),
    column: 3,
    message: "No box",
    hint: "Write one.",
    ...fields,
  };
}
