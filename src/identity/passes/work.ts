import type { Weights } from "./score.ts";
import type { Pairing } from "./pairing.ts";
import type { Tree } from "./tree.ts";
import type { View } from "./view.ts";

/** Input of every rule: two versions and the pairs found so far. */
export interface Work {
  readonly before: Tree;
  readonly after: Tree;
  readonly pairing: Pairing;
  /** Each file with the one that continues it. */
  readonly scopes: readonly Scope[];
  /** All files of both versions. */
  readonly whole: Scope;
  /** Whether the file of the one continues as the file of the other. */
  readonly isSamePlan: (old: number, now: number) => boolean;
  /** Nodes of the base with several equally good partners, and which. A later rule may still decide. */
  readonly ambiguous: Map<number, readonly number[]>;
  readonly weights: Weights | null;
}

/** The items of both versions that a rule considers. */
export interface Scope {
  readonly before: View;
  readonly after: View;
}

/** Which pairs a rule makes: only certain ones, or assumptions as well. */
export type Certainty = "sure" | "assumed";

/** Returns the unmatched children of a pair of parents. */
export function freeChildren(work: Work, before: number, after: number): { olds: number[]; news: number[] } {
  return {
    olds: work.before.childrenOf(before).filter((child) => !work.pairing.afterOf.has(child)),
    news: work.after.childrenOf(after).filter((child) => !work.pairing.beforeOf.has(child)),
  };
}

/** Returns the unmatched items of a scope. */
export function freeNodes(work: Work, scope: Scope): { olds: number[]; news: number[] } {
  return {
    olds: scope.before.nodes.filter((node) => !work.pairing.afterOf.has(node)),
    news: scope.after.nodes.filter((node) => !work.pairing.beforeOf.has(node)),
  };
}

/** A pair of parents with their unmatched children: some on each side. */
export interface Family {
  readonly before: number;
  readonly after: number;
  readonly olds: readonly number[];
  readonly news: readonly number[];
}

/** Yields the pairs of parents that have unmatched children on both sides, outermost first. */
export function* openFamilies(work: Work): Generator<Family> {
  for (const before of work.before.items.keys()) {
    const after = work.pairing.afterOf.get(before);
    if (after === undefined) continue;
    const { olds, news } = freeChildren(work, before, after);
    if (olds.length > 0 && news.length > 0) yield { before, after, olds, news };
  }
}

/** Whether the two are below the same item. */
export function haveSameParent({ before, after, pairing }: Work, old: number, now: number): boolean {
  const parent = before.parent(old);
  return parent >= 0 && pairing.afterOf.get(parent) === after.parent(now);
}

/** Whether the two are below the same item except for one level: a group was inserted, dissolved or replaced. */
export function areRegrouped({ before, after, pairing }: Work, old: number, now: number): boolean {
  const [oldParent, newParent] = [before.parent(old), after.parent(now)];
  if (oldParent < 0 || newParent < 0) return false;
  const partner = pairing.afterOf.get(oldParent);
  const [oldGrand, newGrand] = [before.parent(oldParent), after.parent(newParent)];
  return (
    (partner !== undefined && partner === newGrand && !pairing.beforeOf.has(newParent)) ||
    (partner === undefined && oldGrand >= 0 && pairing.afterOf.get(oldGrand) === newParent) ||
    (oldGrand >= 0 && pairing.afterOf.get(oldGrand) === newGrand)
  );
}

/** Whether a pair depends on parents that are only assumed to be the same: then it is no more certain than they are. */
export function restsOnAssumption({ before, pairing }: Work, old: number): boolean {
  return pairing.assumed.has(before.parent(old));
}

/** Whether both are headings, or both are lines of a list. */
export function haveSameForm({ before, after }: Work, old: number, now: number): boolean {
  const [one, other] = [before.form(old), after.form(now)];
  return one === other || (one === "any" && other !== "plan") || (other === "any" && one !== "plan");
}

/** Groups entries by a key, keeping their order. */
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
