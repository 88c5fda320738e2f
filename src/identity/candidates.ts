import { groupBy, type Work } from "./pass.ts";
import type { Places } from "./pass-similar.ts";

/** Up to this many comparisons every pair is compared; beyond, only pairs in the same place or with a rare word in common. */
const MAX_COMPARISONS = 20_000;
/** A word of more items than this says nothing about which one is meant. */
const MAX_POSTINGS = 24;
/** So many partners that share rare words are compared for each item. */
const MAX_PARTNERS = 12;

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
  const postings = postingsOf(work, news);
  return olds.flatMap((old) => {
    const gap = String(place?.old(old));
    const near = inPlace.get(gap) ?? [];
    const partners = new Set(partnersByRareWords(work, old, postings));
    if (near.length * (gaps.get(gap)?.length ?? 0) <= MAX_COMPARISONS / 10) near.forEach((now) => partners.add(now));
    return [...partners].map((now): [number, number] => [old, now]);
  });
}

/** For each word, the items that have it; `null` once they are too many. */
function postingsOf(work: Work, news: readonly number[]): Map<string, number[] | null> {
  const postings = new Map<string, number[] | null>();
  for (const now of news) {
    for (const word of work.after.profile(now).words) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [now]);
      else if (list !== null && list.length < MAX_POSTINGS) list.push(now);
      else postings.set(word, null);
    }
  }
  return postings;
}

function partnersByRareWords(
  work: Work,
  old: number,
  postings: ReadonlyMap<string, readonly number[] | null>,
): number[] {
  const weights = new Map<number, number>();
  for (const word of work.before.profile(old).words) {
    const list = postings.get(word);
    if (list === undefined || list === null) continue;
    for (const now of list) weights.set(now, (weights.get(now) ?? 0) + 1 / list.length);
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_PARTNERS)
    .map(([now]) => now);
}
