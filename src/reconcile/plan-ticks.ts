import type { Plan } from "../plan/plan.ts";
import type { Tick } from "./operation.ts";
import type { ItemOutcome } from "./state-input.ts";

/** The marks that the plan is to get. */
export function planTicks(plan: Plan, keys: readonly string[], outcomes: readonly ItemOutcome[]): readonly Tick[] {
  return plan.items.flatMap((item): readonly Tick[] => {
    const outcome = outcomes[item.index];
    if (item.stateFrom === "children" || outcome === undefined) return [];
    if (outcome.plan === item.state || outcome.plan === "dropped") return [];
    const why = outcome.why ?? "its issue says so";
    return [{ index: item.index, key: keys[item.index] ?? "", to: outcome.plan, source: outcome.source, why }];
  });
}
