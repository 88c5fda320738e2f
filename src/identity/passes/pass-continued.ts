import { elementAt } from "../../plan/model/element-at.ts";
import { entryOf } from "../../plan/model/entry-of.ts";
import { isExcluded } from "./conflicts.ts";
import { isContinuation } from "../text/similarity.ts";
import type { Tree } from "./tree.ts";
import { haveSameForm, openFamilies, restsOnAssumption, type Work } from "./work.ts";

/**
 * Matches siblings where exactly one continues the text, or stops before its end: people append notes when they tick.
 * This comes before the same wording elsewhere, so that an annotated item stays in its place.
 */
export function matchContinued(work: Work): void {
  for (const { olds, news } of openFamilies(work)) {
    const partnersOf = new Map<number, number[]>();
    const rivalsOf = new Map<number, number[]>();
    const note = (old: number, now: number): void => {
      if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) return;
      if (!isContinuation(work.before.profile(old), work.after.profile(now))) return;
      push(partnersOf, old, now);
      push(rivalsOf, now, old);
    };
    for (const [now, old] of beginnings(work.after, news, work.before, olds)) note(old, now);
    for (const [old, now] of beginnings(work.before, olds, work.after, news)) note(old, now);
    for (const [old, found] of partnersOf) {
      const now = elementAt(found, 0, "partners");
      if (found.length > 1 || entryOf(rivalsOf, now, "rivals").length > 1) continue;
      work.pairing.add(old, now, restsOnAssumption(work, old));
    }
  }
}

/** Records up to two: more than one is ambiguous. */
function push(lists: Map<number, number[]>, node: number, partner: number): void {
  const list = lists.get(node);
  if (list === undefined) lists.set(node, [partner]);
  else if (list.length < 2 && !list.includes(partner)) list.push(partner);
}

/** Finds pairs of a longer text and a shorter one of the other side that it begins with. */
function* beginnings(
  longTree: Tree,
  longs: readonly number[],
  shortTree: Tree,
  shorts: readonly number[],
): Generator<readonly [long: number, short: number]> {
  const byText = new Map<string, number[]>();
  for (const short of shorts) {
    const { text } = shortTree.profile(short);
    const same = byText.get(text);
    if (same === undefined) byText.set(text, [short]);
    else if (same.length < 2) same.push(short);
  }
  const lengths = [...new Set([...byText.keys()].map(({ length }) => length))];
  for (const long of longs) {
    const { text } = longTree.profile(long);
    for (const length of lengths)
      if (length > 0 && length < text.length)
        for (const short of byText.get(text.slice(0, length)) ?? []) yield [long, short];
  }
}
