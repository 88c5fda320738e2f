import { entryOf } from "../../plan/model/entry-of.ts";
import { areAboutDifferentThings } from "./conflicts.ts";
import { idTrust } from "./pass-ids.ts";
import { placesAmongMatched } from "./places.ts";
import { similarity } from "../text/similarity.ts";
import type { View } from "./view.ts";
import { areRegrouped, haveSameParent, openFamilies, type Scope, type Work } from "./work.ts";
import type { Features } from "./score.ts";

/** Shared weight of rare words from which more makes no difference. */
const ENOUGH = 15;
/** Number of common characters from which a shared beginning is no accident. */
const LONG_BEGINNING = 20;

/** Collects all evidence about pairs of one scope. */
export class Evidence {
  readonly #work: Work;
  readonly #scope: Scope;
  readonly #trust: (old: number) => number;
  readonly #frequency: ReadonlyMap<string, number>;
  readonly #total: number;
  readonly #placeOfOld = new Map<number, string>();
  readonly #placeOfNew = new Map<number, string>();
  /** Number of free items of each side in a place. */
  readonly #crowd = new Map<string, { olds: number; news: number }>();

  constructor(work: Work, scope: Scope) {
    this.#work = work;
    this.#scope = scope;
    this.#trust = idTrust(work, scope);
    this.#frequency = wordFrequency(scope);
    this.#total = scope.before.nodes.length + scope.after.nodes.length + 1;
    for (const { before, after, olds, news } of openFamilies(work)) {
      const place = placesAmongMatched(work, before, after);
      for (const old of olds) this.#placeOfOld.set(old, this.#enter(`${before}:${place.old(old)}`, "olds"));
      for (const now of news) this.#placeOfNew.set(now, this.#enter(`${before}:${place.now(now)}`, "news"));
    }
  }

  #enter(place: string, side: "olds" | "news"): string {
    const crowd = this.#crowd.get(place) ?? { olds: 0, news: 0 };
    crowd[side]++;
    this.#crowd.set(place, crowd);
    return place;
  }

  of(old: number, now: number): Features {
    const { before, after } = this.#work;
    const [one, other] = [before.profile(old), after.profile(now)];
    const [oldId, newId] = [before.words(old).id, after.words(now).id];
    const isSameId = oldId !== null && oldId.key === newId?.key;
    const [shared, own, theirs] = this.#rareWeights(one.stems, other.stems);
    const isSibling = haveSameParent(this.#work, old, now);
    const place = this.#placeOfOld.get(old);
    const isInPlace = place !== undefined && place === this.#placeOfNew.get(now);
    const crowd = isInPlace ? this.#crowd.get(place) : undefined;
    return {
      text: similarity(one, other),
      rareShared: own + theirs === 0 ? 0 : (2 * shared) / (own + theirs),
      rareContained: Math.min(own, theirs) === 0 ? 0 : shared / Math.min(own, theirs),
      rareWeight: Math.min(1, shared / ENOUGH),
      code: this.#sharedCode(old, now),
      otherThings: areAboutDifferentThings(this.#work, old, now) ? 1 : 0,
      sameId: isSameId ? this.#trust(old) : 0,
      otherId: !isSameId && oldId !== null && newId !== null ? this.#trust(old) : 0,
      sameParent: isSibling ? 1 : 0,
      nearParent: !isSibling && areRegrouped(this.#work, old, now) ? 1 : 0,
      samePlace: isInPlace ? 1 : 0,
      onlyOnes: crowd?.olds === 1 && crowd.news === 1 ? 1 : 0,
      order: 1 - Math.min(1, 4 * Math.abs(share(this.#scope.before, old) - share(this.#scope.after, now))),
      beginning: Math.min(1, sharedBeginning(one.text, other.text) / LONG_BEGINNING),
    };
  }

  /** Returns the summed weight of the words that both have, and of each one's words: a rare word counts more. */
  #rareWeights(one: ReadonlySet<string>, other: ReadonlySet<string>): [number, number, number] {
    let [shared, own, theirs] = [0, 0, 0];
    for (const word of one) {
      const weight = this.#weight(word);
      own += weight;
      if (other.has(word)) shared += weight;
    }
    for (const word of other) theirs += this.#weight(word);
    return [shared, own, theirs];
  }

  #weight(word: string): number {
    return Math.log(this.#total / entryOf(this.#frequency, word, "words"));
  }

  /** Returns 1 for a code word that no other item has, less for one that several share. */
  #sharedCode(old: number, now: number): number {
    const { before, after } = this.#scope;
    const codes = after.tree.words(now).codes;
    let best = 0;
    for (const code of before.tree.words(old).codes)
      if (codes.has(code)) best = Math.max(best, 2 / (before.count("code", code) + after.count("code", code)));
    return best;
  }
}

function wordFrequency({ before, after }: Scope): Map<string, number> {
  const counts = new Map<string, number>();
  for (const view of [before, after])
    for (const node of view.nodes)
      for (const word of view.tree.stems(node)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Returns the relative position of an item in its file, 0 to 1. */
function share({ tree }: View, node: number): number {
  const file = tree.fileOf(node);
  const start = tree.start(file);
  return (node - start) / Math.max(1, tree.end(file) - start);
}

/** Returns the number of characters that two texts have in common at the beginning. */
function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
