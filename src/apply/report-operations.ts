import type { Operation, Tick } from "../reconcile/operation.ts";
import type { OperationReport } from "../report/report.ts";
import type { AppliedOperation } from "./applied.ts";
import type { PlanRun } from "./plan-run.ts";
import type { RunEnd } from "./report-run.ts";

type Row = Pick<OperationReport, "kind" | "detail">;

/** What was done, or in a preview would be done, one line for each thing a person would count. */
export function reportOperations(run: PlanRun, end: RunEnd): readonly OperationReport[] {
  const isPlanned = end.mode === "preview" || run.changes?.hold != null;
  const applied: readonly AppliedOperation[] | null = isPlanned ? null : run.applied;
  const issues =
    applied === null
      ? (run.changes?.operations ?? []).flatMap((operation) => rowsOf(run, operation, "planned", null, null))
      : applied.flatMap(({ operation, status, issue, error }) => rowsOf(run, operation, status, issue, error));
  const ticks = (run.changes?.ticks ?? []).map((tick) =>
    reportTick(run, tick, isPlanned ? "planned" : tickStatus(run, tick, end)),
  );
  return [...issues, ...ticks];
}

function rowsOf(
  run: PlanRun,
  operation: Operation,
  status: OperationReport["status"],
  issue: number | null,
  error: OperationReport["error"],
): readonly OperationReport[] {
  const number = issue ?? ("number" in operation ? operation.number : null);
  const shared = { item: operation.key, title: titleOf(run, operation), issue: number, status, error };
  return describe(operation).map((row) => ({ ...row, ...shared }));
}

function describe(operation: Operation): readonly Row[] {
  switch (operation.kind) {
    case "create":
      return [{ kind: "create", detail: "" }];
    case "update":
      return operation.changes.map((change): Row => {
        switch (change.kind) {
          case "rename":
            return { kind: "rename", detail: `from "${change.from}"` };
          case "text":
            return { kind: "update", detail: change.note === null ? "text" : `text: ${change.note}` };
          case "labels":
            return {
              kind: "update",
              detail: `labels ${[...change.added.map((name) => `+${name}`), ...change.removed.map((name) => `-${name}`)].join(" ")}`,
            };
          case "close":
            return {
              kind: "close",
              detail: `${change.reason === "not_planned" ? "as not planned: " : ""}${change.why}`,
            };
          case "reopen":
            return { kind: "reopen", detail: change.why };
        }
      });
    case "adopt":
      return [{ kind: "adopt", detail: "its line names it" }];
    case "move":
      return [{ kind: "move", detail: `under #${operation.parent}` }];
    case "reorder":
      return [{ kind: "reorder", detail: operation.after === null ? "to the front" : `behind #${operation.after}` }];
    case "block":
      return [{ kind: "block", detail: `by #${operation.blocker}` }];
    case "unblock":
      return [{ kind: "unblock", detail: `by #${operation.blocker}` }];
    case "comment":
      return [{ kind: "comment", detail: "says what its closing completed" }];
    case "close-duplicate":
      return [{ kind: "close-duplicate", detail: `of #${operation.original}` }];
  }
}

function titleOf(run: PlanRun, operation: Operation): string {
  if (operation.kind === "create") return operation.issue.title;
  const index = "index" in operation ? operation.index : null;
  const item = index === null ? run.tracked.base?.byKey.get(operation.key)?.item : run.tracked.file.plan?.items[index];
  return item?.title ?? operation.key;
}

function reportTick(run: PlanRun, tick: Tick, status: OperationReport["status"]): OperationReport {
  return {
    kind: tick.to === "done" ? "tick" : "untick",
    item: tick.key,
    title: run.tracked.file.plan?.items[tick.index]?.title ?? tick.key,
    issue: tick.source,
    detail: tick.why,
    status,
    error: run.edited?.unwritable.has(tick.index)
      ? { message: "The plan has no place for this mark.", hint: "Give the item a box, or a status field." }
      : null,
  };
}

function tickStatus(run: PlanRun, tick: Tick, end: RunEnd): OperationReport["status"] {
  if (run.edited?.unwritable.has(tick.index)) return "failed";
  return run.next !== null && end.commit != null ? "done" : "planned";
}
