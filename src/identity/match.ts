import type { PlanVersion } from "./matchable.ts";
import { Pairing } from "./pairing.ts";
import { matchMoved, matchSameWording, matchSameWordingEverywhere } from "./pass-exact.ts";
import { matchUnchangedLines, unchangedItems } from "./pass-lines.ts";
import { matchParentsByChildren } from "./pass-parents.ts";
import { matchSimilarElsewhere } from "./pass-elsewhere.ts";
import { matchSimilarSiblings } from "./pass-similar.ts";
import type { Work } from "./pass.ts";
import { Side } from "./side.ts";

/** Which item of the base is which item of the plan. Every number is an index into its side's items. */
export interface Matching {
  /** Base item to plan item. */
  readonly afterOf: ReadonlyMap<number, number>;
  /** Plan item to base item. */
  readonly beforeOf: ReadonlyMap<number, number>;
  /** Base items that are gone, in document order. */
  readonly removed: readonly number[];
  /** Plan items that are new, in document order. */
  readonly added: readonly number[];
  /** Removed items that equally well might be one of several added ones: nothing was guessed. */
  readonly ambiguous: readonly { readonly index: number; readonly candidates: readonly number[] }[];
}

/** How often a round of passes is repeated at most; each one lets children follow the parents that the last one found. */
const MAX_ROUNDS = 6;

/**
 * Finds the same items in two versions of a plan, one-to-one, in passes over what is still unmatched, the surest
 * evidence first. The plan itself (item 0) always is itself.
 */
export function matchItems(before: PlanVersion, after: PlanVersion): Matching {
  const work: Work = { before: new Side(before), after: new Side(after), pairing: new Pairing(), ambiguous: new Map() };
  if (before.items.length > 0 && after.items.length > 0) work.pairing.add(0, 0);
  const unchanged = unchangedItems(work.before, work.after);
  for (let round = 0, size = -1; round < MAX_ROUNDS && size !== work.pairing.size; round++) {
    size = work.pairing.size;
    matchCertain(work, unchanged);
    matchAlike(work);
  }
  return toMatching(work);
}

function matchCertain(work: Work, unchanged: readonly [number, number][]): void {
  for (let size = -1; size !== work.pairing.size;) {
    size = work.pairing.size;
    matchUnchangedLines(work, unchanged);
    matchSameWordingEverywhere(work);
    matchMoved(work);
    matchParentsByChildren(work);
  }
}

function matchAlike(work: Work): void {
  work.before.children.forEach((children, before) => {
    const after = work.pairing.afterOf.get(before);
    if (after === undefined || children.length === 0) return;
    matchSameWording(work, before, after);
    matchSimilarSiblings(work, before, after);
  });
  matchSimilarElsewhere(work);
}

function toMatching(work: Work): Matching {
  const { afterOf, beforeOf } = work.pairing;
  const ambiguous = [...work.ambiguous]
    .map(([index, candidates]) => ({ index, candidates: candidates.filter((candidate) => !beforeOf.has(candidate)) }))
    .filter(({ index, candidates }) => !afterOf.has(index) && candidates.length > 0)
    .sort((a, b) => a.index - b.index);
  const missing = (count: number, found: ReadonlyMap<number, number>): number[] =>
    Array.from({ length: count }, (_, index) => index).filter((index) => !found.has(index));
  return {
    afterOf,
    beforeOf,
    removed: missing(work.before.items.length, afterOf),
    added: missing(work.after.items.length, beforeOf),
    ambiguous,
  };
}
