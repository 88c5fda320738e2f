import type { Weights } from "./score.ts";
import type { Pairing } from "./pairing.ts";
import type { Tree } from "./tree.ts";
import type { View } from "./view.ts";

/** What every rule works on: two versions and the pairs found so far. */
export interface Work {
  readonly before: Tree;
  readonly after: Tree;
  readonly pairing: Pairing;
  /** Each file with the one that it goes on as. */
  readonly scopes: readonly Scope[];
  /** All files of both versions. */
  readonly whole: Scope;
  /** Whether the file of the one goes on as the file of the other. */
  readonly isSamePlan: (old: number, now: number) => boolean;
  /** Nodes of the base with several equally good partners, and which. A later rule may still decide. */
  readonly ambiguous: Map<number, readonly number[]>;
  readonly weights: Weights | null;
}

/** The items of both versions among which a rule looks. */
export interface Scope {
  readonly before: View;
  readonly after: View;
}

/** Which pairs a call of a rule makes: those beyond doubt, or assumptions as well. */
export type Certainty = "sure" | "assumed";

/** The unmatched children of a pair of parents. */
export function freeChildren(work: Work, before: number, after: number): { olds: number[]; news: number[] } {
  return {
    olds: work.before.childrenOf(before).filter((child) => !work.pairing.afterOf.has(child)),
    news: work.after.childrenOf(after).filter((child) => !work.pairing.beforeOf.has(child)),
  };
}

/** The unmatched items of a scope. */
export function freeNodes(work: Work, scope: Scope): { olds: number[]; news: number[] } {
  return {
    olds: scope.before.nodes.filter((node) => !work.pairing.afterOf.has(node)),
    news: scope.after.nodes.filter((node) => !work.pairing.beforeOf.has(node)),
  };
}

/** Pairs of parents with children, outermost first. */
export function* pairedParents(work: Work): Generator<readonly [number, number]> {
  for (const [before, children] of work.before.children.entries()) {
    const after = work.pairing.afterOf.get(before);
    if (after !== undefined && children.length > 0 && work.after.childrenOf(after).length > 0) yield [before, after];
  }
}

/** Whether the two stand below the same item. */
export function haveSameParent({ before, after, pairing }: Work, old: number, now: number): boolean {
  const parent = before.parent(old);
  return parent >= 0 && pairing.afterOf.get(parent) === after.parent(now);
}

/** Whether the two stand below the same item but for one level: a group was put in, dissolved or replaced. */
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

/** A pair that rests on its parents' being the same is no surer than they are. */
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
