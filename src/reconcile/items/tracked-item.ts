import { InternalError } from "../../errors.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Item, ItemState } from "../../plan/model/plan.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { WordConflict } from "../../plan/edit/title/transfer-words.ts";
import type { BaseItem } from "../../record/base.ts";
import type { FieldMeaning } from "./field-meaning.ts";
import type { SingleField } from "../../plan/edit/fields/write-field.ts";
import type { Trait } from "./trait.ts";
import type { Offer, TitlesOfSides, Traits } from "../../record/record.ts";
import { elementAt } from "../../plan/model/element-at.ts";

/*
 * One row per item of a plan, in document order. Each stage of the decision adds columns to the row of the stage before:
 * the item's identity, its state on GitHub, the merged state of both sides, and its place.
 */

/** An item with its key, which identifies it from run to run. */
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
  /** It was matched with the item of the base although the evidence leaves a doubt. */
  readonly isAssumed: boolean;
  /** An issue was bound to it in this run. */
  readonly isAdopted: boolean;
  /** Its line was written for the issue that it is bound to; null: it was not. */
  readonly offer: Offer | null;
  /** Its line names an issue that may not be its own: it gets none until that is resolved. Null: no doubt. */
  readonly doubt: Doubt | null;
}

/** Why the issue that a line names may not be its own, and what to do about it. */
export interface Doubt {
  readonly number: IssueNumber | null;
  readonly why: string;
  readonly hint: string;
}

/** An item with everything that the merge of its state depends on. */
export interface ItemToMerge extends IdentifiedItem {
  /** Its box in the checklist of an issue; null: none that counts. */
  readonly box: BoxVote | null;
  readonly history: ItemHistory;
}

/** The state of a box in an issue's text, and the number of that issue. */
export interface BoxVote {
  readonly checked: boolean;
  readonly issue: IssueNumber;
}

/** What happened to an item and its issue since the base, as far as it decides which side wins. */
export interface ItemHistory {
  /** It came back: its issue was closed because it had been removed from the plan. */
  readonly hasReappeared: boolean;
  /** Its issue agrees with the base again because a human reverted what a run did that wrote no record. */
  readonly isRevertedByHuman: boolean;
  /** An earlier run set the state of its issue. */
  readonly isSetByPlansync: boolean;
  /**
   * When a human closed its issue, if a human has reopened it since, both after the record; ISO 8601. Null: that did
   * not happen.
   */
  readonly closedSinceRecord: string | null;
  /** Plan and issue are taken as they are, even where they differ: this is their first contact. */
  readonly isFirstContact: boolean;
  /** Its issue was closed while the plan was away: that does not count. */
  readonly isClosedAway: boolean;
  /** Its issue was closed while the plan was away, and somebody with write access approved it. */
  readonly isAllowedAway: boolean;
}

/** An item with the merged state of both sides. */
export interface MergedItem extends ItemToMerge {
  readonly outcome: ItemOutcome;
}

/** The states that plan and issue of an item should have, and why. */
export interface ItemOutcome {
  /** The state for the plan. For a rolled-up item: the state that follows from the items below. */
  readonly plan: ItemState;
  /** The state for its issue, or its box in an issue; null where it has neither. */
  readonly issue: ItemState | null;
  /** The state of both together: it counts in the progress and in the state of the items above. */
  readonly state: ItemState;
  readonly conflict: boolean;
  /** The two sides differ in a way that neither can express; they stay as they are. */
  readonly drift: string | null;
  readonly why: string | null;
  /** The cause of the change: the plan's text, the issue or box itself, an issue above it, or the items below it. */
  readonly cause: "plan" | "issue" | "above" | "below" | null;
  /** Its issue was closed while the plan was away: not counted until somebody with write access approves it. */
  readonly closedAway: boolean;
  /** Number of the issue that decided about the plan. */
  readonly source: IssueNumber | null;
  /** Closing is postponed (because of a human's sub-issue or plan-level checks): the base stays open until then. */
  readonly waits: boolean;
}

