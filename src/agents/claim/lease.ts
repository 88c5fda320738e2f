import { later, type EpochMs } from "../../ports/epoch-ms.ts";
import type { Claim } from "./claim.ts";

/** What runs on when a lease is over, in milliseconds: clocks in whole seconds, and an answer that is under way. */
const GRACE = 60_000;

/** How long a claim may be done while its issue is still open, in milliseconds: closing it is the next request. */
const FINISHING = 2 * 60_000;

/** What decides whether somebody has an issue. */
export interface ClaimView {
  /** GitHub's clock. */
  readonly now: EpochMs;
  readonly isOpen: boolean;
  /** An open pull request closes the issue: it keeps the claim, whatever the lease. */
  readonly hasPull: boolean;
}

/** Returns the moment until which the holder is promised to be left alone. */
export function leaseEnd({ committedAt, lease }: Claim): EpochMs {
  return later(committedAt, lease);
}

/** Returns the moment from which others may take over. */
export function takeoverTime(claim: Claim): EpochMs {
  return claim.state === "done" ? later(claim.committedAt, FINISHING) : later(leaseEnd(claim), GRACE);
}

/** True while nobody else may take the issue. */
export function isLive(claim: Claim, { now, isOpen, hasPull }: ClaimView): boolean {
  if (!isOpen || claim.state === "released") return false;
  return now <= takeoverTime(claim) || (claim.state === "held" && hasPull);
}

/** True when the holder's next verb renews the claim: half the lease is over. */
export function isToBeRenewed(claim: Claim, now: EpochMs): boolean {
  return claim.state === "held" && now >= later(claim.committedAt, claim.lease / 2);
}
