import { matchTrees } from "./match-trees.ts";
import type { Continued } from "./passes/start-work.ts";
import type { PlanVersion } from "./text/matchable.ts";
import { findQuestions } from "./questions.ts";
import type { Weights } from "./passes/score.ts";
import type { Tree } from "./passes/tree.ts";
import { WEIGHTS } from "./passes/weights.ts";

/** An item of one of several plans: the plan's place in its list, the item's index in it. */
export interface Place {
  readonly plan: number;
  readonly item: number;
}

/** The outcome for one plan of the base. Numbers are indices into its items. */
interface PlanBefore {
  /** Items that are gone from all plans, in document order. */
  readonly removed: readonly number[];
  /** Items whose pair is an assumption: likely, but no irreversible decision may depend on it. */
  readonly assumed: ReadonlySet<number>;
  /** Removed items that match several new ones equally well: nothing was guessed. */
  readonly ambiguous: readonly { readonly item: number; readonly candidates: readonly Place[] }[];
  /**
   * Removed items that may have become a new one, each with the most likely one; `score` is 0 to 1. Only a person can
   * decide.
   */
  readonly questions: readonly { readonly item: number; readonly candidate: Place; readonly score: number }[];
}

/** The new items of one plan. Numbers are indices into its items. */
interface PlanAfter {
  /** Items that were in no plan before, in document order. */
  readonly added: readonly number[];
}

/** Which item of the bases is which item of the plans. */
export interface PlansMatching {
  /** Returns the item that an item of the base became, in any plan; `null` where it is gone. */
  readonly afterOf: (plan: number, item: number) => Place | null;
  /** Returns the item of a base that an item continues, in any plan; `null` where it is new. */
  readonly beforeOf: (plan: number, item: number) => Place | null;
  /** One for each plan of the base, in the order given. */
  readonly before: readonly PlanBefore[];
  /** One for each present plan, in the order given. */
  readonly after: readonly PlanAfter[];
}

/**
 * Finds the same items in two versions of several plans, one-to-one: one matching over all of them, so that an item
 * that moved to another file is found there. Within a plan assumptions are made; between plans only certain pairs
 * count.
 *
 * @param continued which plan of the base continues as which plan (indices): their items 0 are the same. A plan in no
 * pair takes part as well: its items may have come from, or moved to, any other.
 */
export function matchPlans(
  before: readonly PlanVersion[],
  after: readonly PlanVersion[],
  continued: Continued,
  weights: Weights | null = WEIGHTS,
): PlansMatching {
  const work = matchTrees(before, after, continued, weights);
  const { afterOf, beforeOf, assumed } = work.pairing;
  const ambiguous = new Map(
    [...work.ambiguous]
      .map(([old, found]) => [old, found.filter((now) => !beforeOf.has(now))] as const)
      .filter(([old, found]) => !afterOf.has(old) && found.length > 0),
  );
  const questions = new Map(findQuestions(work).map((question) => [question.old, question]));
  const placeAfter = (node: number): Place => placeOf(work.after, node);
  return {
    afterOf: (plan, item) => partnerOf(work.before, afterOf, work.after, plan, item),
    beforeOf: (plan, item) => partnerOf(work.after, beforeOf, work.before, plan, item),
    before: before.map((_, plan) => {
      const nodes = work.before.nodesOf(plan);
      const start = work.before.start(plan);
      return {
        removed: nodes.filter((node) => !afterOf.has(node)).map((node) => node - start),
        assumed: new Set(nodes.filter((node) => assumed.has(node)).map((node) => node - start)),
        ambiguous: nodes.flatMap((node) => {
          const candidates = ambiguous.get(node);
          return candidates === undefined ? [] : [{ item: node - start, candidates: candidates.map(placeAfter) }];
        }),
        questions: nodes.flatMap((node) => {
          const asked = questions.get(node);
          return asked === undefined
            ? []
            : [{ item: node - start, candidate: placeAfter(asked.now), score: asked.score }];
        }),
      };
    }),
    after: after.map((_, plan) => {
      const start = work.after.start(plan);
      return {
        added: work.after
          .nodesOf(plan)
          .filter((node) => !beforeOf.has(node))
          .map((node) => node - start),
      };
    }),
  };
}

function partnerOf(
  tree: Tree,
  pairs: ReadonlyMap<number, number>,
  others: Tree,
  plan: number,
  item: number,
): Place | null {
  const partner = pairs.get(tree.start(plan) + item);
  return partner === undefined ? null : placeOf(others, partner);
}

function placeOf(tree: Tree, node: number): Place {
  const plan = tree.fileOf(node);
  return { plan, item: node - tree.start(plan) };
}
