import type { Places } from "./places.ts";
import { partners, postingsOf } from "./rivals.ts";
import { groupBy, type Work } from "./work.ts";

/** Up to this many comparisons every pair is compared; beyond, only pairs in the same place or with a rare word in common. */
const MAX_COMPARISONS = 20_000;

/**
 * The pairs worth comparing, near-linear in the number of items however many were reworded at once.
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
  const inPlace = groupBy(place === null ? [] : news, (now) => String(place?.now(now)));
  const gaps = groupBy(olds, (old) => String(place?.old(old)));
  const postings = postingsOf(work.after, news);
  return olds.flatMap((old) => {
    const gap = String(place?.old(old));
    const near = inPlace.get(gap) ?? [];
    const found = new Set(partners(work.before.profile(old).words, postings));
    if (near.length * (gaps.get(gap)?.length ?? 0) <= MAX_COMPARISONS / 10) near.forEach((now) => found.add(now));
    return [...found].map((now): [number, number] => [old, now]);
  });
}
