import type { IssueNumber } from "../../ports/issue-number.ts";
import { isRendered } from "../../issue/block.ts";
import { titleHash } from "../../issue/marker.ts";
import type { Actor, ObservedIssue } from "../../ports/issue.ts";
import type { MarkedIssue } from "./ownership.ts";
import { parsedBody } from "./parsed-body.ts";

/** By whom and where plansync made issues. */
export interface OwnAccounts {
  /** The token's own login and those that kept a record: whoever syncs here. */
  readonly logins: ReadonlySet<string>;
  /** GitHub's id of the repository; undefined where it is not known. */
  readonly repository: number | undefined;
}

/**
 * How far two runs that overlap may be apart in creating the same item. What a person's token made later than that may be
 * the person's own "Duplicate issue".
 */
const OVERLAP_MS = 10 * 60_000;

/**
 * True for a second issue of an item that a run of ours made and nobody touched: the only one that is closed as a
 * duplicate. It says nothing but what was rendered, under the title that was rendered; nobody commented, closed or
 * reopened it, or put issues of their own below it. Where runs use a person's token nothing tells such an issue from the
 * person's copy, but that two runs overlap only for minutes.
 *
 * @param isMarked true for issues that bear a marker of this plan.
 */
export function isOwnUntouchedCopy(
  { issue, marker }: MarkedIssue,
  original: ObservedIssue | null,
  own: OwnAccounts,
  isMarked: (number: IssueNumber) => boolean,
): boolean {
  const { before, after } = parsedBody(issue);
  const isOwn = (actor: Actor | null) => actor !== null && own.logins.has(actor.login);
  return (
    issue.state === "open" &&
    issue.comments === 0 &&
    issue.stateEvents.length === 0 &&
    isOwn(issue.author) &&
    (issue.edited === null || isOwn(issue.edited.by)) &&
    marker.repo === own.repository &&
    titleHash(issue.title) === marker.title &&
    `${before}${after}`.trim() === "" &&
    isRendered(issue.body) &&
    issue.children.every(({ number }) => isMarked(number)) &&
    (issue.author?.isBot === true || isMadeTogether(issue, original))
  );
}

function isMadeTogether(issue: ObservedIssue, original: ObservedIssue | null): boolean {
  const [at, first] = [issue.createdAt, original?.createdAt];
  if (at === undefined || first === undefined) return false;
  return Math.abs(at - first) <= OVERLAP_MS;
}
