import type { IssueNumber } from "../ports/issue-number.ts";
import type { ItemIndex } from "../plan/model/item-index.ts";
import type { Item, ItemState, Plan } from "../plan/model/plan.ts";
import type { CheckLine } from "./checklist.ts";

/** An item below another one, shown in its body by reference. */
export interface ChildLine {
  readonly index: ItemIndex;
  readonly title: string;
  readonly number: IssueNumber | null;
  readonly state: ItemState;
}

/** A title that stays although the plan has another one. */
export interface KeptTitle {
  readonly text: string;
  /** Hash of the title that plansync wrote last. */
  readonly written: string;
}

/** Everything an issue's text is made from. */
export interface IssueContent {
  readonly plan: Plan;
  readonly item: Item;
  readonly planId: string;
  readonly key: string;
  readonly labels: readonly string[];
  /** Items without an issue of their own that appear in this issue's checklist, in document order. */
  readonly checks: readonly CheckLine[];
  /** Children that GitHub does not show as sub-issues: where sub-issues are missing, or beyond a hundred. */
  readonly children: readonly ChildLine[];
  /** What this item depends on; with a number only where GitHub has no "blocked by" relation. */
  readonly dependsOn: readonly { readonly title: string; readonly number: IssueNumber | null }[];
  /** Number and merged state of every item's issue: shown in the tracking issue. */
  readonly numberOf: (index: ItemIndex) => IssueNumber | null;
  readonly stateOf: (index: ItemIndex) => ItemState;
  /** True for open work that somebody has started. */
  readonly isStarted: (index: ItemIndex) => boolean;
  /** A picture of the plan's past in markdown: shown in the tracking issue. Empty or missing: none. */
  readonly chart?: string;
  /** Web address of the repository. */
  readonly address: string;
  /** GitHub's id of the repository; missing where it is unknown. */
  readonly repository?: number | undefined;
  /** Address of the commit that removed the item; null while it is in the plan. */
  readonly removedIn: string | null;
  /** Null or missing: the issue has the item's title. */
  readonly kept?: KeptTitle | null;
}
