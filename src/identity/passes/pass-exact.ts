import { elementAt } from "../../plan/model/element-at.ts";
import { belongsToNamesake, findNamesakes, type Namesakes } from "./namesakes.ts";
import { dice } from "../text/similarity.ts";
import { isSpecific } from "../text/specific.ts";
import {
  freeChildren,
  groupBy,
  openFamilies,
  restsOnAssumption,
  type Certainty,
  type Scope,
  type Work,
} from "./work.ts";
import type { Tree } from "./tree.ts";

/** Groups of equal siblings up to this size are distinguished by the text below them. */
const MAX_GROUP = 12;
/** Minimum likeness of the text below two namesakes to identify them by it. */
const SAME_BODY = 0.5;

/**
 * Matches children of the same parent with the same wording. Equal siblings are distinguished by the text below them,
 * else paired in order if both sides have the same number of them, otherwise not paired: nobody can know which one was
 * added or removed.
 */
export function matchSameWording(work: Work): void {
  const namesakes = findNamesakes(work);
  for (const { before, after } of openFamilies(work)) matchSiblings(work, before, after, namesakes);
}

/** What two siblings have in common to be the same: what they say, which may not be nothing, and where they say it. */
const SIGNS: readonly ((tree: Tree, node: number) => readonly [said: string, ...where: string[]])[] = [
  (tree, node) => [tree.wording(node), tree.section(node), tree.form(node)],
  (tree, node) => [tree.wording(node), tree.form(node)],
  (tree, node) => [tree.wording(node)],
  (tree, node) => [tree.words(node).title],
];

function matchSiblings(work: Work, before: number, after: number, namesakes: Namesakes): void {
  for (const signsOf of SIGNS) {
    const { olds, news } = freeChildren(work, before, after);
    const speaking = olds.filter((old) => signsOf(work.before, old)[0] !== "");
    const groups = groupBy(news, (now) => signsOf(work.after, now).join("\n"));
    for (const [signs, group] of groupBy(speaking, (old) => signsOf(work.before, old).join("\n"))) {
      const others = groups.get(signs);
      if (others !== undefined) matchGroup(work, group, others, namesakes);
    }
  }
}

function matchGroup(work: Work, olds: readonly number[], news: readonly number[], namesakes: Namesakes): void {
  const { pairing } = work;
  if (olds.length > 1 || news.length > 1) matchByBodies(work, olds, news);
  const freeOlds = olds.filter((old) => !pairing.afterOf.has(old));
  const freeNews = news.filter((now) => !pairing.beforeOf.has(now));
  if (freeNews.length === 0) return;
  if (freeOlds.length !== freeNews.length) {
    freeOlds.forEach((old) => work.ambiguous.set(old, freeNews));
    return;
  }
  freeOlds.forEach((old, at) => {
    const now = elementAt(freeNews, at, "free items");
    if (!belongsToNamesake(work, old, now, namesakes))
      pairing.add(old, now, restsOnAssumption(work, old) && !work.whole.before.isUnique(old));
  });
}

/** Pairs namesakes of which exactly one on each side has the same text below it. */
function matchByBodies(work: Work, olds: readonly number[], news: readonly number[]): void {
  if (olds.length > MAX_GROUP || news.length > MAX_GROUP) return;
  const alike = (old: number, now: number): number => dice(work.before.body(old).words, work.after.body(now).words);
  for (const old of olds) {
    const best = bestOf(news, (now) => alike(old, now));
    if (best.score < SAME_BODY || best.isShared) continue;
    const back = bestOf(olds, (other) => alike(other, best.node));
    if (back.node === old && !back.isShared) work.pairing.add(old, best.node, restsOnAssumption(work, old));
  }
}

interface Best {
  readonly node: number;
  readonly score: number;
  /** Whether another one is as good. */
  readonly isShared: boolean;
}

/** @param nodes one at least */
function bestOf(nodes: readonly number[], scoreOf: (node: number) => number): Best {
  const scores = nodes.map((node) => scoreOf(node));
  const score = Math.max(...scores);
  const node = elementAt(nodes, scores.indexOf(score), "nodes");
  return { node, score, isShared: scores.lastIndexOf(score) > scores.indexOf(score) };
}

/**
 * Matches the same wording elsewhere, where it is unique on both sides: the item was moved, or a heading above it
 * renamed. An unspecific wording is certain only next to the same neighbor as before, and otherwise at most an
 * assumption.
 */
export function matchMoved(work: Work, scope: Scope, certainty: Certainty): void {
  const { before, after, pairing } = work;
  const news = new Map<string, number>();
  for (const now of scope.after.nodes)
    if (!pairing.beforeOf.has(now) && scope.after.isUnique(now)) news.set(after.wording(now), now);
  for (const old of scope.before.nodes) {
    if (pairing.afterOf.has(old) || !scope.before.isUnique(old)) continue;
    const wording = before.wording(old);
    const now = news.get(wording);
    if (now === undefined || wording === "") continue;
    if (certainty === "assumed") {
      if (isMovedAlone(work, old, now)) pairing.add(old, now, true);
    } else if (isSpecific(wording) || isBesideTheSame(work, scope, old, now)) pairing.add(old, now);
  }
}

/** Whether the items around one of the two still exist, and only the place has changed. */
function isMovedAlone({ before, after, pairing }: Work, old: number, now: number): boolean {
  const isKnown = pairing.afterOf.has(before.parent(old)) || pairing.beforeOf.has(after.parent(now));
  return isKnown && before.words(old).isTicked === after.words(now).isTicked;
}

/** Whether the items before or after the two are the same, by their pair or by a wording that only they have. */
function isBesideTheSame(work: Work, scope: Scope, old: number, now: number): boolean {
  const { before, after, pairing } = work;
  return [-1, 1].some((step) => {
    const [one, other] = [old + step, now + step];
    if (!isItemBeside(before, one, old) || !isItemBeside(after, other, now)) return false;
    if (pairing.afterOf.has(one) || pairing.beforeOf.has(other)) return pairing.afterOf.get(one) === other;
    return before.wording(one) === after.wording(other) && scope.before.isUnique(one) && scope.after.isUnique(other);
  });
}

/** Whether there is such a node in the file of another, besides the plan itself. */
function isItemBeside(tree: Tree, node: number, other: number): boolean {
  const file = tree.fileOf(other);
  return node > tree.start(file) && node < tree.end(file);
}
