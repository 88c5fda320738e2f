/** A weight for each feature of a pair, and the prior against any pair. */
export interface Weights {
  readonly bias: number;
  readonly of: Features;
}

/** Returns the logarithm of the odds that a pair is the same item. */
export function logOdds(features: Features, weights: Weights): number {
  return FEATURES.reduce((sum, name) => sum + weights.of[name] * features[name], weights.bias);
}

/** Returns the odds as a probability, 0 to 1. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Evidence for and against a pair; most values are 0 to 1. In the order of the weights. */
export const FEATURES = [
  "text",
  "rareShared",
  "rareContained",
  "rareWeight",
  "code",
  "otherThings",
  "sameId",
  "otherId",
  "sameParent",
  "nearParent",
  "samePlace",
  "onlyOnes",
  "order",
  "beginning",
] as const;

export type Features = Readonly<Record<(typeof FEATURES)[number], number>>;
