import { elementAt } from "../../plan/model/element-at.ts";
import { longestAscending } from "../text/line-diff.ts";
import type { Work } from "./work.ts";

/** The gap between matched siblings in which an unmatched child is, on each side. */
export interface Places {
  readonly old: (node: number) => number;
  readonly now: (node: number) => number;
}

/** Returns the gaps of children, counted along the matched siblings that kept their order. */
export function placesAmongMatched(work: Work, before: number, after: number): Places {
  const pairs = work.before.childrenOf(before).flatMap((child): [number, number][] => {
    const partner = work.pairing.afterOf.get(child);
    return partner !== undefined && work.after.parent(partner) === after ? [[child, partner]] : [];
  });
  const kept = longestAscending(pairs);
  return { old: gapFinder(kept.map(([old]) => old)), now: gapFinder(kept.map(([, now]) => now)) };
}

function gapFinder(ascending: readonly number[]): (node: number) => number {
  return (node) => {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (elementAt(ascending, middle, "siblings") < node) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
