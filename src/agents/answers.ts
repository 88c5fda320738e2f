import { isoSeconds } from "../iso-seconds.ts";
import { leaseEnd, takeoverTime } from "./claim/lease.ts";
import type { Claim } from "./claim/claim.ts";
import { visibleText } from "./claim/visible-text.ts";
import type { ClaimBoard, Standing } from "./choose/standing.ts";
import type { WorkRow } from "./work.ts";
import type { LineNumber } from "../plan/model/line-number.ts";

/** An item in an answer. Its words are those of the plan file, never those of the issue. */
export interface ItemAnswer {
  readonly number: number | null;
  readonly title: string;
  readonly path: string;
  readonly line: LineNumber;
  readonly kind: string;
  readonly key: string;
}

/** A claim in an answer. */
export interface ClaimAnswer {
  readonly item: ItemAnswer;
  readonly session: string;
  readonly holder: string;
  /** ISO 8601: until then nobody else takes the item. */
  readonly until: string;
  /** The claim was held already, and its lease began anew. */
  readonly renewed: boolean;
  /** What the plan says about it, with everything below. */
  readonly text: string;
}

/** Why a verb did nothing. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly reason: string;
  /** Seconds after which it makes sense to try again; null: it won't by itself. */
  readonly retryAfter: number | null;
}

type RefusalCode =
  | "claimed"
  | "lost"
  | "assigned"
  | "pull-request"
  | "waiting"
  | "stopped"
  | "closed"
  | "no-issue"
  | "nothing-free"
  | "not-held";

/** In seconds: between tries, and where nothing says when something changes. */
const SHORTEST_RETRY = 30;
const USUAL_RETRY = 300;
const LONGEST_RETRY = 1_800;

export function isRefusal(answer: object): answer is Refusal {
  return "refused" in answer;
}

export function itemAnswer({ plan, item, key, issue }: WorkRow): ItemAnswer {
  return { number: issue, title: visibleText(item.title), path: plan.path, line: item.line, kind: item.kind, key };
}

export function untilOf(claim: Claim): string {
  return isoSeconds(leaseEnd(claim));
}

/** Turns milliseconds until something changes into seconds to wait. */
export function retryIn(ms: number | null): number {
  if (ms === null) return USUAL_RETRY;
  return Math.min(LONGEST_RETRY, Math.max(SHORTEST_RETRY, Math.ceil(ms / 1000) + 1));
}

/** Says why an item can't be claimed. */
export function refusalOf(
  board: ClaimBoard,
  name: string,
  standing: Exclude<Standing, { kind: "free" | "mine" }>,
): Refusal {
  switch (standing.kind) {
    case "claimed": {
      const { claim } = standing;
      const retryAfter = retryIn(takeoverTime(claim) - board.list.now);
      return {
        refused: "claimed",
        reason: `${name} is claimed by ${claim.holder} until ${untilOf(claim)}`,
        retryAfter,
      };
    }
    case "assigned":
      return { refused: "assigned", reason: `${name} is assigned to ${standing.to}`, retryAfter: USUAL_RETRY };
    case "pull":
      return {
        refused: "pull-request",
        reason: `the open pull request #${standing.pull} closes ${name}`,
        retryAfter: USUAL_RETRY,
      };
    case "waiting": {
      const waitsFor = standing.waitsFor.map(visibleText).join("; ");
      return { refused: "waiting", reason: `${name} waits for: ${waitsFor}`, retryAfter: USUAL_RETRY };
    }
    case "stopped":
      return { refused: "stopped", reason: standing.why, retryAfter: USUAL_RETRY };
    case "closed":
      return { refused: "closed", reason: `${name} is done`, retryAfter: null };
    case "no-issue":
      return {
        refused: "no-issue",
        reason: `${name} has no issue: it is done with the item above it`,
        retryAfter: null,
      };
  }
}
