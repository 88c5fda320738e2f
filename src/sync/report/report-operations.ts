import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Operation, Tick } from "../../reconcile/input/operation.ts";
import type { Take } from "../../reconcile/input/take.ts";
import type { OperationReport, Report } from "../../report/report.ts";
import { traitText } from "../../reconcile/merge/trait-text.ts";
import { itemAt } from "../../reconcile/items/tracked-item.ts";
import type { AppliedOperation } from "../stages/applied.ts";
import type { AppliedPlan, DecidedPlan, WrittenBack } from "../stages/stages.ts";

type Row = Pick<OperationReport, "kind" | "detail">;

/** How a run ended, as far as its plans are concerned. */
export interface RunEnd {
  readonly mode: Report["mode"];
  /** The commit that holds the ticks; null: none was made. */
  readonly commit: WrittenBack["commit"];
}

/** An operation that was applied, or that a preview shows. */
interface ShownOperation extends Omit<AppliedOperation, "status"> {
  readonly status: OperationReport["status"];
}

/** Lists what was done (in a preview: would be done), one line for each thing a person would count. */
export function reportOperations(plan: AppliedPlan, end: RunEnd): readonly OperationReport[] {
  const { operations = [], ticks = [], takes = [], hold = null } = plan.changes ?? {};
  const isPlanned = end.mode === "preview" || hold !== null;
  const shown: readonly ShownOperation[] = isPlanned
    ? operations.map((operation) => ({ operation, status: "planned", issue: null, error: null }))
    : plan.applied;
  return [
    ...shown.flatMap((operation) => rowsOf(plan, operation)),
    ...ticks.map((tick) => reportTick(plan, tick, isPlanned ? "planned" : tickStatus(plan, tick, end))),
    ...takes.flatMap((take) => reportTake(plan, take, isPlanned ? "planned" : writtenStatus(plan, end))),
  ];
}

function rowsOf(plan: DecidedPlan, { operation, status, issue, error }: ShownOperation): readonly OperationReport[] {
  const number = issue ?? ("number" in operation ? operation.number : null);
  const shared = { item: operation.key, title: titleOf(plan, operation), issue: number, status, error };
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
          case "assign":
            return {
              kind: "update",
              detail: `owners ${[...change.added.map((login) => `+${login}`), ...change.removed.map((login) => `-${login}`)].join(" ")}`,
            };
          case "field":
            return {
              kind: "update",
              detail: change.value === null ? `no ${change.field}` : `${change.field} ${change.value}`,
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

function titleOf({ tracked }: DecidedPlan, operation: Operation): string {
  if (operation.kind === "create") return operation.issue.title;
  const index = "index" in operation ? operation.index : null;
  const item = index === null ? tracked.base?.byKey.get(operation.key)?.item : tracked.file.plan?.items[index];
  return item?.title ?? operation.key;
}

/** A tick is shown with its item's own issue; the issue that decided it, where that is another one, is in the detail. */
function reportTick(
  { tracked, edited, changes }: AppliedPlan,
  tick: Tick,
  status: OperationReport["status"],
): OperationReport {
  const own = changes === null ? null : itemAt(changes.items, tick.index).issue;
  return {
    kind: tick.to === "done" ? "tick" : "untick",
    item: tick.key,
    title: tracked.file.plan?.items[tick.index]?.title ?? tick.key,
    issue: own?.number ?? null,
    detail: tick.why,
    status,
    error: edited?.unwritable.has(tick.index)
      ? { message: "The plan has no place for this mark.", hint: "Give the item a box, or a status field." }
      : null,
  };
}

function tickStatus(plan: AppliedPlan, tick: Tick, end: RunEnd): OperationReport["status"] {
  if (plan.edited?.unwritable.has(tick.index)) return "failed";
  return writtenStatus(plan, end);
}

function writtenStatus({ next }: AppliedPlan, { commit }: RunEnd): OperationReport["status"] {
  return next !== null && commit !== null ? "done" : "planned";
}

/** A take that the plan has no place for is no operation: its item is reported as drifted. */
function reportTake(
  { tracked, edited }: AppliedPlan,
  take: Take,
  status: OperationReport["status"],
): readonly OperationReport[] {
  if (edited?.refused.has(take) === true) return [];
  const titleAt = (index: ItemIndex) => tracked.file.plan?.items[index]?.title ?? take.key;
  const title = titleAt(take.index);
  const shared = { item: take.key, issue: take.source, status, error: null };
  switch (take.kind) {
    case "title":
      return [{ ...shared, kind: "retitle", title: take.title, detail: `from "${title}"` }];
    case "line":
      return [{ ...shared, kind: "add", title: take.title, detail: `below "${title}"` }];
    case "move":
      return [{ ...shared, kind: "relocate", title, detail: `below "${titleAt(take.to)}"` }];
    case "trait":
      return [{ ...shared, kind: "mark", title, detail: traitText(take) }];
    case "order":
      return [{ ...shared, kind: "relocate", title, detail: "what is below it, in the order of its sub-issues" }];
  }
}
