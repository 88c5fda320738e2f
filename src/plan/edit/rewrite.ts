import type { ItemIndex } from "../model/item-index.ts";
import type { Plan } from "../model/plan.ts";

/**
 * The outcome of changing more than a mark in a plan: a title, a new line, a moved block. The text was parsed again and
 * says what was wanted, and nothing else in it says another thing.
 */
export type Rewrite = Rewritten | RefusedRewrite;

export interface Rewritten {
  readonly kind: "written";
  /** The plan as its new text is parsed. */
  readonly plan: Plan;
  /** Where each item of the plan before stands in the new one, by its index before. */
  readonly placeOf: readonly ItemIndex[];
}

/** Nothing was changed. */
export interface RefusedRewrite {
  readonly kind: "refused";
  /** Why, as the end of a sentence: "it would read as an estimate". */
  readonly why: string;
  /** True where a person should look at the change before it is made: it can go into a pull request only. */
  readonly pullRequestOnly: boolean;
}
