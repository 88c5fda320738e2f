import { entryOf } from "../../plan/model/entry-of.ts";
import { groupBy, type Work } from "./work.ts";

/** Two items that may be the same, and the score for it. */
export interface Candidate {
  readonly old: number;
  readonly now: number;
  readonly score: number;
  /** `false`: it only competes, to prevent a pair that is no better. */
  readonly mayPair: boolean;
  readonly isAssumed: boolean;
}

/**
 * Makes pairs, the best first. A pair with a rival that is as good, or worse by less than `margin`, is not made, nor is
 * its rival: nothing is guessed.
 */
export function pairBest(work: Work, candidates: readonly Candidate[], margin: number): void {
  const sorted = candidates.toSorted((a, b) => b.score - a.score || a.old - b.old || a.now - b.now);
  const byOld = groupBy(sorted, (candidate) => candidate.old);
  const byNew = groupBy(sorted, (candidate) => candidate.now);
  for (const candidate of sorted) {
    const { old, now, score } = candidate;
    if (!candidate.mayPair || !work.pairing.isFree(old, now)) continue;
    const rivals = [
      ...rivalsIn(entryOf(byOld, old, "old items"), score - margin),
      ...rivalsIn(entryOf(byNew, now, "new items"), score - margin),
    ].filter((other) => other !== candidate && work.pairing.isFree(other.old, other.now));
    if (rivals.length === 0) work.pairing.add(old, now, candidate.isAssumed);
    else work.ambiguous.set(old, [now, ...rivals.filter((rival) => rival.old === old).map((rival) => rival.now)]);
  }
}

function rivalsIn(sorted: readonly Candidate[], least: number): readonly Candidate[] {
  const end = sorted.findIndex(({ score }) => score < least);
  return end < 0 ? sorted : sorted.slice(0, end);
}
