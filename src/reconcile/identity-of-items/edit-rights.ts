import type { Actor, ObservedIssue } from "../../ports/issue.ts";
import type { BaseItem } from "../../record/base.ts";
import { parsedBody } from "./parsed-body.ts";

/**
 * Who a body is by as it stands: its last editor, else its author. Where GitHub doesn't tell of edits (REST) the author
 * answers for them: somebody else edits an issue only with write access. Null: an account that is gone.
 */
function lastHand({ edited, author }: ObservedIssue): Actor | null {
  return edited?.by ?? author;
}

/**
 * True when the boxes in a body count. Whoever opens an issue may edit it for ever, so that the body of a bound issue can
 * be an outsider's at any time; bots are installed by people who may write.
 */
export function hasVote(issue: ObservedIssue, mayWrite: (login: string) => boolean): boolean {
  const hand = lastHand(issue);
  return hand !== null && (hand.isBot || mayWrite(hand.login));
}

/**
 * True when it matters who edited a body last: its block is damaged, or a box says something else than at the base. What
 * says what it said needs no vote, so that nobody is asked about in a run without news.
 *
 * @param baseOf what the last sync knew of an item; undefined: nothing.
 */
export function isInDispute(issue: ObservedIssue, baseOf: (key: string) => BaseItem | undefined): boolean {
  const { block, boxes } = parsedBody(issue);
  if (block === "damaged") return true;
  return [...boxes].some(([key, checked]) => {
    const base = baseOf(key);
    if (base === undefined) return true;
    return checked !== (base.issueState === "done");
  });
}

/** Logins of people whose write access decides whether the boxes in these bodies count. */
export function editorsInQuestion(
  issues: Iterable<ObservedIssue>,
  baseOf: (key: string) => BaseItem | undefined,
): ReadonlySet<string> {
  const logins = new Set<string>();
  for (const issue of issues) {
    const hand = lastHand(issue);
    if (hand !== null && !hand.isBot && isInDispute(issue, baseOf)) logins.add(hand.login);
  }
  return logins;
}

/** Why the boxes in a body are not heard, as part of a sentence; null: they are, or nothing in them matters. */
export function whyUnheard(
  issue: ObservedIssue,
  mayWrite: (login: string) => boolean,
  baseOf: (key: string) => BaseItem | undefined,
): string | null {
  if (hasVote(issue, mayWrite) || !isInDispute(issue, baseOf)) return null;
  const login = lastHand(issue)?.login ?? "somebody whose account is gone";
  const did = issue.edited === null ? "opened the issue" : "edited its text last";
  return `${login}, who has no write access, ${did}: the boxes in it were not heard, and the block is put back`;
}
