import { candidatePairs } from "./candidates.ts";
import { pairBest, type Candidate } from "./pair-best.ts";
import { isSpecific } from "./pass-exact.ts";
import type { Work } from "./pass.ts";
import { similarity } from "./similarity.ts";

/** How alike an item must be to be recognised away from its parent: less where only one level of grouping came or went. */
const ALIKE = { anywhere: 0.85, regrouped: 0.7 } as const;
/** Elsewhere, near-identical work for another file or route is common: the best partner must be clearly the best. */
const MARGIN = 0.1;

/** Items that were both moved and reworded, where the wording is alike beyond doubt. */
export function matchSimilarElsewhere(work: Work): void {
  const { before, after, pairing } = work;
  const olds = indicesOf(before.items).filter(
    (index) => !pairing.afterOf.has(index) && before.isUnique(index) && isSpecific(before.wording(index)),
  );
  const news = indicesOf(after.items).filter(
    (index) => !pairing.beforeOf.has(index) && after.isUnique(index) && isSpecific(after.wording(index)),
  );
  if (olds.length === 0 || news.length === 0) return;
  const candidates: Candidate[] = [];
  for (const [old, now] of candidatePairs(work, olds, news, null)) {
    const score = similarity(before.profile(old), after.profile(now));
    if (score >= (isRegrouped(work, old, now) ? ALIKE.regrouped : ALIKE.anywhere)) candidates.push({ old, now, score });
  }
  pairBest(work, candidates, MARGIN);
}

/** Whether the two stand under the same item but for one level: a sub-group was put in, or dissolved. */
function isRegrouped(work: Work, old: number, now: number): boolean {
  const { before, after, pairing } = work;
  const oldParent = before.parent(old);
  const newParent = after.parent(now);
  if (oldParent < 0 || newParent < 0) return false;
  const partner = pairing.afterOf.get(oldParent);
  return (
    (partner !== undefined && partner === after.parent(newParent) && !pairing.beforeOf.has(newParent)) ||
    (partner === undefined && pairing.afterOf.get(before.parent(oldParent)) === newParent)
  );
}

function indicesOf(items: readonly unknown[]): number[] {
  return Array.from(items.keys());
}
