import { candidatePairs } from "./candidates.ts";
import { isExcluded } from "./conflicts.ts";
import { Evidence } from "./evidence.ts";
import { pairBest } from "./pair-best.ts";
import { logOdds, type Weights, type Features } from "./score.ts";
import { freeNodes, haveSameForm, type Scope, type Work } from "./work.ts";

/**
 * Log odds from which a pair is made. Few of all possible pairs are right, so the odds of a single one are low; the
 * right one is recognized by the lack of a close rival.
 */
const NEEDED = -1.5;
/** A rival must be less likely by this much (log odds). */
const MARGIN = 2;
/** Minimum likeness of the text (words, their beginnings or a code word): the place alone proves nothing. */
const LEAST_TEXT = 0.25;

/** Matches what no single rule decides, by the sum of all evidence: an assumption. */
export function matchByScore(work: Work, scope: Scope, weights: Weights): void {
  const candidates = weigh(work, scope).map(({ old, now, features }) => {
    const score = logOdds(features, weights);
    return { old, now, score, mayPair: score >= NEEDED && hasText(features), isAssumed: true };
  });
  pairBest(work, candidates, MARGIN);
}

function hasText({ text, rareShared, code }: Features): boolean {
  return Math.max(text, rareShared, code) >= LEAST_TEXT;
}

/** Returns the free pairs of a scope worth scoring, with the evidence for each. */
export function weigh(work: Work, scope: Scope): { old: number; now: number; features: Features }[] {
  const { olds, news } = freeNodes(work, scope);
  if (olds.length === 0 || news.length === 0) return [];
  const evidence = new Evidence(work, scope);
  return candidatePairs(work, olds, news, null).flatMap(([old, now]) => {
    if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) return [];
    const features = evidence.of(old, now);
    return features.text === 0 && features.code === 0 && features.sameId === 0 ? [] : [{ old, now, features }];
  });
}
