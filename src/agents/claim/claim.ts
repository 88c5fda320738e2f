import { cleanLine, cutText } from "../../issue/text/clean.ts";
import type { ClaimCommit } from "../../ports/claims.ts";
import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";

/** `held` until it is given back (`released`), or the work is finished (`done`). */
export type ClaimState = "held" | "released" | "done";

/** What a claim says. */
export interface ClaimText {
  readonly holder: string;
  /** 32 hex digits at random: two holders never make the same commit. */
  readonly session: string;
  /** In milliseconds, whole minutes. */
  readonly lease: number;
  readonly state: ClaimState;
  /** What shows that the work is done: a commit, a link. One line; null where nothing was given. */
  readonly evidence: string | null;
}

/** A claim that was read. */
export interface Claim extends ClaimText {
  readonly issue: IssueNumber;
  readonly committedAt: EpochMs;
  /** What a successor moves forward from. */
  readonly at: ClaimCommit;
}

const MINUTE = 60_000;
/** The lease of an agent that works on its own, in milliseconds. */
export const LEASE = 30 * MINUTE;
/** A claim of another writer that names no lease that can be read has the usual one; none lasts longer than a day. */
const LONGEST_LEASE = 24 * 60 * MINUTE;
/** In UTF-16 units. */
const LONGEST_EVIDENCE = 300;

/** Writes a claim as the message of its commit. */
export function renderClaim(issue: IssueNumber, claim: ClaimText): string {
  return [
    `Claim #${issue}`,
    `holder: ${claim.holder}`,
    `session: ${claim.session}`,
    `lease: ${Math.round(claim.lease / MINUTE)}m`,
    `state: ${claim.state}`,
    ...(claim.evidence === null ? [] : [`evidence: ${cleanEvidence(claim.evidence)}`]),
  ].join("\n");
}

/** Returns evidence as one clean line of bounded length. */
export function cleanEvidence(text: string): string {
  return cutText(cleanLine(text), LONGEST_EVIDENCE);
}

/**
 * Reads a claim from its commit. Anybody who may push can write one by hand: what can't be read counts as held by
 * somebody without a name, for the usual lease.
 */
export function parseClaim(at: ClaimCommit): Claim {
  const fields = new Map(
    at.message.split("\n").flatMap((line): [string, string][] => {
      const found = /^([a-z]+):[ \t]*(.*)$/.exec(line.trimEnd());
      return found?.[1] === undefined || found[2] === undefined ? [] : [[found[1], found[2]]];
    }),
  );
  const evidence = fields.get("evidence");
  return {
    issue: at.issue,
    committedAt: at.committedAt,
    at,
    holder: cutText(cleanLine(fields.get("holder") ?? "?"), 60),
    session: fields.get("session") ?? "",
    lease: readLease(fields.get("lease")),
    state: readState(fields.get("state")),
    evidence: evidence === undefined || evidence === "" ? null : cleanEvidence(evidence),
  };
}

function readState(text: string | undefined): ClaimState {
  return text === "released" || text === "done" ? text : "held";
}

function readLease(text: string | undefined): number {
  const minutes = Number(/^(\d{1,6})m$/.exec(text ?? "")?.[1]);
  return Number.isNaN(minutes) ? LEASE : Math.min(minutes * MINUTE, LONGEST_LEASE);
}
