import { longestAscending } from "./line-diff.ts";
import { candidatePairs } from "./candidates.ts";
import { pairBest, type Candidate } from "./pair-best.ts";
import { freeChildren, type Work } from "./pass.ts";
import { similarity } from "./similarity.ts";

/** How alike two siblings must be, by how much else speaks for them. */
const ALIKE = { anywhere: 0.6, inPlace: 0.45, sameId: 0.35 } as const;
/** What else speaks for a pair, when several compete. */
const BONUS = { inPlace: 0.12, sameId: 0.12, sameSection: 0.04 } as const;
/** Against a pair whose first words differ: in a split (`X: …` into `Threads: …` and `X: …`) the beginning tells the halves apart. */
const OTHER_BEGINNING = 0.05;
/** Two candidates closer than this are equally good. */
const MARGIN = 0.02;

/** Children of the same parent whose texts are alike: reworded, or with a note appended. The best pair first. */
export function matchSimilarSiblings(work: Work, before: number, after: number): void {
  const { olds, news } = freeChildren(work, before, after);
  if (olds.length === 0 || news.length === 0) return;
  const place = placesAmongMatched(work, before, after);
  const candidates: Candidate[] = [];
  for (const [old, now] of candidatePairs(work, olds, news, place)) {
    const inPlace = place.old(old) === place.now(now);
    const id = work.before.items[old]?.id ?? null;
    const sameId = id !== null && id === work.after.items[now]?.id;
    const alike =
      similarity(work.before.profile(old), work.after.profile(now)) -
      (firstWord(work.before.wording(old)) === firstWord(work.after.wording(now)) ? 0 : OTHER_BEGINNING);
    if (alike < (sameId ? ALIKE.sameId : inPlace ? ALIKE.inPlace : ALIKE.anywhere)) continue;
    const sameSection = work.before.sections[old] === work.after.sections[now];
    const score =
      alike + (inPlace ? BONUS.inPlace : 0) + (sameId ? BONUS.sameId : 0) + (sameSection ? BONUS.sameSection : 0);
    candidates.push({ old, now, score });
  }
  pairBest(work, candidates, MARGIN);
}

/** In which gap between matched siblings an unmatched child stands, on each side. */
export interface Places {
  readonly old: (index: number) => number;
  readonly now: (index: number) => number;
}

/** Gaps are counted along the matched siblings that kept their order. */
export function placesAmongMatched(work: Work, before: number, after: number): Places {
  const pairs = (work.before.children[before] ?? []).flatMap((child): [number, number][] => {
    const partner = work.pairing.afterOf.get(child);
    return partner !== undefined && work.after.parent(partner) === after ? [[child, partner]] : [];
  });
  const kept = longestAscending(pairs);
  return { old: gapFinder(kept.map(([old]) => old)), now: gapFinder(kept.map(([, now]) => now)) };
}

function gapFinder(ascending: readonly number[]): (index: number) => number {
  return (index) => {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ascending[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
function firstWord(wording: string): string {
  return wording.split(" ", 1)[0] ?? "";
}
