import type { Tree } from "./tree.ts";
import type { Work } from "./work.ts";
import { dice } from "../text/similarity.ts";

/** Above this number, namesakes are distinguished only by their place. */
const MAX_NAMESAKES = 8;
/** Difference in likeness from which a body decides which namesake is meant. */
const CLEARLY = 0.2;

/**
 * Distinguishes equal titles by the text below them: true when another new item with the same title has clearly more of
 * the old one's text, or the other way round.
 */
export function belongsToNamesake(work: Work, old: number, now: number, namesakes: Namesakes): boolean {
  const [olds, news] = [namesakes.before(old), namesakes.after(now)];
  if (olds.length < 2 && news.length < 2) return false;
  const [own, other] = [work.before.body(old), work.after.body(now)];
  const least = dice(own.words, other.words) + CLEARLY;
  return (
    news.some((rival) => dice(own.words, work.after.body(rival).words) >= least) ||
    olds.some((rival) => dice(work.before.body(rival).words, other.words) >= least)
  );
}

/** The items of each version with the same wording as one of them, including itself; none where there are too many. */
export interface Namesakes {
  readonly before: (old: number) => readonly number[];
  readonly after: (now: number) => readonly number[];
}

/** Looks namesakes up among all items that have no partner yet. */
export function findNamesakes(work: Work): Namesakes {
  const before = indexOf(work.before, (node) => !work.pairing.afterOf.has(node));
  const after = indexOf(work.after, (node) => !work.pairing.beforeOf.has(node));
  return {
    before: (old) => few(before.get(work.before.wording(old))),
    after: (now) => few(after.get(work.after.wording(now))),
  };
}

function few(namesakes: readonly number[] | undefined): readonly number[] {
  return namesakes === undefined || namesakes.length > MAX_NAMESAKES ? [] : namesakes;
}

function indexOf(tree: Tree, isFree: (node: number) => boolean) {
  const index = new Map<string, number[]>();
  for (const node of tree.items.keys()) {
    if (!isFree(node)) continue;
    const wording = tree.wording(node);
    const list = index.get(wording);
    if (list === undefined) index.set(wording, [node]);
    else if (list.length <= MAX_NAMESAKES) list.push(node);
  }
  return index;
}
