import type { Undo } from "../plan/plan.ts";
import type { TrackedPlan } from "../read/assign-plans.ts";
import type { World } from "../read/world.ts";
import type { Changes } from "../reconcile/changes.ts";
import type { PlanRecord } from "../reconcile/record.ts";
import type { AppliedOperation } from "./applied.ts";
import type { EditedPlan } from "./edit-plan.ts";

/** One plan on its way through a run: what was decided, what was done. */
export interface PlanRun {
  readonly tracked: TrackedPlan;
  /** Null when the file was refused: it says nothing about its items. */
  changes: Changes | null;
  /** What the guard's and the report's reader sees as planned: the decision before anything was written. */
  readonly planned: Changes | null;
  readonly applied: AppliedOperation[];
  readonly createdKeys: Set<string>;
  /** Issues found deleted or moved away, by item key, earlier ones included. */
  readonly gone: Record<string, number>;
  edited: EditedPlan | null;
  /** Sha of the edited text, where it is to be committed directly. */
  next: string | null;
  /** The results file with its progress block brought up to date, to go into the same commit. */
  resultsFile: readonly { readonly path: string; readonly blob: string; readonly bytes: Uint8Array }[];
  /** Sha of the results file as last seen or about to be written. */
  results: string | null;
  /** The branch refused a direct commit in this run. */
  isRefused: boolean;
  /** The record as it stands at the state reference by now. */
  record: PlanRecord | null;
}

/** What an earlier tick of ours replaced, also where the item stood in another plan then. */
export function undoOf(run: PlanRun): (key: string) => Undo | undefined {
  return (key) => {
    const at = run.changes?.identity.keys.indexOf(key) ?? -1;
    return run.changes?.identity.baseOf[at]?.undo ?? run.tracked.record?.undo[key];
  };
}

/**
 * True when this plan's ticks go into a pull request: as configured, or since the branch refused them. In the second
 * case direct commits are tried again once nothing waits in the pull request any more.
 */
export function goesIntoPull(world: World, run: PlanRun): boolean {
  const writeBack = world.settings.writeBackFor(run.tracked.file.path);
  if (writeBack !== "commit") return writeBack === "pull-request";
  return run.isRefused || run.tracked.record?.proposed != null;
}

/**
 * True when a run that died may have opened a pull request that the record does not know: it announced a text that is
 * not the plan's now. What it proposed may not be wanted any more.
 */
export function leftAnUnrecordedPull({ edited, tracked: { record, file } }: PlanRun): boolean {
  return record?.next != null && record.next !== file.blob && edited?.written.length === 0;
}

/** True when anything of this plan may be written in this run. */
export function isActive(run: PlanRun): boolean {
  return run.changes !== null && run.changes.following === "followed" && run.changes.hold === null;
}
