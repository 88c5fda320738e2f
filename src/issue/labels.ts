import type { LabelNames } from "../reconcile/policy.ts";

/** A label as GitHub wants it: colour as six hex digits, description of at most 100 characters. */
export interface LabelDefinition {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

/** plansync's own labels; their names can be configured, people may recolour them. */
export function labelDefinitions(names: LabelNames): readonly LabelDefinition[] {
  return [
    { name: names.all, color: "1d76db", description: "Kept the same as a plan in this repository" },
    { name: names.plan, color: "5319e7", description: "A plan" },
    { name: names.phase, color: "0e8a16", description: "A phase of a plan" },
    { name: names.step, color: "fbca04", description: "A step of a plan" },
    { name: names.task, color: "c5def5", description: "A task of a plan" },
  ];
}
