import type { ItemState, Plan } from "../plan/plan.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import type { BaseItem } from "./base.ts";

/** What plan and issue of one item are to say, and why. */
export interface ItemOutcome {
  /** What the plan is to say. For a rolled-up item: what follows from below. */
  readonly plan: ItemState;
  /** What its issue, or its box in an issue, is to say; null where nothing on GitHub speaks for it. */
  readonly issue: ItemState | null;
  /** Both together: what counts in the progress and in the state of what stands above. */
  readonly state: ItemState;
  readonly conflict: boolean;
  /** The two sides differ in a way that neither can express; they stay as they are. */
  readonly drift: string | null;
  readonly why: string | null;
  /** What the change comes from: the plan's text, the issue or box itself, an issue above it, or what lies below it. */
  readonly cause: "plan" | "issue" | "above" | "below" | null;
  /** Its issue was closed while the plan was away: no vote, until somebody with write access says so. */
  readonly closedAway: boolean;
  /** Number of the issue that decided about the plan. */
  readonly source: number | null;
  /** Closing waits (for a human's sub-issue, or for plan-level checks): the base stays open until it happens. */
  readonly waits: boolean;
}

/** What the merge looks at. Arrays run over the plan's items. */
export interface StateInput {
  readonly plan: Plan;
  readonly baseOf: readonly (BaseItem | null)[];
  readonly issueOf: readonly (ObservedIssue | null)[];
  readonly keys: readonly string[];
  /** The box of each item in the checklist of an issue: what it says, and in which issue. Null: no vote. */
  readonly boxOf: readonly (BoxVote | null)[];
  /** Items that a closed issue completed earlier, by that issue's key. */
  readonly cascades: Readonly<Record<string, readonly string[]>>;
  /** Items that came back: their issue was closed because they had left the plan. */
  readonly returned: ReadonlySet<number>;
  /** Items whose issue says again what the base says, because a human took back what a run did that kept no record. */
  readonly overruled: ReadonlySet<number>;
  /** Items whose issue says what it says because of an earlier run. */
  readonly ownDoing: ReadonlySet<number>;
  /** When humans closed the issues of items that they have reopened since, all of it since the record; ISO 8601. */
  readonly closedMeanwhile: ReadonlyMap<number, string>;
  /** Items of which plan and issue are taken as they are, however they differ: they meet for the first time. */
  readonly asIs: ReadonlySet<number>;
  /** Items whose issue was closed while the plan was away: that is no vote. */
  readonly closedAway: ReadonlySet<number>;
  /** Items whose issue was closed while the plan was away, and somebody with write access said that it counts. */
  readonly allowedAway: ReadonlySet<number>;
  /** Number of the issue of items with one; used to tell human sub-issues from ours. */
  readonly ours: ReadonlySet<number>;
}

export interface BoxVote {
  readonly checked: boolean;
  readonly issue: number;
}

/** What an issue says as the state of an item. */
export function issueState(issue: ObservedIssue): ItemState {
  if (issue.state === "open") return "open";
  return issue.closeReason === "not_planned" || issue.closeReason === "duplicate" ? "dropped" : "done";
}

/** What the issue said at the base, or, where a human overruled a run that kept no record, what that run had made of it. */
export function issueStateAtBase(input: StateInput, index: number): ItemState | null {
  const issue = input.issueOf[index];
  if (input.asIs.has(index) || input.closedAway.has(index)) return observedState(input, index);
  if (input.allowedAway.has(index)) return input.baseOf[index]?.planState ?? null;
  if (issue != null && input.overruled.has(index)) return issue.state === "open" ? "done" : "open";
  return input.baseOf[index]?.issueState ?? null;
}

/** What GitHub says of an item: its issue, else its box in another issue's checklist; null: no vote. */
export function observedState(input: StateInput, index: number): ItemState | null {
  const issue = input.issueOf[index];
  if (issue != null) return issueState(issue);
  const box = input.boxOf[index];
  return box == null ? null : box.checked ? "done" : "open";
}
