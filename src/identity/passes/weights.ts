import type { Weights } from "./score.ts";

/**
 * The weight of each piece of evidence, in log odds. Found by `scripts/fit-identity.ts`: a logistic regression over the
 * pairs that the sure rules leave in labelled edits of real plans. `npm run eval` fits them again to four fifths of the repositories at a time and evaluates them on the rest.
 */
export const WEIGHTS: Weights = {
  bias: -7.86,
  of: {
    text: 1.33,
    rareShared: 1.36,
    rareContained: 2.1,
    rareWeight: 2.77,
    code: 0.74,
    otherThings: -1.06,
    sameId: 0.59,
    otherId: -0.18,
    sameParent: 2.03,
    nearParent: 0.09,
    samePlace: 1.45,
    onlyOnes: 1.89,
    order: 0.51,
    beginning: 0.78,
  },
};
