import type { SlipKind } from "../../plan/slips/slip.ts";
import type { Item } from "../../plan/model/plan.ts";

/** Why words that stand in a text are no item. */
export type UnreadKind = SlipKind | "code" | "comment" | "table" | "left-out";

/** An item of the base that has no partner among the items that are read now. */
export interface Lost {
  readonly title: string;
  /** Its first line as it was written. */
  readonly text: string;
}

/** A text with the items that were read from it. */
export interface ReadText {
  readonly path: string;
  readonly text: string;
  readonly items: readonly Pick<Item, "line" | "title" | "text">[];
}

/** Where the words of a lost item still stand, why they are no item there, and the cure. */
export interface Remnant {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  readonly kind: UnreadKind;
  readonly message: string;
  /** What to write, in one sentence. */
  readonly hint: string;
}
