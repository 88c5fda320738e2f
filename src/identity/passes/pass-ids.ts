import { haveDifferentNames, isExcluded } from "./conflicts.ts";
import { Rivals } from "./rivals.ts";
import { isContinuation, similarity } from "../text/similarity.ts";
import { haveSameForm, type Scope, type Work } from "./work.ts";

/** Minimum likeness of texts with the same id, and minimum trust in ids. */
const STRICT = { alike: 0.5, trust: 0.6 } as const;
const NAMES = { alike: 0.15, trust: 0.8 } as const;
const COUNTS = { alike: 0.45, trust: 0.8 } as const;
/** Another item that is more alike by this much outweighs an id. */
const RIVAL = 0.15;

/** Matches by the same id, unique on both sides, with the same or a continued wording: the item was moved. */
export function matchSameIdAndWording(work: Work, scope: Scope): void {
  const { before, after, pairing } = work;
  for (const [old, now] of sameIds(work, scope)) {
    const isSaid =
      before.wording(old) === after.wording(now) || isContinuation(before.profile(old), after.profile(now));
    if (isSaid && !isExcluded(work, old, now)) pairing.add(old, now);
  }
}

/** Matches by the same id and similar texts, unless an item without an id of its own is clearly more alike. */
export function matchSameId(work: Work, scope: Scope): void {
  const trust = idTrust(work, scope);
  const rivals = new Rivals(work, scope);
  for (const [old, now] of sameIds(work, scope)) {
    const alike = similarity(work.before.profile(old), work.after.profile(now));
    if (alike < STRICT.alike || trust(old) < STRICT.trust) continue;
    if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) continue;
    const rival = rivals.bestRival(old, now, (one, other) => {
      const ids = [work.before.words(one).id, work.after.words(other).id];
      return ids.includes(null);
    });
    if (rival < alike + RIVAL) work.pairing.add(old, now);
  }
}

/**
 * Matches by ids that name work: they outweigh the text if this plan keeps its ids; ids that only count need a more
 * similar text.
 */
export function matchNamedIds(work: Work, scope: Scope): void {
  const trust = idTrust(work, scope);
  const rivals = new Rivals(work, scope);
  for (const [old, now] of sameIds(work, scope)) {
    if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) continue;
    const names = work.before.words(old).id?.names === true;
    const needed = names ? NAMES : COUNTS;
    const alike = similarity(work.before.profile(old), work.after.profile(now));
    if (trust(old) < needed.trust) continue;
    if (alike < needed.alike && !(names && shareCode(work, old, now))) continue;
    const rival = rivals.bestRival(old, now, (one, other) => !names || !haveDifferentNames(work, one, other));
    if (rival < alike + RIVAL) work.pairing.add(old, now);
  }
}

/** Yields free pairs whose id is unique on both sides. */
function* sameIds(work: Work, scope: Scope): Generator<readonly [number, number]> {
  const news = new Map<string, number>();
  for (const now of scope.after.nodes) {
    const id = work.after.words(now).id;
    if (id !== null && !work.pairing.beforeOf.has(now) && scope.after.count("id", id.key) === 1) news.set(id.key, now);
  }
  if (news.size === 0) return;
  for (const old of scope.before.nodes) {
    const id = work.before.words(old).id;
    if (id === null || work.pairing.afterOf.has(old) || scope.before.count("id", id.key) !== 1) continue;
    const now = news.get(id.key);
    if (now !== undefined && work.pairing.isFree(old, now)) yield [old, now];
  }
}

/**
 * Returns how reliable ids are in this edit, 0 to 1: renumbering a plan lowers it automatically. Ids that name and ids
 * that count are judged separately.
 */
export function idTrust(work: Work, scope: Scope): (old: number) => number {
  const seen = { names: { kept: 0, both: 0 }, counts: { kept: 0, both: 0 } };
  for (const old of scope.before.nodes) {
    const now = work.pairing.afterOf.get(old);
    const one = work.before.words(old).id;
    const other = now === undefined ? null : work.after.words(now).id;
    if (one === null || other === null) continue;
    const of = one.names ? seen.names : seen.counts;
    of.both++;
    if (one.key === other.key) of.kept++;
  }
  return (old) => {
    const { kept, both } = work.before.words(old).id?.names === true ? seen.names : seen.counts;
    return (kept + 1) / (both + 1.5);
  };
}

function shareCode({ before, after }: Work, old: number, now: number): boolean {
  const { codes } = after.words(now);
  return [...before.words(old).codes].some((code) => codes.has(code));
}
