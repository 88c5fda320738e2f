import type { Item, Plan } from "../plan/plan.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import type { Policy } from "./policy.ts";
import type { ItemOutcome } from "./state-input.ts";

/** Where each item lives on GitHub. Arrays run over the plan's items. */
export interface Placement {
  /** The item has, or is to get, an issue of its own. */
  readonly hasIssue: readonly boolean[];
  /** Index of the nearest item above with an issue; an item without one is a line in that issue's checklist. */
  readonly host: readonly number[];
}

/** What decides whether an item gets an issue. */
export interface PlacementInput {
  readonly plan: Plan;
  readonly keys: readonly string[];
  readonly issueOf: readonly (ObservedIssue | null)[];
  readonly outcomes: readonly ItemOutcome[];
  /** Keys of items whose issue was deleted or moved away: they stay without one. */
  readonly gone: ReadonlySet<string>;
  /** Items whose line names an issue that may not be theirs: no twin is made beside it. */
  readonly doubtful: { has(index: number): boolean };
}

/**
 * Decides which items have issues: those that have one keep it; others get one when their kind is among the levels and
 * they are open (done when first seen: a ticked line, or a closed issue where the policy says so).
 */
export function placeItems(input: PlacementInput, policy: Policy): Placement {
  const hasIssue = input.plan.items.map((item) => {
    if (input.issueOf[item.index] != null) return true;
    if (input.gone.has(input.keys[item.index] ?? "") || input.doubtful.has(item.index)) return false;
    return item.index === 0 || wantsIssue(item, input.outcomes[item.index], policy);
  });
  const host: number[] = [];
  for (const item of input.plan.items) {
    const above = item.parent ?? 0;
    host.push(hasIssue[above] === true ? above : (host[above] ?? 0));
  }
  return { hasIssue, host };
}

function wantsIssue(item: Item, outcome: ItemOutcome | undefined, policy: Policy): boolean {
  if (item.unread !== undefined) return false;
  if (item.kind === "check" || !policy.levels.has(item.kind)) return false;
  if (outcome?.state === "open") return true;
  return outcome?.state === "done" && policy.doneItems === "create";
}

/**
 * A plan is followed once something in it is open; from then on its record and its issue say so. A plan with nothing
 * open when first seen creates nothing.
 */
export function isWorthFollowing(plan: Plan, issueOf: readonly (ObservedIssue | null)[], hasBase: boolean): boolean {
  if (hasBase || issueOf.some((issue) => issue !== null)) return true;
  return plan.items.length > 1 && plan.items[0]?.state === "open";
}
