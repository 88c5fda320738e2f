import type { IssueNumber } from "../../ports/issue-number.ts";
import { isRendered } from "../../issue/block.ts";
import { titleHash } from "../../issue/marker.ts";
import type { Actor } from "../../ports/actor.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { MarkedIssue } from "./ownership.ts";
import { parsedBody } from "./parsed-body.ts";

/** Who created plansync's issues, and in which repository. */
export interface OwnAccounts {
  /** The token's own login and those that wrote a record: everybody who syncs here. */
  readonly logins: ReadonlySet<string>;
  /** GitHub's id of the repository; undefined where it is unknown. */
  readonly repository: number | undefined;
}

/**
 * Maximum time in milliseconds between the creations of one item by two concurrent runs. An issue created later with a
 * person's token may be that person's own "Duplicate issue".
 */
const OVERLAP_MS = 10 * 60_000;

/**
 * True for a second issue of an item that one of our runs created and nobody touched: only such an issue is closed as a
 * duplicate. Its text and title are exactly as rendered; nobody commented on it, closed or reopened it, or added
 * sub-issues. Where runs use a person's token, only the time distinguishes such an issue from the person's own copy:
 * two runs overlap only for minutes.
 *
 * @param isMarked true for issues with a marker of this plan.
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
