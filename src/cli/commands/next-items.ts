import { findUnits, WorkTree, type Unit, type WorkItem } from "../../agents/choose/units.ts";
import type { Taken } from "../../ports/claims.ts";
import type { ItemReport, PlanReport } from "../../report/report.ts";

/** Work that can be started now, with the open work inside it. */
export interface NextItem {
  readonly path: string;
  readonly item: ItemReport;
  /** Titles of its ancestors in the plan, outermost first. */
  readonly above: readonly string[];
  /** Open work directly below it, in order. Empty for a task. */
  readonly open: readonly ItemReport[];
}

/** Work that waits for nothing, but that somebody works on. */
export interface TakenItem {
  readonly item: ItemReport;
  readonly taken: Taken;
}

/** What can be started in a plan, and what can't. */
export interface NextWork {
  readonly ready: readonly NextItem[];
  readonly taken: readonly TakenItem[];
  /** Number of pieces of work that wait for others. */
  readonly waiting: number;
}

interface Row extends WorkItem {
  readonly report: ItemReport;
}

/**
 * Finds the open steps, and tasks outside any step, whose own dependencies and those of all ancestors are done; by task,
 * every open task. In document order; what somebody works on is apart, and what is blocked is counted.
 */
export function findNext(plan: PlanReport, unit: Unit = "step"): NextWork {
  const tree = new WorkTree(plan.items.map(rowOf));
  const { ready, waiting } = findUnits(tree, unit);
  const waits = (row: Row) => tree.blockersOf(row).length > 0;
  return {
    ready: ready
      .filter(({ report }) => report.taken === undefined)
      .map((row) => ({
        path: plan.path,
        item: row.report,
        above: tree
          .above(row)
          .map(({ report }) => report.title)
          .reverse(),
        open: tree
          .below(row)
          .filter((child) => child.state === "open" && !waits(child))
          .map(({ report }) => report),
      })),
    taken: ready.flatMap(({ report }) => (report.taken === undefined ? [] : [{ item: report, taken: report.taken }])),
    waiting: waiting.length,
  };
}

function rowOf(report: ItemReport): Row {
  const { line, parent, kind, state, dependsOn, fields } = report;
  return { id: line, parent, kind, state, dependsOn, priority: fields.priority, report };
}
