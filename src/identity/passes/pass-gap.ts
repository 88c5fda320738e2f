import { elementAt } from "../../plan/model/element-at.ts";
import { isExcluded } from "./conflicts.ts";
import { placesAmongMatched } from "./places.ts";
import { dice, similarity } from "../text/similarity.ts";
import { groupBy, haveSameForm, openFamilies, type Work } from "./work.ts";

/** Minimum average likeness of the texts of a gap: order alone proves nothing. */
const ALIKE = 0.2;

/**
 * Matches, between the same neighbors, unticked items that are left with the same number of ticked ones, in order:
 * criteria are rewritten as evidence when they are ticked. An assumption.
 */
export function matchTickedInGap(work: Work): void {
  for (const { before, after, olds, news } of openFamilies(work)) {
    if (!work.isSamePlan(before, after)) continue;
    const place = placesAmongMatched(work, before, after);
    const gaps = groupBy(news, (now) => place.now(now));
    for (const [gap, group] of groupBy(olds, (old) => place.old(old))) matchGap(work, group, gaps.get(gap) ?? []);
  }
}

function matchGap(work: Work, olds: readonly number[], news: readonly number[]): void {
  const unticked = olds.filter((old) => work.before.words(old).isTicked === false);
  const ticked = news.filter((now) => work.after.words(now).isTicked === true);
  if (unticked.length === 0 || unticked.length !== ticked.length) return;
  const pairs = unticked.map((old, at): readonly [number, number] => [old, elementAt(ticked, at, "ticked items")]);
  if (pairs.some(([old, now]) => !haveSameForm(work, old, now) || isExcluded(work, old, now))) return;
  const alike = pairs.map(([old, now]) => likeness(work, old, now));
  if (alike.reduce((sum, one) => sum + one, 0) / alike.length < ALIKE) return;
  for (const [old, now] of pairs) work.pairing.add(old, now, true);
}

/** Returns the likeness of rewritten texts, which share beginnings of words rather than words. */
function likeness({ before, after }: Work, old: number, now: number): number {
  const [one, other] = [before.profile(old), after.profile(now)];
  return Math.max(similarity(one, other), dice(one.stems, other.stems));
}
