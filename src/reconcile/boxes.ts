import type { Plan } from "../plan/plan.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import type { Base, BaseItem } from "./base.ts";
import { parsedBody } from "./parsed-body.ts";
import type { BoxVote } from "./state-input.ts";

/** Where the checklists of a plan's items are read. Arrays run over the plan's items. */
export interface BoxInput {
  readonly plan: Plan;
  readonly base: Base | null;
  readonly keys: readonly string[];
  readonly baseOf: readonly (BaseItem | null)[];
  readonly issueOf: readonly (ObservedIssue | null)[];
  /** The issue with this number, as far as a record lists it. */
  readonly listed: (number: number) => ObservedIssue | undefined;
  /** False: its body was last edited by somebody who may not, and says nothing. */
  readonly hasVote: (issue: ObservedIssue) => boolean;
}

/**
 * What the checklists in the bodies of our issues say of each item. Only the issue that hosts an item speaks for its box:
 * the nearest one above it, now or at the base. Where it stands in both (it moved since they were written), the box that
 * changed since the base speaks. No box, or a damaged block: no vote.
 */
export function readBoxes(input: BoxInput): readonly (BoxVote | null)[] {
  return input.keys.map((key, index) => {
    const base = input.baseOf[index]?.issueState;
    const votes = hostsOf(input, index).flatMap((issue): readonly BoxVote[] => {
      const checked = parsedBody(issue).boxes.get(key);
      // What says what it said needs no vote: whoever edited the text last was not asked about.
      const isNews = base === undefined || checked !== (base === "done");
      if (isNews && !input.hasVote(issue)) return [];
      // The box of a dropped item is empty because it was dropped, not because somebody reopened it; and a strike-out
      // in the plan is never taken back.
      const isDropped = base === "dropped" || input.plan.items[index]?.state === "dropped";
      return checked === undefined || (!checked && isDropped) ? [] : [{ checked, issue: issue.number }];
    });
    const changed = votes.find((vote) => base !== undefined && vote.checked !== (base === "done"));
    return changed ?? votes[0] ?? null;
  });
}

function hostsOf(input: BoxInput, index: number): readonly ObservedIssue[] {
  const [now, before] = [hostNow(input, index), hostAtBase(input, index)];
  return [...new Set([now, before])].filter((issue) => issue != null);
}

function hostNow({ plan, issueOf }: BoxInput, index: number): ObservedIssue | null {
  for (let at = plan.items[index]?.parent ?? null; at !== null; at = plan.items[at]?.parent ?? null) {
    const issue = issueOf[at];
    if (issue != null) return issue;
  }
  return null;
}

function hostAtBase({ base, baseOf, listed }: BoxInput, index: number): ObservedIssue | undefined {
  for (let at = baseOf[index]?.item.parent ?? null; at !== null; at = base?.items[at]?.item.parent ?? null) {
    const number = base?.items[at]?.issue ?? null;
    if (number !== null) return listed(number);
  }
  return undefined;
}
