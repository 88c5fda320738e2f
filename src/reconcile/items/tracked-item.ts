import { InternalError } from "../../errors.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Item, ItemState } from "../../plan/model/plan.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { BaseItem } from "../../record/base.ts";
import { elementAt } from "../../plan/model/element-at.ts";

/*
 * One row for each item of a plan, in document order. Each stage of the decision adds its columns to the row that the
 * stage before it made: who it is, what GitHub says of it, what both sides are to say, and where it lives.
 */

/** An item with the name by which it is known from run to run. */
export interface KeyedItem {
  readonly item: Item;
  readonly key: string;
  /** What it was at the base, which may be that of another plan; null: it is new. */
  readonly base: BaseItem | null;
}

/** An item whose issue is known. */
export interface IdentifiedItem extends KeyedItem {
  /** Its issue as it was read; null: it has none, or that was not read. */
  readonly issue: ObservedIssue | null;
  /** It was taken for the item of the base although the evidence leaves a doubt. */
  readonly isAssumed: boolean;
  /** An issue was bound to it in this run. */
  readonly isAdopted: boolean;
  /** Its line names an issue that may not be its own: it gets none until that is cleared up. Null: no doubt. */
  readonly doubt: Doubt | null;
}

/** What a line says that names an issue which may not be its own, and what to do about it. */
export interface Doubt {
  readonly number: IssueNumber | null;
  readonly why: string;
  readonly hint: string;
}

/** An item with everything that the merge of its state looks at. */
export interface HeardItem extends IdentifiedItem {
  /** Its box in the checklist of an issue; null: no vote. */
  readonly box: BoxVote | null;
  readonly history: ItemHistory;
}

/** What a box in an issue's text says, and the number of that issue. */
export interface BoxVote {
  readonly checked: boolean;
  readonly issue: IssueNumber;
}

/** What happened to an item and its issue since the base, as far as it decides whose word counts. */
export interface ItemHistory {
  /** It came back: its issue was closed because it had left the plan. */
  readonly hasReappeared: boolean;
  /** Its issue says again what the base says, because a human took back what a run did that kept no record. */
  readonly isRevertedByHuman: boolean;
  /** Its issue says what it says because of an earlier run. */
  readonly isSetByPlansync: boolean;
  /** When a human closed its issue that a human has reopened since, all of it since the record; ISO 8601. Null: not so. */
  readonly closedSinceRecord: string | null;
  /** Plan and issue are taken as they are, however they differ: they meet for the first time. */
  readonly isFirstContact: boolean;
  /** Its issue was closed while the plan was away: that is no vote. */
  readonly isClosedAway: boolean;
  /** Its issue was closed while the plan was away, and somebody with write access said that it counts. */
  readonly isAllowedAway: boolean;
}

/** An item of which is decided what both sides are to say. */
export interface MergedItem extends HeardItem {
  readonly outcome: ItemOutcome;
}

/** What plan and issue of one item are to say, and why. */
export interface ItemOutcome {
  /** What the plan is to say. For a rolled-up item: what follows from below. */
  readonly plan: ItemState;
  /** What its issue, or its box in an issue, is to say; null where nothing on GitHub speaks for it. */
  readonly issue: ItemState | null;
  /** Both together: what counts in the progress and in the state of what stands above. */
  readonly state: ItemState;
  readonly conflict: boolean;
  /** The two sides differ in a way that neither can express; they stay as they are. */
  readonly drift: string | null;
  readonly why: string | null;
  /** What the change comes from: the plan's text, the issue or box itself, an issue above it, or what lies below it. */
  readonly cause: "plan" | "issue" | "above" | "below" | null;
  /** Its issue was closed while the plan was away: no vote, until somebody with write access says so. */
  readonly closedAway: boolean;
  /** Number of the issue that decided about the plan. */
  readonly source: IssueNumber | null;
  /** Closing waits (for a human's sub-issue, or for plan-level checks): the base stays open until it happens. */
  readonly waits: boolean;
}

/** An item with everything that is decided about it: what is written is worked out from these rows alone. */
export interface TrackedItem extends MergedItem {
  readonly place: ItemPlace;
}

/** Where an item lives on GitHub. */
interface ItemPlace {
  /** The item has, or is to get, an issue of its own. */
  readonly hasIssue: boolean;
  /**
   * Index of the nearest item above with an issue, in the end the plan itself; an item without an issue is a line in that
   * one's checklist. Null: the plan itself, which has nothing above it.
   */
  readonly host: ItemIndex | null;
}

/**
 * The row of an item.
 * @throws InternalError where the plan has no such item.
 */
export function itemAt<Row extends KeyedItem>(items: readonly Row[], index: ItemIndex): Row {
  return elementAt(items, index, "items of a plan");
}

/** The rows of what an item stands in, from the nearest one up to the plan itself. */
export function* itemsAbove<Row extends KeyedItem>(items: readonly Row[], { item }: KeyedItem): Generator<Row> {
  for (let at = item.parent; at !== null;) {
    const above = itemAt(items, at);
    yield above;
    at = above.item.parent;
  }
}

/**
 * The host of an item that is not the plan itself.
 * @throws InternalError for the plan itself, which lives in no other item's issue.
 */
export function hostOf<Row extends TrackedItem>(items: readonly Row[], { item, place }: TrackedItem): Row {
  if (place.host === null) throw new InternalError(`The host of item ${item.index}, which has none, was looked up.`);
  return itemAt(items, place.host);
}
