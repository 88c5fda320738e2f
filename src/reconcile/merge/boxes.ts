import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import { parsedBody } from "../identity-of-items/parsed-body.ts";
import { itemsAbove, type BoxVote, type IdentifiedItem } from "../items/tracked-item.ts";

/** Input for reading the checklists of a plan's items. */
export interface BoxSource {
  readonly items: readonly IdentifiedItem[];
  /** The issue with this number, as far as a record lists it. */
  readonly listed: (number: IssueNumber) => ObservedIssue | undefined;
  /** False: its body was last edited by somebody without write access, so it does not count. */
  readonly hasVote: (issue: ObservedIssue) => boolean;
}

/**
 * Returns the state of an item's box in the bodies of our issues. Only the box in the item's host counts: the nearest
 * issue above it, now or at the base. Where both have one (the item has moved since they were written), the box that
 * changed since the base counts. Null: no box, or a damaged block.
 */
export function readBox(row: IdentifiedItem, source: BoxSource): BoxVote | null {
  const base = row.base?.issueState;
  const votes = hostsOf(row, source).flatMap((issue): readonly BoxVote[] => {
    const checked = parsedBody(issue).boxes.get(row.key);
    // An unchanged box needs no check of who edited the text last.
    const isNews = base === undefined || checked !== (base === "done");
    if (isNews && !source.hasVote(issue)) return [];
    // The box of a dropped item is empty because it was dropped, not because somebody reopened it; and a strike-out in
    // the plan is never reverted.
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

/** Including where that was in another plan. */
function hostAtBase({ base }: IdentifiedItem, source: BoxSource): ObservedIssue | null {
  return base === null || base.hostIssue === null ? null : (source.listed(base.hostIssue) ?? null);
}
