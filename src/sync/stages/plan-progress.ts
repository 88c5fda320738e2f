import type { Plan, Progress } from "../../plan/model/plan.ts";
import { progress } from "../../plan/model/progress.ts";
import type { Changes } from "../../reconcile/changes.ts";
import { itemAt } from "../../reconcile/items/tracked-item.ts";

/** Progress of a plan after a merge, and what its own status field should say. */
export interface MergedProgress extends Progress {
  readonly status: "open" | "started" | "done";
}

/** Counts a plan's progress, each item in the state that plan and issue agree on. */
export function planProgress(plan: Plan, changes: Changes): MergedProgress {
  const counts = progress(plan, (item) => itemAt(changes.items, item.index).outcome.state);
  const { done, total } = counts;
  return { ...counts, status: total > 0 && done === total ? "done" : done > 0 ? "started" : "open" };
}
