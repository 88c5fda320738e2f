import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import { parsedBody } from "../identity-of-items/parsed-body.ts";
import { itemsAbove, type BoxVote, type IdentifiedItem } from "../items/tracked-item.ts";

/** Where the checklists of a plan's items are read. */
export interface BoxSource {
  readonly items: readonly IdentifiedItem[];
  /** The issue with this number, as far as a record lists it. */
  readonly listed: (number: IssueNumber) => ObservedIssue | undefined;
  /** False: its body was last edited by somebody who may not, and says nothing. */
  readonly hasVote: (issue: ObservedIssue) => boolean;
}

/**
 * What the checklists in the bodies of our issues say of an item. Only the issue that hosts an item speaks for its box:
 * the nearest one above it, now or at the base. Where it stands in both (it moved since they were written), the box that
 * changed since the base speaks. Null: no box, or a damaged block, and so no vote.
 */
export function readBox(row: IdentifiedItem, source: BoxSource): BoxVote | null {
  const base = row.base?.issueState;
  const votes = hostsOf(row, source).flatMap((issue): readonly BoxVote[] => {
    const checked = parsedBody(issue).boxes.get(row.key);
    // What says what it said needs no vote: whoever edited the text last was not asked about.
    const isNews = base === undefined || checked !== (base === "done");
    if (isNews && !source.hasVote(issue)) return [];
    // The box of a dropped item is empty because it was dropped, not because somebody reopened it; and a strike-out
    // in the plan is never taken back.
    const isDropped = base === "dropped" || row.item.state === "dropped";
    return checked === undefined || (!checked && isDropped) ? [] : [{ checked, issue: issue.number }];
  });
  const changed = votes.find((vote) => base !== undefined && vote.checked !== (base === "done"));
  return changed ?? votes[0] ?? null;
}

function hostsOf(row: IdentifiedItem, source: BoxSource): readonly ObservedIssue[] {
  const [now, before] = [hostNow(row, source), hostAtBase(row, source)];
  return [...new Set([now, before])].filter((issue) => issue !== null);
}

function hostNow(row: IdentifiedItem, { items }: BoxSource): ObservedIssue | null {
  for (const { issue } of itemsAbove(items, row)) if (issue !== null) return issue;
  return null;
}

/** Also where that was in another plan. */
function hostAtBase({ base }: IdentifiedItem, source: BoxSource): ObservedIssue | null {
  return base === null || base.hostIssue === null ? null : (source.listed(base.hostIssue) ?? null);
}