/** An item whose place on GitHub is decided. */
export interface ItemWithPlace extends MergedItem {
  readonly place: ItemPlace;
}

/** An item whose title is decided. */
export interface TitledItem extends ItemWithPlace {
  readonly title: TitleOutcome;
}

/** An item with everything that is decided about it: everything written follows from these rows. */
export interface TrackedItem extends TitledItem {
  readonly traits: TraitsOutcome;
}

/** A trait that one side is to get, or to lose. */
export interface TraitChange {
  readonly trait: Trait;
  readonly isSet: boolean;
}

/** A field with one value that an issue is to get. */
export interface ValueChange {
  readonly field: SingleField;
  readonly meaning: FieldMeaning;
  /** As the plan spells it; null: none. */
  readonly value: string | null;
  /** What it is there by now. */
  readonly before: string | null;
}

/** A field with one value in which both sides differ, and stay so. */
export interface FieldDifference {
  readonly field: SingleField;
  readonly plan: string;
  readonly issue: string;
  /** False where only GitHub's side can be changed, and not for one issue alone. */
  readonly isConflict: boolean;
}

/** What becomes of an item's traits on both sides. */
export interface TraitsOutcome {
  readonly toPlan: readonly TraitChange[];
  readonly toIssue: readonly TraitChange[];
  readonly fieldsToIssue: readonly ValueChange[];
  readonly differences: readonly FieldDifference[];
  /** Somebody works on it, as one of the sides says at least. */
  readonly isStarted: boolean;
  /** The traits to compare both sides with once the issue has what it is to get; null: the plan's text says them. */
  readonly done: Traits | null;
  /** The same as long as it has not. */
  readonly undone: Traits | null;
  /**
   * A label changed that the plan has no place for, or a field did on both sides, and the issue's events may tell that it
   * was not a person's act.
   */
  readonly isUnsure: boolean;
  /** False where the text of the plan still says what counts no more. */
  readonly isSaid: boolean;
}

/** What becomes of an item's title on both sides. Titles are those of issues: one clean line, cut where GitHub cuts. */
export interface TitleOutcome {
  /** The title to write into the plan, whole; null: it stays. */
  readonly plan: string | null;
  /** The title to write to the issue; null: it stays. */
  readonly issue: string | null;
  /** Why the two stay different, without a conflict; null: they don't. */
  readonly drift: string | null;
  /** Words that both sides changed, in different ways: they stay on both sides. */
  readonly conflict: WordConflict | null;
  /** A title of somebody who may not write into the plan. */
  readonly proposal: { readonly title: string; readonly by: string } | null;
  /** The titles to compare both sides with until what is to be written is written; null: the plan's. */
  readonly before: TitlesOfSides | null;
  /** The same once it is written. */
  readonly after: TitlesOfSides | null;
}

/** The place of an item on GitHub. */
interface ItemPlace {
  /** The item has, or will get, an issue of its own. */
  readonly hasIssue: boolean;
  /**
   * Index of the nearest item above with an issue, at the latest the plan itself; an item without an issue is a line in
   * its checklist. Null: the plan itself, which has nothing above it.
   */
  readonly host: ItemIndex | null;
}

/**
 * Returns the row of an item.
 * @throws InternalError where the plan has no such item.
 */
export function itemAt<Row extends KeyedItem>(items: readonly Row[], index: ItemIndex): Row {
  return elementAt(items, index, "items of a plan");
}

/** Yields the rows above an item, from its parent up to the plan itself. */
export function* itemsAbove<Row extends KeyedItem>(items: readonly Row[], { item }: KeyedItem): Generator<Row> {
  for (let at = item.parent; at !== null;) {
    const above = itemAt(items, at);
    yield above;
    at = above.item.parent;
  }
}

/**
 * Returns the host of an item that is not the plan itself.
 * @throws InternalError for the plan itself, which has no host.
 */
export function hostOf<Row extends ItemWithPlace>(items: readonly Row[], { item, place }: ItemWithPlace): Row {
  if (place.host === null) throw new InternalError(`The host of item ${item.index}, which has none, was looked up.`);
  return itemAt(items, place.host);
}
