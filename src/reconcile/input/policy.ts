import type { ItemKind } from "../../plan/model/plan.ts";
import type { FieldMeanings } from "../items/field-meaning.ts";
import { type LabelNames, DEFAULT_LABELS } from "../../issue/label-names.ts";

/** The settings that reconcile depends on. */
export interface Policy {
  /** Kinds of items that get an issue of their own; the plan always has one. */
  readonly levels: ReadonlySet<ItemKind>;
  readonly labels: LabelNames;
  /** `create`: items done when first seen get a closed issue; `line`: a ticked line in their parent's checklist. */
  readonly doneItems: "line" | "create";
  readonly onItemRemoved: "close" | "keep";
  readonly planStatus: "off" | "roll-up";
  readonly guard: GuardLimits;
  readonly milestone: string | null;
  /** GitHub logins by the names that plans use. */
  readonly assignees: ReadonlyMap<string, string>;
  readonly issueTypes: ReadonlyMap<ItemKind, string>;
  readonly extraLabels: readonly string[];
  /** What fields with one value are on GitHub. */
  readonly fields: FieldMeanings;
  /** Whether `#tag` in an item's line becomes a label of its new issue. */
  readonly tagLabels: boolean;
  /** What flows from GitHub into the plan, beside states; nothing where nothing is written into plans. */
  readonly takes: ReadonlySet<TakenAspect>;
  /** The label of issues that somebody works on. */
  readonly startedLabel: string;
  /** Logins of bots whose text may enter the plan, as REST spells them. */
  readonly trustedBots: ReadonlySet<string>;
}

/** What can flow from GitHub into a plan, beside the state of an item. */
export const TAKEN_ASPECTS = ["title", "lines", "places", "fields", "started"] as const;
type TakenAspect = (typeof TAKEN_ASPECTS)[number];

/** How much one run may change in one plan before it needs approval from someone with write access. */
export interface GuardLimits {
  readonly creates: number;
  /**
   * Maximum number of closes, reopens and edits of the plan; it is exceeded only where they are also more than `share`
   * of the plan's items.
   */
  readonly changes: number;
  readonly share: number;
}

export const DEFAULT_POLICY: Policy = {
  levels: new Set<ItemKind>(["plan", "phase", "step", "task"]),
  labels: DEFAULT_LABELS,
  doneItems: "line",
  onItemRemoved: "close",
  planStatus: "off",
  guard: { creates: 100, changes: 10, share: 1 / 3 },
  milestone: null,
  assignees: new Map(),
  issueTypes: new Map(),
  extraLabels: [],
  fields: new Map([
    ["milestone", { kind: "milestone" }],
    ["type", { kind: "type" }],
  ]),
  tagLabels: true,
  takes: new Set(TAKEN_ASPECTS),
  startedLabel: "in progress",
  trustedBots: new Set(),
};
