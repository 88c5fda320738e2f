import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Trait } from "../items/trait.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";

/** Something that was changed on GitHub and is to be written into the plan, beside its mark. */
export type Take = TitleTake | LineTake | MoveTake | OrderTake | TraitTake;

interface TakeFrom {
  /** The item that it concerns; for a new line the item above it. */
  readonly index: ItemIndex;
  readonly key: string;
  /** Number of the issue that says so: it is read again before the plan is edited. */
  readonly source: IssueNumber;
}

interface TitleTake extends TakeFrom {
  readonly kind: "title";
  /** The item's whole title after it. */
  readonly title: string;
}

/** A line for a sub-issue that somebody added. */
export interface LineTake extends TakeFrom {
  readonly kind: "line";
  readonly title: string;
  /** What it stands right behind, below the same item; null: nothing, it comes first. */
  readonly after: LineSpot | null;
}

/** The lines of an item whose issue was put below another one. */
export interface MoveTake extends TakeFrom {
  readonly kind: "move";
  readonly title: string;
  /** The item that it is to stand below. */
  readonly to: ItemIndex;
  readonly after: LineSpot | null;
}

/** The order of lines below an item whose sub-issues were put in another order. */
export interface OrderTake extends TakeFrom {
  readonly kind: "order";
  readonly title: string;
  /** Items below it, in their new order; all others stay. */
  readonly order: readonly ItemIndex[];
}

/** A trait that an issue got or lost: it was started, labelled, assigned. */
export interface TraitTake extends TakeFrom {
  readonly kind: "trait";
  readonly title: string;
  readonly trait: Trait;
  /** The tag, or the login, as the issue spells it. */
  readonly name: string;
  readonly isSet: boolean;
}

/** An item of the plan, or the new line of another sub-issue. */
export type LineSpot =
  { readonly kind: "item"; readonly index: ItemIndex } | { readonly kind: "line"; readonly issue: IssueNumber };
