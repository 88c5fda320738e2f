import { holdTogether, type Hold } from "../../reconcile/guard.ts";
import { isActive, type Decided, type DecidedPlan } from "../stages/stages.ts";
import { allowedBlob } from "./allowance.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/**
 * Checks all plans of a run together, as each was checked by itself, and holds a plan whose items went to or came from
 * a held one: the two records must be written at once, or an item would be in both or in neither.
 */
export function guardRun({ repository, plans }: Decided): Decided {
  const guarded = plans.filter((plan) => isActive(plan) && !isAllowed(repository, plan));
  const holds = holdTogether(
    guarded.flatMap(({ changes, tracked }) =>
      changes === null
        ? []
        : [{ weight: changes.weight, limits: repository.settings.policyFor(tracked.file.path).guard }],
    ),
  );
  return { repository, plans: holdLinked(plans.map((plan) => held(plan, holds[guarded.indexOf(plan)] ?? null))) };
}

/** True where somebody with write access approved this version of the plan, or the run has no limits. */
function isAllowed(repository: RepositoryState, { tracked }: DecidedPlan): boolean {
  const { guard } = repository.settings.policyFor(tracked.file.path);
  return (
    repository.settings.allowMassChange ||
    guard.changes === Infinity ||
    allowedBlob(repository, tracked.planId) === tracked.file.blob
  );
}

function held(plan: DecidedPlan, hold: Hold | null): DecidedPlan {
  return hold === null || plan.changes === null ? plan : { ...plan, changes: { ...plan.changes, hold } };
}

/** Holds plans that exchanged items with a held one, until none is left. */
function holdLinked(plans: readonly DecidedPlan[]): readonly DecidedPlan[] {
  const known = new Map(plans.map((plan) => [plan.tracked.planId, plan]));
  const countHeld = () => [...known.values()].filter((plan) => !isActive(plan)).length;
  for (let before = -1, now = countHeld(); before !== now; before = now, now = countHeld())
    for (const { tracked } of plans)
      for (const planId of new Set(tracked.matching?.baseOf.flatMap((base) => base?.planId ?? []) ?? [])) {
        const linked = findLinked(known.get(planId), known.get(tracked.planId));
        if (linked !== null) known.set(linked.tracked.planId, linked);
      }
  return [...known.values()];
}

/** Returns the one of two plans to hold because the other is held; null where both are or neither is. */
function findLinked(from: DecidedPlan | undefined, to: DecidedPlan | undefined): DecidedPlan | null {
  if (from === undefined || to === undefined || isActive(from) === isActive(to)) return null;
  const [waiting, linked] = isActive(from) ? [to, from] : [from, to];
  const reason = `items went from ${from.tracked.file.path} to ${to.tracked.file.path}, and ${waiting.tracked.file.path} is held`;
  return held(linked, { reason, weight: null });
}
