import type { ItemState } from "../plan/plan.ts";
import type { CloseReason, IssuePatch, NewIssue } from "../ports/issue.ts";

/** One intended change on GitHub, as data. `index` is the item's place in the plan; null: its item is gone. */
export type Operation =
  | {
      readonly kind: "create";
      readonly index: number;
      readonly key: string;
      /** Index of the item whose issue is to be its parent, which may be created in this run; null: none. */
      readonly host: number | null;
      readonly issue: Omit<NewIssue, "parent">;
    }
  | {
      /** An existing issue becomes the item's, because its line names it; what changes on it are operations of their own. */
      readonly kind: "adopt";
      readonly index: number;
      readonly key: string;
      readonly number: number;
    }
  | {
      readonly kind: "update";
      readonly index: number | null;
      readonly key: string;
      readonly number: number;
      readonly patch: IssuePatch;
      /** What the patch means, in the words of the report. */
      readonly changes: readonly IssueChange[];
    }
  | {
      readonly kind: "move";
      readonly index: number;
      readonly key: string;
      readonly number: number;
      readonly parent: number;
    }
  | {
      readonly kind: "reorder";
      readonly index: number;
      readonly key: string;
      readonly number: number;
      readonly parent: number;
      /** Number of the sibling it comes right after; null: first. */
      readonly after: number | null;
    }
  | {
      readonly kind: "block" | "unblock";
      readonly index: number;
      readonly key: string;
      readonly number: number;
      readonly blocker: number;
    }
  | {
      readonly kind: "comment";
      readonly index: number;
      readonly key: string;
      readonly number: number;
      readonly body: string;
    }
  | { readonly kind: "close-duplicate"; readonly key: string; readonly number: number; readonly original: number };

export type IssueChange =
  | { readonly kind: "rename"; readonly from: string; readonly to: string }
  /** `note`: what a person should know of it; null: it follows the plan. */
  | { readonly kind: "text"; readonly note: string | null }
  | { readonly kind: "labels"; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly kind: "close"; readonly reason: CloseReason; readonly why: string }
  | { readonly kind: "reopen"; readonly why: string };

/** One state to be written into the plan. */
export interface Tick {
  readonly index: number;
  readonly key: string;
  readonly to: Exclude<ItemState, "dropped">;
  /** Number of the issue that says so: it is read once more before the plan is edited. */
  readonly source: number | null;
  readonly why: string;
}

/** Something the two sides disagree about and that is left as it is. */
export interface Disagreement {
  readonly index: number | null;
  readonly key: string;
  readonly kind: "conflict" | "drift" | "orphan" | "copy" | "gone" | "unread" | "doubtful";
  readonly issue: number | null;
  readonly why: string;
}
