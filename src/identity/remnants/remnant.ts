import type { SlipKind } from "../../plan/slips/slip.ts";
import type { Item } from "../../plan/model/plan.ts";
import type { LineNumber } from "../../plan/model/line-number.ts";

/** Why words in a text are not an item. */
export type UnreadKind = SlipKind | "code" | "comment" | "table" | "left-out";

/** An item of the base without a partner among the items that are read now. */
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

/** Where the words of a lost item were found, why they are not an item there, and the fix. */
export interface Remnant {
  readonly path: string;
  /** 1-based. */
  readonly line: LineNumber;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  readonly kind: UnreadKind;
  readonly message: string;
  /** What to write, in one sentence. */
  readonly hint: string;
}
