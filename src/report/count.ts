import type { PlanReport } from "./report.ts";

/** `1 issue`, `2 issues`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Counts the lines that get no issue, since they name one that may not be theirs. */
export function countDoubts(plans: readonly PlanReport[]): number {
  return plans
    .filter(({ outcome }) => outcome !== "held")
    .flatMap(({ items }) => items.filter(({ result }) => result === "held")).length;
}
