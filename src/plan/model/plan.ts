import type { ItemIndex } from "./item-index.ts";
import type { Why } from "./why.ts";
import type { LineNumber } from "./line-number.ts";

/** The kinds of item, outermost first. A check is a checkbox that is no work of its own. */
export const ITEM_KINDS = ["plan", "phase", "step", "task", "check"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What a plan, an issue or a merge says of an item. Dropped: struck out, skipped, or closed as not planned. */
export type ItemState = "open" | "done" | "dropped";

/** A half-open range of UTF-16 offsets in the text of a plan. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where an item's own state stands in the text, or would stand.
 *
 * - `box`: the one character between brackets. `outer` is the brackets with the blank after them.
 * - `status`: words or emoji that already say the state (a status field, a heading suffix, a YAML value).
 *   `outer` is what a removal would take away (the whole line of a field).
 * - `numbered`: a numbered task without a box; a tick inserts `[x] ` at `span.start`.
 * - `heading`: a heading item with neither box nor children; a tick inserts a status field at `span.start`.
 * - `none`: the state is rolled up from what lies below, or can't be written.
 */
export type Mark =
  | {
      readonly carrier: "box";
      readonly span: Span;
      readonly outer: Span;
      readonly text: string;
      /** A field of status beside the box, which is written with it: a heading may have both. */
      readonly beside?: StatusMark;
    }
  | StatusMark
  | { readonly carrier: "numbered"; readonly span: Span }
  | { readonly carrier: "heading"; readonly span: Span; readonly insertion: string }
  | { readonly carrier: "none" };

export interface StatusMark {
  readonly carrier: "status";
  readonly span: Span;
  readonly outer: Span;
  readonly text: string;
  /** What stands there when the item is done, in the plan's own style. */
  readonly done: string;
  /** What stands there when it is open again and nobody knows what stood there before. */
  readonly open: string;
  /** What stands there when it is started; null where the plan has no sign for that in such a place. */
  readonly started: string | null;
}

/** What a tick replaced, kept so that an untick gives back the same bytes. */
export interface Undo {
  readonly carrier: "box" | "status" | "numbered" | "heading";
  readonly text: string;
  /** The words of a field of status beside a box. */
  readonly beside?: string | undefined;
  /** The item was started: it is again once the tick is taken back. */
  readonly started?: true | undefined;
}

/** The known fields of an item, values as written, marks removed. Keys are the English names, whatever the plan's language. */
export interface Fields {
  readonly goal?: string;
  readonly dependsOn?: string;
  readonly priority?: string;
  readonly estimate?: string;
  readonly status?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly milestone?: string;
  readonly type?: string;
  readonly files?: string;
  readonly verification?: string;
  readonly output?: string;
  readonly acceptance?: string;
  readonly deliverables?: string;
}

/** Anything that can be done. Items stand in document order in `Plan.items`; item 0 is the plan itself. */
export interface Item {
  readonly index: ItemIndex;
  readonly kind: ItemKind;
  /** Heading or task text without markdown marks, status, estimate and tags: the issue's title. Never empty. */
  readonly title: string;
  /** An explicit id as written: `T001`, `1.2`, `Step 3`. A hint only: ids repeat and shift. */
  readonly id: string | null;
  readonly parent: ItemIndex | null;
  readonly children: readonly ItemIndex[];
  readonly state: ItemState;
  /** `own`: from the item's mark; `children`: rolled up; `none`: nothing says it, so it is open. */
  readonly stateFrom: "own" | "children" | "none";
  readonly mark: Mark;
  /**
   * Somebody works on it: its box, status field or heading says so, or, where it has no mark of its own, what lies below
   * it. Only what is open is started.
   */
  readonly started: boolean;
  /** 1-based line and column, UTF-16 offset of the item's first character (its list marker or `#`). */
  readonly line: LineNumber;
  readonly column: number;
  readonly offset: number;
  /** The item's first line as written, without its end: what a line diff compares. */
  readonly text: string;
  /** Titles of the headings and labels between this item and its parent item, outermost first ("Tests", "Verification"). */
  readonly section: readonly string[];
  readonly fields: Fields;
  /** `[P]`, `[US1]`, `#feat`, `MVP`: without brackets or hash. */
  readonly tags: readonly string[];
  /** Items this one waits for, by index: only what resolved. The text as written is `fields.dependsOn`. */
  readonly dependsOn: readonly ItemIndex[];
  /** A task that its author called optional (`- [ ]*`). */
  readonly optional: boolean;
  /** Source ranges of the prose, fields and code that belong to this item and to no item below it, in order. */
  readonly body: readonly Span[];
  /** The issue that the line, or a field below it, names as the item's own. */
  readonly reference: IssueReference | null;
  /** The rules that decided what it is, whose child, and in which state. */
  readonly why: Why;
  /** Set on a line of an overview, where one item alone has the name that it lists. */
  readonly lists?: ItemIndex;
  /** Set where the line is not read as an item at present although its words still stand: what keeps it from being read. */
  readonly unread?: UnreadPlace;
}

/** An issue that a plan names by its number or address. */
export interface IssueReference {
  /** Null: the line names several. */
  readonly number: number | null;
  /** Host and `owner/repo` as far as they are spelled out, lower case; null: this repository. */
  readonly host: string | null;
  readonly repository: string | null;
  /** The line says nothing else: its title is the issue's. */
  readonly isAlone: boolean;
}

/** Where the words of an item stand that is not read, and why it is not. */
export interface UnreadPlace {
  readonly path: string;
  /** 1-based. */
  readonly line: LineNumber;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** The plan's own status field, where its vocabulary is known. */
export interface PlanStatus {
  readonly span: Span;
  readonly text: string;
  /** The words this plan uses, from its menu or its language: not started, in progress, completed. */
  readonly words: { readonly open: string; readonly started: string; readonly done: string };
}

/** A parsed plan. Offsets are UTF-16 and refer to `text`. */
export interface Plan {
  readonly path: string;
  readonly text: string;
  readonly title: string;
  /** Document order; `items[0]` is the plan itself. */
  readonly items: readonly Item[];
  readonly status: PlanStatus | null;
  /** The character that this plan puts into the box of something started (`/`); null where it has none. */
  readonly startedSign: string | null;
  /** The results file the plan names (`Track Progress: See docs/poc1-results.md`), relative to the repository. */
  readonly resultsFile: string | null;
}

/** Items that need to be done for the progress: the lowest phases, steps and tasks; checks only where a plan has nothing else. */
export interface Progress {
  readonly done: number;
  /** Dropped items are not in the total. */
  readonly total: number;
  readonly dropped: number;
}
