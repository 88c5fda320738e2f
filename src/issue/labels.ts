import type { LabelNames } from "./label-names.ts";

/** A label in GitHub's format: `color` is six hex digits without a hash, the description has at most 100 characters. */
export interface LabelDefinition {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

const LOOK: Readonly<Record<keyof LabelNames, readonly [color: string, description: string]>> = {
  all: ["5319e7", "Kept the same as a plan by plansync"],
  plan: ["1d3557", "A plan: progress, phases and steps"],
  phase: ["2a6f97", "A phase of a plan"],
  step: ["468faf", "A step of a plan"],
  task: ["a9d6e5", "A task of a plan"],
};

/** Returns the labels that a repository needs; their names can be configured, and people may recolour them. */
export function labelDefinitions(names: LabelNames): readonly LabelDefinition[] {
  const roles = Object.keys(LOOK) as (keyof LabelNames)[];
  return roles.map((role) => ({ name: names[role], color: LOOK[role][0], description: LOOK[role][1] }));
}
