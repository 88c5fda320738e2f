import type { OperationReport, PlanReport } from "./report.ts";

/** What happens to an issue or a mark, in the words people use. Closing as not planned is a drop. */
export type ChangeVerb =
  | "reopen"
  | "create"
  | "adopt"
  | "rename"
  | "move"
  | "close"
  | "drop"
  | "tick"
  | "untick"
  | "retitle"
  | "add"
  | "relocate"
  | "mark"
  | "close duplicate"
  | "update";

/** The operations of a plan that mean the same to a reader. */
export interface ChangeGroup {
  readonly verb: ChangeVerb;
  readonly operations: readonly OperationReport[];
}

/**
 * In order of attention: reopens first, since they usually mean a bad merge; last what nobody needs to read, grouped as
 * `update`: text, labels, order, dependencies, comments.
 */
const VERBS: readonly ChangeVerb[] = [
  "reopen",
  "create",
  "adopt",
  "rename",
  "move",
  "close",
  "drop",
  "close duplicate",
  "tick",
  "untick",
  "retitle",
  "add",
  "relocate",
  "mark",
  "update",
];

/** Returns the verb of one operation. */
export function verbOf(operation: OperationReport): ChangeVerb {
  switch (operation.kind) {
    case "close":
      return operation.detail.startsWith("as not planned") ? "drop" : "close";
    case "close-duplicate":
      return "close duplicate";
    case "update":
    case "reorder":
    case "block":
    case "unblock":
    case "comment":
      return "update";
    case "create":
    case "adopt":
    case "rename":
    case "move":
    case "reopen":
    case "tick":
    case "untick":
    case "retitle":
    case "add":
    case "relocate":
    case "mark":
      return operation.kind;
  }
}

/** Groups the operations of plans by verb, without empty groups. */
export function groupChanges(operations: readonly OperationReport[]): readonly ChangeGroup[] {
  return VERBS.map((verb) => ({
    verb,
    operations: operations.filter((operation) => verbOf(operation) === verb),
  })).filter((group) => group.operations.length > 0);
}

/** Lists issues whose changes send no mail: one entry per issue, in order. */
export function quietIssues(plan: PlanReport): readonly OperationReport[] {
  const loud = new Set(plan.operations.filter((operation) => verbOf(operation) !== "update").map(({ item }) => item));
  const quiet = new Map<string, OperationReport>();
  for (const operation of plan.operations)
    if (!loud.has(operation.item) && !quiet.has(operation.item)) quiet.set(operation.item, operation);
  return [...quiet.values()];
}

/** Counts the operations that make GitHub notify everyone who watches: edits of titles, texts and labels are silent. */
export function countMails(operations: readonly OperationReport[]): number {
  const loud = new Set<ChangeVerb>(["create", "reopen", "close", "drop", "close duplicate"]);
  return operations.filter((operation) => loud.has(verbOf(operation)) || operation.kind === "comment").length;
}
