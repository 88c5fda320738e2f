import type { ItemKind } from "../plan/plan.ts";

/** The kinds of item that have an issue of their own. */
export type IssueKind = Exclude<ItemKind, "check">;

/** What our labels are called in a repository. */
export type LabelNames = Readonly<Record<"plansync" | IssueKind, string>>;

/** A label as GitHub wants it; `color` is six hex digits without a hash. */
export interface Label {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

export const DEFAULT_LABEL_NAMES: LabelNames = {
  plansync: "plansync",
  plan: "plansync:plan",
  phase: "plansync:phase",
  step: "plansync:step",
  task: "plansync:task",
};

const LOOK: Readonly<Record<keyof LabelNames, readonly [color: string, description: string]>> = {
  plansync: ["5319e7", "Kept in step with a markdown plan by plansync"],
  plan: ["1d3557", "A plan: progress, phases and steps"],
  phase: ["2a6f97", "A phase of a plan"],
  step: ["468faf", "A step of a plan"],
  task: ["a9d6e5", "A task of a plan"],
};

/** Names from the configuration on top of the default ones. */
export function labelNames(custom: Partial<Record<keyof LabelNames, string | undefined>> = {}): LabelNames {
  const named = Object.entries(custom).filter(([, name]) => name !== undefined && name.trim() !== "");
  return { ...DEFAULT_LABEL_NAMES, ...Object.fromEntries(named) };
}

/** Labels of an issue: the one that all our issues bear, and the one of its kind. */
export function labelsOf(kind: IssueKind, names: LabelNames = DEFAULT_LABEL_NAMES): string[] {
  return [...new Set([names.plansync, names[kind]])];
}

/** The labels that a repository needs, with colours and descriptions. */
export function labelDefinitions(names: LabelNames = DEFAULT_LABEL_NAMES): Label[] {
  const roles = Object.keys(LOOK) as (keyof LabelNames)[];
  return roles.map((role) => ({ name: names[role], color: LOOK[role][0], description: LOOK[role][1] }));
}
