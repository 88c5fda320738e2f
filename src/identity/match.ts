import { elementAt } from "../plan/model/element-at.ts";
import { matchPlans } from "./match-plans.ts";
import type { PlanVersion } from "./text/matchable.ts";

/** Which item of the base is which item of the plan. Every number is an index into its side's items. */
export interface Matching {
  /** Base item to plan item. */
  readonly afterOf: ReadonlyMap<number, number>;
  /** Plan item to base item. */
  readonly beforeOf: ReadonlyMap<number, number>;
  /** Base items that are gone, in document order. */
  readonly removed: readonly number[];
  /** Plan items that are new, in document order. */
  readonly added: readonly number[];
  /** Base items whose pair is an assumption: likely, but no irreversible decision may depend on it. */
  readonly assumed: ReadonlySet<number>;
  /** Removed items that match several added ones equally well: nothing was guessed. */
  readonly ambiguous: readonly { readonly index: number; readonly candidates: readonly number[] }[];
  /**
   * Removed items that may have become an added one, each with the most likely one; `score` is 0 to 1. Only a person
   * can decide.
   */
  readonly questions: readonly { readonly index: number; readonly candidate: number; readonly score: number }[];
}

/**
 * Finds the same items in two versions of one plan, one-to-one. The plan itself (item 0) always matches itself. The
 * same as `matchPlans` with this one file on both sides.
 */
export function matchItems(before: PlanVersion, after: PlanVersion): Matching {
  const matching = matchPlans([before], [after], [[0, 0]]);
  const own = elementAt(matching.before, 0, "plans");
  const { added } = elementAt(matching.after, 0, "plans");
  const afterOf = new Map<number, number>();
  const beforeOf = new Map<number, number>();
  before.items.forEach((_, index) => {
    const found = matching.afterOf(0, index);
    if (found === null) return;
    afterOf.set(index, found.item);
    beforeOf.set(found.item, index);
  });
  return {
    afterOf,
    beforeOf,
    removed: own.removed,
    added,
    assumed: own.assumed,
    ambiguous: own.ambiguous.map(({ item, candidates }) => ({
      index: item,
      candidates: candidates.map((candidate) => candidate.item),
    })),
    questions: own.questions.map(({ item, candidate, score }) => ({
      index: item,
      candidate: candidate.item,
      score,
    })),
  };
}
