import type { ItemKind } from "../../model/plan.ts";
import type { LineStyle } from "./box-line.ts";

/** Where a new line may go, and how it is written there. */
export interface Spot {
  /** Offset of the end of the line that it comes behind, or of the beginning of the line that it comes before. */
  readonly offset: number;
  readonly side: "behind" | "before";
  /** What comes between the offset and the line, and between the line and what stands there now. */
  readonly above: string;
  readonly below: string;
  /** The kind that the new item has to be; null where the place decides. */
  readonly kind: ItemKind | null;
  /** The headings and labels that it has to stand below; null where none of its kind stands there yet. */
  readonly section: readonly string[] | null;
  /** A person should look at what comes there: whole sections, lists without boxes, front matter. */
  readonly pullRequestOnly: boolean;
  /** How the lines of a list are written there; null where it is no list. */
  readonly style: LineStyle | null;
  /** The line, without its end, from the words that say what is to be done. It may be several lines. */
  readonly write: (words: string) => string;
  /** What its item says first, in words; null where no id is written before its title. */
  readonly id: string | null;
  /** Whether words may be escaped with backslashes there. */
  readonly escapes: boolean;
}
