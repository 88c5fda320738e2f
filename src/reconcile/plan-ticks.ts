import type { Tick } from "./input/operation.ts";
import type { MergedItem } from "./items/tracked-item.ts";

/** Returns the marks to write into the plan. */
export function planTicks(items: readonly MergedItem[]): readonly Tick[] {
  return items.flatMap(({ item, key, outcome }): readonly Tick[] => {
    if (item.stateFrom === "children") return [];
    if (outcome.plan === item.state || outcome.plan === "dropped") return [];
    const why = outcome.why ?? "its issue says so";
    return [{ index: item.index, key, to: outcome.plan, source: outcome.source, why }];
  });
}
