import { percent } from "../../issue/progress-bar.ts";
import type { PlanReport, Totals } from "../../report/report.ts";
import type { RunEnd } from "./report-operations.ts";

/** Counts what a run did, or in a preview would do, over all plans. */
export function countTotals(plans: readonly PlanReport[], end: RunEnd): Totals {
  // The operations of a held plan did not happen. Ticks that wait in a pull request count, though still planned.
  const operations = plans
    .filter(({ outcome }) => end.mode === "preview" || outcome !== "held")
    .flatMap((plan) => plan.operations);
  const sumOf = (...kinds: readonly string[]) =>
    operations.filter(({ kind, status }) => kinds.includes(kind) && (status === "done" || status === "planned")).length;
  const items = plans.flatMap((plan) => plan.items);
  const done = plans.reduce((sum, plan) => sum + plan.done, 0);
  const total = plans.reduce((sum, plan) => sum + plan.total, 0);
  const written = operations.filter(({ status }) => status === "done");
  return {
    created: sumOf("create"),
    adopted: sumOf("adopt"),
    updated: sumOf("update", "rename", "move", "reorder", "block", "unblock"),
    closed: sumOf("close", "close-duplicate"),
    reopened: sumOf("reopen"),
    ticked: sumOf("tick"),
    unticked: sumOf("untick"),
    taken: sumOf("retitle", "add", "relocate", "mark"),
    proposed:
      items.filter(({ result }) => result === "proposed").length +
      plans.reduce((sum, { proposals }) => sum + proposals.length, 0),
    dropped: plans.reduce((sum, plan) => sum + plan.dropped, 0),
    held: plans.filter(({ outcome }) => outcome === "held").length,
    remaining: operations.filter(({ status }) => status === "remaining").length,
    conflicts: items.filter(({ result }) => result === "conflicting").length,
    unread: items.filter(({ result }) => result === "unread").length,
    failed: operations.filter(({ status }) => status === "failed").length,
    done,
    total,
    progress: percent(done, total),
    changed: end.mode === "sync" && (written.length > 0 || end.commit !== null),
  };
}
