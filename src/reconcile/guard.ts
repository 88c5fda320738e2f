import type { Plan } from "../plan/plan.ts";
import type { Operation, Tick } from "./operation.ts";
import type { GuardLimits } from "./policy.ts";

/** Why a plan waits for a word from someone with write access before its first write. */
export interface Hold {
  readonly reason: string;
  readonly creates: number;
  readonly closes: number;
  readonly reopens: number;
  readonly edits: number;
}

/** What the guard weighs: everything one run would change of one plan. */
export interface GuardInput {
  readonly plan: Plan;
  /** Items of the base, the plan's own included; null when there is none. */
  readonly baseItems: number | null;
  readonly operations: readonly Operation[];
  readonly ticks: readonly Tick[];
  /** Closes of items that left the plan. */
  readonly removals: number;
}

/** Holds a plan that would change suspiciously much at once: an emptied file, a bad merge, a wrong glob. */
export function weigh(input: GuardInput, limits: GuardLimits): Hold | null {
  const creates = input.operations.filter(({ kind }) => kind === "create").length;
  const closes = countChanges(input.operations, "close");
  const reopens = countChanges(input.operations, "reopen");
  const edits = input.ticks.length;
  const counts = { creates, closes, reopens, edits };

  const items = input.plan.items.length - 1;
  const before = input.baseItems === null ? 0 : input.baseItems - 1;
  if (input.removals > 0 && items * 10 <= before)
    return { ...counts, reason: `the plan went from ${before} items to ${items}` };
  if (creates > limits.creates)
    return { ...counts, reason: `it would create ${creates} issues (more than ${limits.creates})` };
  const changes = closes + reopens + edits;
  const total = Math.max(items, before);
  if (changes > limits.changes && changes > total * limits.share)
    return { ...counts, reason: `it would close, reopen or tick ${changes} of ${total} items` };
  return null;
}

function countChanges(operations: readonly Operation[], kind: "close" | "reopen"): number {
  return operations.filter(
    (operation) => operation.kind === "update" && operation.changes.some((change) => change.kind === kind),
  ).length;
}
