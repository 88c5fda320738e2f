import type { ItemIndex } from "../../model/item-index.ts";
import type { Rewritten } from "../rewrite.ts";

/** What a new line of a plan is to say, and where. */
export interface WantedLine {
  readonly parent: ItemIndex;
  /** The child of `parent` that it comes right behind; null where it comes first. */
  readonly after: ItemIndex | null;
  readonly title: string;
  readonly state: "open" | "done";
  /** The issue's number: written only where every sibling's line names its own. */
  readonly issue?: number;
  /** Written only where half of its siblings write theirs. */
  readonly tags?: readonly string[];
  /** The login of who does it, without the `@`; likewise. */
  readonly owner?: string;
}

/** A plan with one more line. */
export interface InsertedLine extends Rewritten {
  /** The new item among those of the new plan. Its title there has the id that it got. */
  readonly index: ItemIndex;
  /** True where a person should look at the change before it is made: it can go into a pull request only. */
  readonly pullRequestOnly: boolean;
  /** How many lines the text has more, blank ones included. */
  readonly lines: number;
}
