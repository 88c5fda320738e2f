import type { ItemKind } from "../plan/model/plan.ts";

export interface LabelNames {
  /** On every issue of ours. */
  readonly all: string;
  readonly plan: string;
  readonly phase: string;
  readonly step: string;
  readonly task: string;
}

export const DEFAULT_LABELS: LabelNames = {
  all: "plansync",
  plan: "plansync:plan",
  phase: "plansync:phase",
  step: "plansync:step",
  task: "plansync:task",
};

/** On issues that somebody has claimed. */
export const DEFAULT_CLAIMED_LABEL = "plansync:claimed";

/** Returns the label for an item's kind; checks have no issue and so no label. */
export function kindLabel(labels: LabelNames, kind: ItemKind): string | null {
  return kind === "check" ? null : labels[kind];
}
