import type { Pairing } from "./pairing.ts";
import type { Side } from "./side.ts";

/** What every pass works on: two versions and the pairs found so far. */
export interface Work {
  readonly before: Side;
  readonly after: Side;
  readonly pairing: Pairing;
  /** Items of the base with two equally good partners, and which. A later pass may still decide. */
  readonly ambiguous: Map<number, readonly number[]>;
}

/** The unmatched children of a pair of parents. */
export function freeChildren(work: Work, before: number, after: number): { olds: number[]; news: number[] } {
  return {
    olds: (work.before.children[before] ?? []).filter((child) => !work.pairing.afterOf.has(child)),
    news: (work.after.children[after] ?? []).filter((child) => !work.pairing.beforeOf.has(child)),
  };
}

/** Groups indices by a key, keeping their order. */
export function groupBy<T, K>(entries: readonly T[], keyOf: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
