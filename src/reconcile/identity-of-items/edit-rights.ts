import type { Actor } from "../../ports/actor.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { BaseItem } from "../../record/base.ts";
import { parsedBody } from "./parsed-body.ts";

/**
 * Returns who wrote the present version of a body: its last editor, else its author. Where GitHub doesn't report edits
 * (REST), the author counts: anybody else needs write access to edit an issue. Null: the account was deleted.
 */
function lastHand({ edited, author }: ObservedIssue): Actor | null {
  return edited?.by ?? author;
}

/**
 * True when the boxes in a body count. The author of an issue may edit it forever, so the body of a bound issue may be
 * an outsider's at any time; bots are installed by people with write access.
 */
export function hasVote(issue: ObservedIssue, mayWrite: (login: string) => boolean): boolean {
  const hand = lastHand(issue);
  return hand !== null && (hand.isBot || mayWrite(hand.login));
}

/**
 * True when it matters who edited a body last: its block is damaged, or a box differs from the base. Unchanged boxes
 * need no check, so a run without changes checks nobody's access.
 *
 * @param baseOf what the last sync knew about an item; undefined: nothing.
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

/** Returns the logins of people whose write access decides whether the boxes in these bodies count. */
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

/**
 * Returns why the boxes in a body are ignored, as part of a sentence; null: they count, or none of them has changed.
 */
export function whyUnheard(
  issue: ObservedIssue,
  mayWrite: (login: string) => boolean,
  baseOf: (key: string) => BaseItem | undefined,
): string | null {
  if (hasVote(issue, mayWrite) || !isInDispute(issue, baseOf)) return null;
  const login = lastHand(issue)?.login ?? "somebody whose account was deleted";
  const did = issue.edited === null ? "opened the issue" : "edited its text last";
  return `${login}, who has no write access, ${did}: its boxes were ignored, and the block was restored`;
}
