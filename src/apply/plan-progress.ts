import type { ItemState, Plan, Progress } from "../plan/plan.ts";
import type { Changes } from "../reconcile/changes.ts";

/** Progress of a plan after a merge, and what its own status field should say. */
export interface MergedProgress extends Progress {
  readonly status: "open" | "started" | "done";
}

/**
 * Counts the lowest phases, steps and tasks (checks only where a plan has nothing else), each as plan and issue
 * together say. What lies open below something dropped is dropped with it.
 */
export function planProgress(plan: Plan, changes: Changes): MergedProgress {
  const states = plan.items.map((item) => changes.outcomes[item.index]?.state ?? item.state);
  const effective = (index: number): ItemState => {
    let state = states[index] ?? "open";
    for (let at = plan.items[index]?.parent ?? null; at !== null && at !== 0; at = plan.items[at]?.parent ?? null)
      if (state === "open" && states[at] === "dropped") state = "dropped";
    return state;
  };
  const counted = countedItems(plan).map(effective);
  const done = counted.filter((state) => state === "done").length;
  const dropped = counted.filter((state) => state === "dropped").length;
  const total = counted.length - dropped;
  const status = total > 0 && done === total ? "done" : done > 0 ? "started" : "open";
  return { done, total, dropped, status };
}

function countedItems(plan: Plan): readonly number[] {
  const isWork = (index: number) => plan.items[index]?.kind !== "check";
  const work = plan.items.filter((item) => item.index !== 0 && isWork(item.index) && !item.children.some(isWork));
  return (work.length > 0 ? work : plan.items.filter((item) => item.kind === "check")).map(({ index }) => index);
}
