import type { World } from "../read/world.ts";
import { holdTogether, type Hold } from "../reconcile/guard.ts";
import { allowedBlob } from "./allow.ts";
import { isActive, type PlanRun } from "./plan-run.ts";

/**
 * Weighs all plans of a run together, as each was weighed by itself, and holds a plan whose items went to or came from
 * one that waits: the two records have to be kept in one write, or an item would be in both or in neither.
 */
export function weighTogether(world: World, runs: readonly PlanRun[]): void {
  const weighed = runs.filter((run) => isActive(run) && !isAllowed(world, run));
  const holds = holdTogether(
    weighed.flatMap(({ changes, tracked }) =>
      changes === null ? [] : [{ weight: changes.weight, limits: world.settings.policyFor(tracked.file.path).guard }],
    ),
  );
  weighed.forEach((run, at) => hold(run, holds[at] ?? null));
  for (let size = -1, held = countHeld(runs); size !== held; size = held, held = countHeld(runs)) holdLinked(runs);
}

/** True where somebody with write access let this version of the plan pass, or the run may change as much as it likes. */
function isAllowed(world: World, { tracked }: PlanRun): boolean {
  const { guard } = world.settings.policyFor(tracked.file.path);
  return (
    world.settings.allowMassChange ||
    guard.changes === Infinity ||
    allowedBlob(world, tracked.planId) === tracked.file.blob
  );
}

function hold(run: PlanRun, reason: Hold | null): void {
  if (reason !== null && run.changes !== null) run.changes = { ...run.changes, hold: reason };
}

function countHeld(runs: readonly PlanRun[]): number {
  return runs.filter((run) => !isActive(run)).length;
}

function holdLinked(runs: readonly PlanRun[]): void {
  const byId = new Map(runs.map((run) => [run.tracked.planId, run]));
  for (const to of runs)
    for (const planId of new Set(to.tracked.matching?.baseOf.flatMap((base) => base?.planId ?? []) ?? [])) {
      const from = byId.get(planId);
      if (from === undefined || from === to || isActive(from) === isActive(to)) continue;
      const [waiting, linked] = isActive(from) ? [to, from] : [from, to];
      const reason = `items went from ${from.tracked.file.path} to ${to.tracked.file.path}, and ${waiting.tracked.file.path} waits`;
      hold(linked, { reason, weight: null });
    }
}
