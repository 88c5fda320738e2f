import { candidatePairs } from "./candidates.ts";
import { areAboutDifferentThings, haveDifferentNames, isExcluded } from "./conflicts.ts";
import { pairBest, type Candidate } from "./pair-best.ts";
import { placesAmongMatched } from "./places.ts";
import { similarity } from "../text/similarity.ts";
import { isSpecific } from "../text/specific.ts";
import {
  areRegrouped,
  freeNodes,
  haveSameForm,
  openFamilies,
  restsOnAssumption,
  type Certainty,
  type Family,
  type Scope,
  type Work,
} from "./work.ts";

/** Likeness from which two texts are certainly the same, unless they are about different things. */
const SURE = 0.9;
/** Minimum likeness of two siblings, depending on other evidence. */
const SIBLINGS = { anywhere: 0.6, inPlace: 0.45, sameId: 0.35 } as const;
/**
 * Minimum likeness to recognize an item away from its parent: lower if only one level of grouping was added or removed.
 */
const ELSEWHERE = { anywhere: 0.75, regrouped: 0.6 } as const;
/** Bonus for other evidence, when several pairs compete. */
const BONUS = { inPlace: 0.12, sameId: 0.12, sameSection: 0.04 } as const;
/**
 * Malus for a pair whose first words differ: in a split (`X: …` into `Threads: …` and `X: …`) the beginning
 * distinguishes the halves.
 */
const OTHER_BEGINNING = 0.05;
/**
 * Two siblings closer than this are equally good. Elsewhere, near-identical work for another file or route is common.
 */
const MARGIN = { siblings: 0.02, elsewhere: 0.1 } as const;

/** Matches children of the same parent with similar texts: reworded, or with a note appended. The best pair first. */
export function matchSimilarSiblings(work: Work, certainty: Certainty): void {
  for (const family of openFamilies(work)) matchChildren(work, family, certainty);
}

function matchChildren(work: Work, { before, after, olds, news }: Family, certainty: Certainty): void {
  const place = placesAmongMatched(work, before, after);
  const candidates: Candidate[] = [];
  for (const [old, now] of candidatePairs(work, olds, news, place)) {
    if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) continue;
    const inPlace = place.old(old) === place.now(now);
    const id = work.before.words(old).id;
    const sameId = id !== null && id.key === work.after.words(now).id?.key;
    const likeness = similarity(work.before.profile(old), work.after.profile(now));
    const alike =
      likeness - (firstWord(work.before.wording(old)) === firstWord(work.after.wording(now)) ? 0 : OTHER_BEGINNING);
    if (alike < (sameId ? SIBLINGS.sameId : inPlace ? SIBLINGS.inPlace : SIBLINGS.anywhere)) continue;
    const sameSection = work.before.section(old) === work.after.section(now);
    const score =
      alike + (inPlace ? BONUS.inPlace : 0) + (sameId ? BONUS.sameId : 0) + (sameSection ? BONUS.sameSection : 0);
    candidates.push(candidate(work, old, now, score, likeness, certainty));
  }
  pairBest(work, candidates, MARGIN.siblings);
}

/** Matches items that were both moved and reworded, if the wording is certainly the same. */
export function matchSimilarElsewhere(work: Work, scope: Scope, certainty: Certainty): void {
  const { before, after } = work;
  const free = freeNodes(work, scope);
  const olds = free.olds.filter((node) => scope.before.isUnique(node) && isSpecific(before.wording(node)));
  const news = free.news.filter((node) => scope.after.isUnique(node) && isSpecific(after.wording(node)));
  if (olds.length === 0 || news.length === 0) return;
  const candidates: Candidate[] = [];
  for (const [old, now] of candidatePairs(work, olds, news, null)) {
    if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) continue;
    const likeness = similarity(before.profile(old), after.profile(now));
    const needed = areRegrouped(work, old, now) ? ELSEWHERE.regrouped : ELSEWHERE.anywhere;
    if (likeness >= needed) candidates.push(candidate(work, old, now, likeness, likeness, certainty));
  }
  pairBest(work, candidates, MARGIN.elsewhere);
}

function candidate(
  work: Work,
  old: number,
  now: number,
  score: number,
  likeness: number,
  certainty: Certainty,
): Candidate {
  const isSure = likeness >= SURE && !areAboutDifferentThings(work, old, now) && !haveDifferentNames(work, old, now);
  return {
    old,
    now,
    score,
    mayPair: isSure || (certainty === "assumed" && work.isSamePlan(old, now)),
    isAssumed: !isSure || restsOnAssumption(work, old),
  };
}

function firstWord(wording: string): string {
  const end = wording.indexOf(" ");
  return end < 0 ? wording : wording.slice(0, end);
}
