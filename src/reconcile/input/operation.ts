import type { SingleField } from "../../plan/edit/fields/write-field.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { ItemState } from "../../plan/model/plan.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import type { CloseReason, IssuePatch, NewIssue } from "../../ports/issue.ts";

/** One intended change on GitHub, as data. `index` is the item's place in the plan; null: its item is gone. */
export type Operation =
  | {
      readonly kind: "create";
      readonly index: ItemIndex;
      readonly key: string;
      /** Index of the item whose issue will be its parent, which may be created in this run; null: none. */
      readonly host: ItemIndex | null;
      readonly issue: Omit<NewIssue, "parent">;
    }
  | {
      /** An existing issue becomes the item's, because its line names it; changes to it are separate operations. */
      readonly kind: "adopt";
      readonly index: ItemIndex;
      readonly key: string;
      readonly number: IssueNumber;
    }
  | {
      readonly kind: "update";
      readonly index: ItemIndex | null;
      readonly key: string;
      readonly number: IssueNumber;
      readonly patch: IssuePatch;
      /** The meaning of the patch, in the words of the report. */
      readonly changes: readonly IssueChange[];
    }
  | {
      readonly kind: "move";
      readonly index: ItemIndex;
      readonly key: string;
      readonly number: IssueNumber;
      readonly parent: IssueNumber;
    }
  | {
      readonly kind: "reorder";
      readonly index: ItemIndex;
      readonly key: string;
      readonly number: IssueNumber;
      readonly parent: IssueNumber;
      /** Number of the sibling it comes right after; null: first. */
      readonly after: IssueNumber | null;
    }
  | {
      readonly kind: "block" | "unblock";
      readonly index: ItemIndex;
      readonly key: string;
      readonly number: IssueNumber;
      readonly blocker: IssueNumber;
    }
  | {
      readonly kind: "comment";
      readonly index: ItemIndex;
      readonly key: string;
      readonly number: IssueNumber;
      readonly body: string;
    }
  | {
      readonly kind: "close-duplicate";
      readonly key: string;
      readonly number: IssueNumber;
      readonly original: IssueNumber;
    };

export type IssueChange =
  | { readonly kind: "rename"; readonly from: string; readonly to: string }
  /** `note`: what a person should know about it; null: it follows the plan. */
  | { readonly kind: "text"; readonly note: string | null }
  | { readonly kind: "labels"; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly kind: "assign"; readonly added: readonly string[]; readonly removed: readonly string[] }
  /** `value` is null where it has none any more. */
  | { readonly kind: "field"; readonly field: SingleField; readonly value: string | null }
  | { readonly kind: "close"; readonly reason: CloseReason; readonly why: string }
  | { readonly kind: "reopen"; readonly why: string };

/** One state to write into the plan. */
export interface Tick {
  readonly index: ItemIndex;
  readonly key: string;
  readonly to: Exclude<ItemState, "dropped">;
  /** Number of the issue that decided it: it is read again before the plan is edited. */
  readonly source: IssueNumber | null;
  readonly why: string;
}

/** A difference between the two sides that is left as it is. */
export interface Disagreement {
  readonly index: ItemIndex | null;
  readonly key: string;
  readonly kind: "conflict" | "drift" | "proposed" | "orphan" | "copy" | "gone" | "unread" | "doubtful";
  readonly issue: IssueNumber | null;
  readonly why: string;
}
