import type { IssueNumber } from "../../ports/issue-number.ts";
import type { DesiredIssue } from "../../issue/render.ts";
import { compareBody } from "./body-changes.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { BaseItem } from "../../record/base.ts";
import type { Disagreement, Operation } from "../input/operation.ts";

/** An item that was removed from the plan, with its issue. */
export interface RemovedItem {
  readonly base: BaseItem;
  readonly issue: ObservedIssue;
  /** Its parent also gained unmatched items: it may have been rewritten rather than removed. */
  readonly maybeRewritten: boolean;
  /** A sub-issue that is not in the plan is open below it. */
  readonly hasOpenStranger: boolean;
  /** The text of its issue once it is closed. */
  readonly desired: DesiredIssue;
}

/** Outcome for the issues of items that were removed from the plan. */
export interface Removals {
  readonly operations: readonly Operation[];
  readonly disagreements: readonly Disagreement[];
  /** Issues left open, by item key: the record keeps them. */
  readonly orphans: Readonly<Record<string, IssueNumber>>;
}

/**
 * Closes the open issues of removed items as not planned, unless the policy keeps them or the item may have been
 * reworded.
 */
export function reconcileRemoved(removed: readonly RemovedItem[], onItemRemoved: "close" | "keep"): Removals {
  const operations: Operation[] = [];
  const disagreements: Disagreement[] = [];
  const orphans: Record<string, IssueNumber> = {};
  for (const { base, issue, maybeRewritten, hasOpenStranger, desired } of removed) {
    if (issue.state === "closed") continue;
    if (onItemRemoved === "keep" || maybeRewritten || hasOpenStranger) {
      orphans[base.key] = issue.number;
      const why = onItemRemoved === "keep" ? "kept" : maybeRewritten ? "rewritten" : "stranger";
      disagreements.push(orphan(base.key, issue.number, why));
      continue;
    }
    const text = compareBody(issue.body, desired, null);
    operations.push({
      kind: "update",
      index: null,
      key: base.key,
      number: issue.number,
      patch: {
        ...(text.body !== null && { body: text.body }),
        state: "closed",
        closeReason: "not_planned",
      },
      changes: [
        { kind: "close", reason: "not_planned", why: "removed from the plan" },
        ...(text.note === null ? [] : [{ kind: "text" as const, note: text.note }]),
      ],
    });
  }
  return { operations, disagreements, orphans };
}

/** Why the issue of a removed item stays open. */
export type OrphanReason = "kept" | "rewritten" | "stranger";

const WHY_OPEN: Readonly<Record<OrphanReason, string>> = {
  kept: "its item was removed from the plan; the configuration keeps its issue",
  rewritten:
    "its item was removed from the plan while new ones were added beside it: it may have been rewritten. Close it, or bind it to its item",
  stranger: "its item was removed from the plan, but a sub-issue that is not in the plan is open. Close it by hand",
};

/** Returns the report's entry for an open issue whose item is gone. */
export function orphan(key: string, issue: IssueNumber, why: OrphanReason): Disagreement {
  return { index: null, key, kind: "orphan", issue, why: WHY_OPEN[why] };
}
