import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { KnownProposal } from "../../record/record.ts";
import type { TrackedItem } from "../items/tracked-item.ts";
import { knownProposal, type TextRights } from "./title-votes.ts";

/** An issue of which something counts only once somebody with write access says so. */
export interface ProposedIssue extends KnownProposal {
  readonly number: IssueNumber;
  /** It was read directly, now or when it was last changed. */
  readonly isCertain: boolean;
}

/** Returns what is proposed by an issue that was read. */
export function proposedBy(issue: ObservedIssue, by: string, rights: TextRights): ProposedIssue {
  const { number, title, updatedAt } = issue;
  return { number, by, title, updatedAt, isCertain: issue.events !== null || knownProposal(issue, rights) !== null };
}

/** Returns the proposals that stand after this run, by number: none over whose title the plan's word is written. */
export function standingProposals(
  items: readonly TrackedItem[],
  proposed: readonly ProposedIssue[],
): Readonly<Record<string, KnownProposal>> {
  const replaced = new Set(items.flatMap(({ issue, title }) => (title.issue === null ? [] : [issue?.number])));
  return Object.fromEntries(
    proposed.flatMap(({ number, by, title, updatedAt }) =>
      replaced.has(number) ? [] : [[String(number), { by, title, updatedAt }]],
    ),
  );
}

/** Returns the issues whose title is a proposal, and whose it is. */
export function proposedTitles(items: readonly TrackedItem[], rights: TextRights): readonly ProposedIssue[] {
  return items.flatMap(({ issue, title }) =>
    issue === null || title.proposal === null ? [] : [proposedBy(issue, title.proposal.by, rights)],
  );
}
