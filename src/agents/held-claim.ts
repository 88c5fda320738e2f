import { ConfigError } from "../errors.ts";
import type { ClaimedIssue, ClaimSight } from "../ports/claims.ts";
import { epochMs, type EpochMs } from "../ports/epoch-ms.ts";
import type { IssueNumber } from "../ports/issue-number.ts";
import { parseClaim, renderClaim, type Claim } from "./claim/claim.ts";
import { isLive, isToBeRenewed } from "./claim/lease.ts";
import { findNamed, readIssueName } from "./find-row.ts";
import { allRows, namesOf } from "./free-work.ts";
import { readWork, type AgentContext } from "./work.ts";

/** An issue with its claim, as one request shows them. */
export interface Seen {
  readonly issue: ClaimedIssue;
  /** Its claim, ended or not; null: it was never claimed. */
  readonly claim: Claim | null;
  /** The claim keeps others out. */
  readonly isLive: boolean;
  /** It is that of the one who asks. */
  readonly isMine: boolean;
  readonly now: EpochMs;
}

/**
 * Finds the issue that is meant: a number is taken as it is, anything else is looked up in the plans.
 * @throws ConfigError where nothing, or more than one item, is meant, or the item has no issue.
 */
export async function issueMeant(context: AgentContext, target: string): Promise<IssueNumber> {
  const number = readIssueName(target);
  if (number !== null) return number;
  const row = findNamed(allRows(await readWork(context)), namesOf, target);
  if (row.issue !== null) return row.issue;
  throw new ConfigError(`"${row.item.title}" has no issue.`, {
    hint: "It is a check, or the plan was not synced since it was added: name the item above it.",
  });
}

/**
 * Reads an issue with its claim, in one request.
 * @throws ConfigError where there is no such issue.
 */
export async function see({ claims, me }: AgentContext, number: IssueNumber): Promise<Seen> {
  const sight: ClaimSight = await claims.readClaim(number);
  const { issue, now } = sight;
  if (issue === null)
    throw new ConfigError(`There is no issue #${number}.`, { hint: "Name an issue of this repository by its number." });
  const claim = sight.claim === null ? null : parseClaim(sight.claim);
  const view = { now, isOpen: issue.state === "open", hasPull: issue.pulls.length > 0 };
  return {
    issue,
    claim,
    isLive: claim !== null && isLive(claim, view),
    isMine: claim !== null && claim.session === me.session,
    now: epochMs(now),
  };
}

/** True when somebody else has the issue now. */
export function isForeign({ isLive: isHeld, isMine }: Seen): boolean {
  return isHeld && !isMine;
}

/** Renews the claim of whoever asks once half its lease is over; a claim that was taken over meanwhile stays so. */
export async function keepAlive(
  { claims, me }: AgentContext,
  { issue, claim, isMine, isLive: isHeld, now }: Seen,
): Promise<void> {
  if (claim === null || !isMine || !isHeld || !isToBeRenewed(claim, now)) return;
  await claims.moveClaim(issue.number, claim.at, renderClaim(issue.number, { ...claim, holder: me.holder }));
}
