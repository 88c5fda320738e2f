import { holdTogether, type Hold } from "../../reconcile/guard.ts";
import { isActive, type Decided, type DecidedPlan } from "../stages/stages.ts";
import { allowedBlob } from "./allowance.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/**
 * Weighs all plans of a run together, as each was weighed by itself, and holds a plan whose items went to or came from
 * one that waits: the two records have to be kept in one write, or an item would be in both or in neither.
 */
export function weighTogether({ repository, plans }: Decided): Decided {
  const weighed = plans.filter((plan) => isActive(plan) && !isAllowed(repository, plan));
  const holds = holdTogether(
    weighed.flatMap(({ changes, tracked }) =>
      changes === null
        ? []
        : [{ weight: changes.weight, limits: repository.settings.policyFor(tracked.file.path).guard }],
    ),
  );
  return { repository, plans: holdLinked(plans.map((plan) => held(plan, holds[weighed.indexOf(plan)] ?? null))) };
}

/** True where somebody with write access let this version of the plan pass, or the run may change as much as it likes. */
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

/** Holds plans that exchanged items with one that waits, until none is left that does. */
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

/** One of two plans, held since the other one waits; null where both wait or none does. */
function findLinked(from: DecidedPlan | undefined, to: DecidedPlan | undefined): DecidedPlan | null {
  if (from === undefined || to === undefined || isActive(from) === isActive(to)) return null;
  const [waiting, linked] = isActive(from) ? [to, from] : [from, to];
  const reason = `items went from ${from.tracked.file.path} to ${to.tracked.file.path}, and ${waiting.tracked.file.path} waits`;
  return held(linked, { reason, weight: null });
}
