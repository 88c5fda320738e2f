import { elementAt } from "../plan/model/element-at.ts";
import type { ItemWords } from "./text/item-words.ts";
import type { PlanVersion } from "./text/matchable.ts";
import { Pairing } from "./passes/pairing.ts";
import { matchUniqueCode } from "./passes/pass-code.ts";
import { matchContinued } from "./passes/pass-continued.ts";
import { matchMoved, matchSameWording } from "./passes/pass-exact.ts";
import { matchTickedInGap } from "./passes/pass-gap.ts";
import { matchSameHead, matchSameLeadCode } from "./passes/pass-head.ts";
import { matchNamedIds, matchSameId, matchSameIdAndWording } from "./passes/pass-ids.ts";
import { matchUnchangedLines, unchangedLines, type UnchangedLine } from "./passes/pass-lines.ts";
import { matchParentsByChildren } from "./passes/pass-parents.ts";
import { matchByScore } from "./passes/pass-score.ts";
import { matchTranslated } from "./passes/pass-translated.ts";
import { matchSimilarElsewhere, matchSimilarSiblings } from "./passes/pass-similar.ts";
import type { Weights } from "./passes/score.ts";
import { Tree } from "./passes/tree.ts";
import { View } from "./passes/view.ts";
import type { Scope, Work } from "./passes/work.ts";

/** Which file of the base continues as which present file, by their places in the two lists. */
export type Continued = readonly (readonly [number, number])[];

/** Maximum number of repetitions of the rules; each one lets children follow the parents that the last one found. */
const MAX_TURNS = 12;

type Rule = (work: Work) => void;

/**
 * Finds the same items in two versions of several files, one-to-one: rules over what is still unmatched, the most
 * certain first. Certain pairs are made in all files before anything is assumed, and between files only certain pairs
 * count.
 *
 * @param weights of the score; `null` leaves it out
 */
export function matchTrees(
  before: readonly PlanVersion[],
  after: readonly PlanVersion[],
  continued: Continued,
  weights: Weights | null,
): Work {
  const { work, sure } = prepare(before, after, continued, weights);
  const assumed = assumedRules(work, continued);
  repeat(work, () => {
    acceptPairs(work, sure);
    firstToFind(work, assumed);
  });
  return work;
}

/** `matchTrees` without assumptions. */
export function matchSure(...versions: Parameters<typeof matchTrees>): Work {
  const { work, sure } = prepare(...versions);
  acceptPairs(work, sure);
  return work;
}

function prepare(
  oldFiles: readonly PlanVersion[],
  newFiles: readonly PlanVersion[],
  continued: Continued,
  weights: Weights | null,
): { work: Work; sure: readonly Rule[] } {
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
  const work = { before, after, pairing, scopes, whole, isSamePlan, ambiguous: new Map(), weights };
  const unchanged = continued.flatMap(([old, now]) => unchangedLines(before, after, old, now));
  return { work, sure: sureRules(work, unchanged) };
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

/**
 * Applies a rule in each file, then in all: an item unique in its file may stay there although another file has the
 * same.
 */
function everywhere(work: Work, rule: (work: Work, scope: Scope) => void): Rule {
  const scopes = work.scopes.includes(work.whole) ? work.scopes : [...work.scopes, work.whole];
  return () => scopes.forEach((scope) => rule(work, scope));
}

function inFiles(work: Work, rule: (work: Work, scope: Scope) => void): Rule {
  return () => work.scopes.forEach((scope) => rule(work, scope));
}

/** Returns the rules in order; each is applied once those before it find nothing more. */
function sureRules(work: Work, unchanged: readonly UnchangedLine[]): readonly Rule[] {
  return [
    () => matchUnchangedLines(work, unchanged),
    everywhere(work, matchSameIdAndWording),
    matchSameWording,
    inFiles(work, matchSameId),
    matchContinued,
    everywhere(work, (_, scope) => matchMoved(work, scope, "sure")),
    matchParentsByChildren,
    inFiles(work, matchSameHead),
    matchSameLeadCode,
    inFiles(work, matchNamedIds),
    () => matchSimilarSiblings(work, "sure"),
    everywhere(work, (_, scope) => matchSimilarElsewhere(work, scope, "sure")),
    inFiles(work, (_, scope) => matchUniqueCode(work, scope, false)),
  ];
}

function assumedRules(work: Work, continued: Continued): readonly Rule[] {
  const { weights } = work;
  return [
    () => matchTranslated(work, continued),
    inFiles(work, (_, scope) => matchMoved(work, scope, "assumed")),
    () => matchSimilarSiblings(work, "assumed"),
    inFiles(work, (_, scope) => matchSimilarElsewhere(work, scope, "assumed")),
    inFiles(work, (_, scope) => matchUniqueCode(work, scope, true)),
    ...(weights === null ? [] : [inFiles(work, (_: Work, scope: Scope) => matchByScore(work, scope, weights))]),
    matchTickedInGap,
  ];
}

/** Applies the rules in order, and starts over when one found something: the earlier ones are more certain. */
function acceptPairs(work: Work, rules: readonly Rule[]): void {
  for (let at = 0, turns = 0; at < rules.length; turns++) {
    const size = work.pairing.size;
    elementAt(rules, at, "rules")(work);
    at = work.pairing.size > size && at > 0 && turns < MAX_TURNS * rules.length ? 0 : at + 1;
  }
}

function firstToFind(work: Work, rules: readonly Rule[]): void {
  const size = work.pairing.size;
  for (const rule of rules) {
    rule(work);
    if (work.pairing.size > size) return;
  }
}

function repeat(work: Work, turn: () => void): void {
  for (let turns = 0, size = -1; turns < MAX_TURNS && size !== work.pairing.size; turns++) {
    size = work.pairing.size;
    turn();
  }
}
