import type { ItemKind } from "../../plan/model/plan.ts";
import type { LineNumber } from "../../plan/model/line-number.ts";

/** What matching needs to know about an item. An `Item` of a parsed plan satisfies it. */
export interface Matchable {
  readonly kind: ItemKind;
  /** Heading or task text without marks, status, estimate and tags. */
  readonly title: string;
  /** An explicit id as written (`T001`, `1.2`, `Step 3`): a hint only. */
  readonly id: string | null;
  /** Index of the enclosing item; `null` for the plan itself. */
  readonly parent: number | null;
  /** 1-based line of the item's first character. */
  readonly line: LineNumber;
  /** The item's first line as written. */
  readonly text: string;
  /** Titles of the headings and labels between the item and its parent, outermost first. */
  readonly section: readonly string[];
}

/** One version of a plan: its items in document order (index 0 is the plan itself) and, where known, its whole text. */
export interface PlanVersion {
  readonly items: readonly Matchable[];
  /** Without it, the line diff uses the items' own lines. */
  readonly text?: string;
}
