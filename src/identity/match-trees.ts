import { elementAt } from "../plan/model/element-at.ts";
import type { PlanVersion } from "./text/matchable.ts";
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
import { startWork, type Continued } from "./passes/start-work.ts";
import type { Scope, Work } from "./passes/work.ts";

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

function prepare(...[before, after, continued, weights]: Parameters<typeof matchTrees>): {
  work: Work;
  sure: readonly Rule[];
} {
  const work = startWork(before, after, continued, weights);
  const unchanged = continued.flatMap(([old, now]) => unchangedLines(work.before, work.after, old, now));
  return { work, sure: sureRules(work, unchanged) };
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
