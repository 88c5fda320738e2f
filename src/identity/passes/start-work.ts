import type { ItemWords } from "../text/item-words.ts";
import type { PlanVersion } from "../text/matchable.ts";
import { Pairing } from "./pairing.ts";
import type { Weights } from "./score.ts";
import { Tree } from "./tree.ts";
import { View } from "./view.ts";
import type { Scope, Work } from "./work.ts";

/** Which file of the base continues as which present file, by their places in the two lists. */
export type Continued = readonly (readonly [number, number])[];

/**
 * Prepares two versions of several files for the rules. So far only the plans themselves (their items 0) are paired.
 *
 * @param weights of the score; `null` leaves it out
 */
export function startWork(
  oldFiles: readonly PlanVersion[],
  newFiles: readonly PlanVersion[],
  continued: Continued,
  weights: Weights | null,
): Work {
  const known = new Map<string, ItemWords>();
  const [before, after] = [new Tree(oldFiles, known), new Tree(newFiles, known)];
  const pairing = new Pairing(relationOf(before, after, continued));
  for (const [old, now] of continued)
    if (before.end(old) > before.start(old) && after.end(now) > after.start(now))
      pairing.add(before.start(old), after.start(now));
  const all = (tree: Tree): View => new View(tree, Array.from(tree.items.keys()));
  const whole = { before: all(before), after: all(after) };
  const isOneFile = before.files.length === 1 && after.files.length === 1;
  const scopes =
    isOneFile && continued.length === 1
      ? [whole]
      : continued.map(([old, now]): Scope => ({
          before: new View(before, before.nodesOf(old)),
          after: new View(after, after.nodesOf(now)),
        }));
  const partnerOf = new Map(continued);
  const isSamePlan = (old: number, now: number): boolean => partnerOf.get(before.fileOf(old)) === after.fileOf(now);
  return { before, after, pairing, scopes, whole, isSamePlan, ambiguous: new Map(), weights };
}

/**
 * Returns which files may share an item. A file that ended and one that is new may not: if they were the same work, one
 * would continue the other. What they have in common comes from their template.
 */
function relationOf(before: Tree, after: Tree, continued: Continued): (old: number, now: number) => boolean {
  const [gone, begun] = [new Set(before.files.keys()), new Set(after.files.keys())];
  for (const [old, now] of continued) {
    gone.delete(old);
    begun.delete(now);
  }
  if (gone.size === 0 || begun.size === 0) return () => true;
  return (old, now) => !(gone.has(before.fileOf(old)) && begun.has(after.fileOf(now)));
}
