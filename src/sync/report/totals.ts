import { percent } from "../../issue/progress-bar.ts";
import { countChanges } from "../../report/change-counts.ts";
import type { PlanReport, Totals } from "../../report/report.ts";
import type { RunEnd } from "./report-operations.ts";

/** Counts what a run did, or in a preview would do, over all plans. */
export function countTotals(plans: readonly PlanReport[], end: RunEnd): Totals {
  // The operations of a held plan do not happen. Ticks that wait in a pull request count, though still planned.
  const operations = plans.filter(({ outcome }) => outcome !== "held").flatMap((plan) => plan.operations);
  const {
    renamed: _renamed,
    moved: _moved,
    notPlanned: _notPlanned,
    duplicates: _duplicates,
    ...counts
  } = countChanges(operations.filter(({ status }) => status === "done" || status === "planned"));
  const items = plans.flatMap((plan) => plan.items);
  const done = plans.reduce((sum, plan) => sum + plan.done, 0);
  const total = plans.reduce((sum, plan) => sum + plan.total, 0);
  const written = operations.filter(({ status }) => status === "done");
  return {
    ...counts,
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
