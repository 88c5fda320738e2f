import type { Places } from "./places.ts";
import { partners, postingsOf } from "./rivals.ts";
import { groupBy, type Work } from "./work.ts";

/**
 * Up to this many comparisons every pair is compared; above that, only pairs in the same place or with a rare word in
 * common.
 */
const MAX_COMPARISONS = 20_000;

/**
 * Returns the pairs worth comparing, near-linear in the number of items even if many were reworded at once.
 *
 * @param place where items stand among their siblings; `null` when they are no siblings
 */
export function candidatePairs(
  work: Work,
  olds: readonly number[],
  news: readonly number[],
  place: Places | null,
): [number, number][] {
  if (olds.length * news.length <= MAX_COMPARISONS)
    return olds.flatMap((old) => news.map((now): [number, number] => [old, now]));
  const postings = postingsOf(work.after, news);
  const near = place === null ? new Map<number, readonly number[]>() : inTheSameGap(olds, news, place);
  return olds.flatMap((old) => {
    const found = new Set(partners(work.before.profile(old).words, postings));
    near.get(old)?.forEach((now) => found.add(now));
    return [...found].map((now): [number, number] => [old, now]);
  });
}

/** Returns for each old item the new ones in its gap, unless the gap contains too many of both. */
function inTheSameGap(
  olds: readonly number[],
  news: readonly number[],
  place: Places,
): ReadonlyMap<number, readonly number[]> {
  const inGap = groupBy(news, (now) => place.now(now));
  const near = new Map<number, readonly number[]>();
  for (const [gap, group] of groupBy(olds, (old) => place.old(old))) {
    const others = inGap.get(gap) ?? [];
    if (others.length * group.length <= MAX_COMPARISONS / 10) for (const old of group) near.set(old, others);
  }
  return near;
}
