import { similarity } from "../text/similarity.ts";
import type { Tree } from "./tree.ts";
import { freeNodes, haveSameForm, type Scope, type Work } from "./work.ts";

/** A word that more items than this have identifies none of them. */
const MAX_POSTINGS = 24;
/** Number of partners with rare words in common that are compared for each item. */
const MAX_PARTNERS = 12;

/** Finds free items that share rare words with one, without comparing all with all. */
export class Rivals {
  readonly #work: Work;
  readonly #olds: Postings;
  readonly #news: Postings;

  constructor(work: Work, scope: Scope) {
    const { olds, news } = freeNodes(work, scope);
    this.#work = work;
    this.#olds = postingsOf(work.before, olds);
    this.#news = postingsOf(work.after, news);
  }

  /** Returns free new items that share rare words with an old one, most shared first. */
  newsLike(old: number): number[] {
    return partners(this.#work.before.profile(old).words, this.#news).filter(
      (now) => !this.#work.pairing.beforeOf.has(now) && haveSameForm(this.#work, old, now),
    );
  }

  /** Returns the likeness of the best other partner of either side. */
  bestRival(old: number, now: number, mayRival: (old: number, now: number) => boolean = () => true): number {
    const { before, after, pairing } = this.#work;
    let best = 0;
    for (const other of this.newsLike(old))
      if (other !== now && mayRival(old, other))
        best = Math.max(best, similarity(before.profile(old), after.profile(other)));
    for (const other of partners(after.profile(now).words, this.#olds))
      if (other !== old && !pairing.afterOf.has(other) && haveSameForm(this.#work, other, now) && mayRival(other, now))
        best = Math.max(best, similarity(before.profile(other), after.profile(now)));
    return best;
  }
}

/** For each word, the items that have it; `null` if there are too many. */
export type Postings = ReadonlyMap<string, readonly number[] | null>;

/** Lists the items of each word. */
export function postingsOf(tree: Tree, nodes: readonly number[]): Postings {
  const postings = new Map<string, number[] | null>();
  for (const node of nodes)
    for (const word of tree.profile(node).words) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [node]);
      else if (list !== null && list.length < MAX_POSTINGS) list.push(node);
      else if (list !== null) postings.set(word, null);
    }
  return postings;
}

/** Returns the items that share the most and rarest words. */
export function partners(words: ReadonlySet<string>, postings: Postings): number[] {
  const weights = new Map<number, number>();
  for (const word of words) {
    const list = postings.get(word);
    if (list === undefined || list === null) continue;
    for (const node of list) weights.set(node, (weights.get(node) ?? 0) + 1 / list.length);
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_PARTNERS)
    .map(([node]) => node);
}
