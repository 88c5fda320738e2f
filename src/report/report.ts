import type { PointTuple } from "../history/history-file.ts";
import type { Diagnostic } from "../plan/model/diagnostic.ts";
import type { Taken } from "../ports/claims.ts";
import type { Fields, ItemKind, ItemState } from "../plan/model/plan.ts";
import type { LineNumber } from "../plan/model/line-number.ts";

/** Format of the JSON report. */
export const REPORT_VERSION = 1;

/** Result of a run, as data: every surface renders this. */
export interface Report {
  readonly version: typeof REPORT_VERSION;
  readonly mode: "sync" | "preview" | "lint";
  /** `incomplete`: time or a rate limit ended the run; the next one continues. */
  readonly outcome: "complete" | "incomplete" | "failed";
  /** Why plansync did nothing at all in this repository; null: it works here. */
  readonly skipped: "archived" | "no-issues" | "fork-without-issues" | "fork" | "no-plan" | null;
  /** Null for local files. */
  readonly repository: { readonly owner: string; readonly repo: string } | null;
  readonly plans: readonly PlanReport[];
  readonly totals: Totals;
  /** The write-back commit. */
  readonly commit: { readonly sha: string; readonly url: string } | null;
  /** The standing pull request that holds ticks; the first one where there are several. */
  readonly pullRequest: { readonly number: number; readonly url: string } | null;
  readonly notices: readonly Notice[];
}

export interface Notice {
  readonly level: "info" | "warning" | "error";
  readonly message: string;
  readonly hint: string;
}

/** The numbers of the Action's outputs. */
export interface Totals {
  readonly created: number;
  /** Existing issues that were adopted because an item's line names them. */
  readonly adopted: number;
  readonly updated: number;
  readonly closed: number;
  readonly reopened: number;
  readonly ticked: number;
  readonly unticked: number;
  /** What was changed on GitHub and is now in the plans, beside marks. */
  readonly taken: number;
  /** Changes on GitHub of people who may not write into a plan. */
  readonly proposed: number;
  readonly dropped: number;
  /** Plans that need approval from someone with write access. */
  readonly held: number;
  /** Operations left for the next run. */
  readonly remaining: number;
  readonly conflicts: number;
  /** Items whose line is not read at present, although its text is still there. */
  readonly unread: number;
  readonly failed: number;
  readonly done: number;
  readonly total: number;
  /** 0 to 100, whole. */
  readonly progress: number;
  readonly changed: boolean;
}

export interface PlanReport {
  readonly path: string;
  readonly id: string;
  readonly title: string;
  /** The plan's own status field as written. */
  readonly status: string | null;
  readonly outcome:
    "synced" | "unchanged" | "held" | "refused" | "orphaned" | "left-out" | "stopped" | "idle" | "failed";
  /** Why it is not `synced` or `unchanged`; empty otherwise. */
  readonly reason: string;
  /** Git's sha of the text that approval would let pass; only of held plans. */
  readonly version?: string;
  readonly done: number;
  readonly total: number;
  readonly dropped: number;
  /** Progress at the base; null the first time. */
  readonly before: { readonly done: number; readonly total: number } | null;
  readonly issue: number | null;
  readonly items: readonly ItemReport[];
  readonly operations: readonly OperationReport[];
  /** Open issues of this plan that belong to none of its items: orphans, and copies of an issue that has its item. */
  readonly orphans: readonly { readonly issue: number; readonly reason: string }[];
  /** Sub-issues that get no line before somebody with write access takes them up. */
  readonly proposals: readonly { readonly issue: number; readonly reason: string }[];
  readonly diagnostics: readonly ReportedDiagnostic[];
  /** Missing where nothing is kept of its past. */
  readonly history?: PastReport;
}

/** A plan's past. A point is `[day, done, total, dropped]`, the day as YYYY-MM-DD (UTC); it holds until the next one. */
export interface PastReport {
  /** As they were kept before this run, oldest first. */
  readonly points: readonly PointTuple[];
  /** Where the plan stands once this run, or what it previews, is done. */
  readonly now: PointTuple;
}

/** A problem in a plan, as a run reports it. */
export interface ReportedDiagnostic extends Diagnostic {
  /** The last run reported it, and its line has not changed: nothing announces it again. Missing: it is new. */
  readonly isOld?: true;
}

export type ItemResult =
  | "created"
  | "adopted"
  | "updated"
  | "closed"
  | "reopened"
  | "ticked"
  | "unticked"
  | "unchanged"
  | "skipped"
  | "held"
  | "unread"
  | "drifted"
  | "conflicting"
  | "taken"
  | "proposed"
  | "dropped"
  | "failed";

export interface ItemReport {
  readonly key: string;
  readonly kind: ItemKind;
  readonly title: string;
  /** 1-based. */
  readonly line: LineNumber;
  /** Line of the parent item; null: the plan itself. */
  readonly parent: LineNumber | null;
  readonly state: ItemState;
  /** Open, and somebody works on it. */
  readonly started: boolean;
  readonly issue: number | null;
  /** Who works on it; missing where nobody does, or nobody asked. */
  readonly taken?: Taken;
  /** Lines of the items it waits for. */
  readonly dependsOn: readonly number[];
  readonly fields: Fields;
  readonly result: ItemResult;
  readonly reason: string;
  /** The last run reported this difference: nothing announces it again. Missing: it is new. */
  readonly isOld?: true;
}

type OperationReportKind =
  | "create"
  | "adopt"
  | "update"
  | "rename"
  | "move"
  | "reorder"
  | "close"
  | "reopen"
  | "block"
  | "unblock"
  | "comment"
  | "tick"
  | "untick"
  | "retitle"
  | "add"
  | "relocate"
  | "mark"
  | "close-duplicate";

export interface OperationReport {
  readonly kind: OperationReportKind;
  /** Item key. */
  readonly item: string;
  readonly title: string;
  readonly issue: number | null;
  /** Details: the old title, the new parent, the reason. */
  readonly detail: string;
  readonly status: "planned" | "done" | "failed" | "remaining";
  readonly error: { readonly message: string; readonly hint: string } | null;
}
