import type { IssueNumber } from "../ports/issue-number.ts";
import { isRefusal, itemAnswer, refusalOf, retryIn, untilOf, type ClaimAnswer, type Refusal } from "./answers.ts";
import { LEASE, parseClaim, renderClaim, type Claim } from "./claim/claim.ts";
import { findNamed } from "./find-row.ts";
import { allRows, freeRows, nameOf, namesOf, nothingFree, rowHeld } from "./free-work.ts";
import { takeIssue } from "./take-issue.ts";
import { factsOf, readBoardAgain, readWork, textOf, type AgentContext, type Work, type WorkRow } from "./work.ts";

/** How the claim is to be made. */
export interface ClaimOptions {
  /** The session of a claim that was made for whoever asks: it becomes theirs. */
  readonly take?: string | undefined;
}

/** Losses in a row after which one gives up: others are faster, and the work goes on without this one. */
const MOST_LOSSES = 12;
/** Claims are read again after this many losses: a read is one request, and another loss two. */
const READ_AGAIN: ReadonlySet<number> = new Set([1, 2, 3, 4, 6, 8]);
/** In milliseconds, doubled with each loss up to the fourth: those who lost together spread out, and don't meet again. */
const LOSS_PAUSE = 1_500;

/**
 * Claims an item: the one that is meant, else the best that is free. What the session holds already is renewed. Exactly
 * one of many who try at once wins.
 */
export async function claimWork(
  context: AgentContext,
  target: string | null,
  options: ClaimOptions = {},
): Promise<ClaimAnswer | Refusal> {
  const work = await readWork(context);
  if (target !== null) {
    const row = findNamed(allRows(work), namesOf, target);
    return claimNamed(context, work, row, options);
  }
  const held = rowHeld(work);
  if (held !== null) return renew(context, held.row, held.claim);
  return claimAny(context, work);
}

async function claimNamed(
  context: AgentContext,
  work: Work,
  row: WorkRow,
  { take }: ClaimOptions,
): Promise<ClaimAnswer | Refusal> {
  const { board } = work;
  const standing = board.standingOf(factsOf(row));
  const name = nameOf(row);
  if (standing.kind === "mine") return renew(context, row, standing.claim);
  if (take !== undefined) {
    if (standing.kind === "claimed" && standing.claim.session === take && standing.claim.state === "held")
      return (await succeed(context, row, standing.claim, { lease: LEASE, renewed: false })) ?? lost(name);
    return { refused: "lost", reason: `${name} is no longer held by the session to be taken over`, retryAfter: null };
  }
  if (standing.kind !== "free") return refusalOf(board, name, standing);
  return (await takeFree(context, work, row)) ?? lost(name);
}

function lost(name: string): Refusal {
  return { refused: "lost", reason: `somebody else claimed ${name} a moment ago`, retryAfter: retryIn(0) };
}

/** Tries free items, the best first, after that at random. */
async function claimAny(context: AgentContext, first: Work): Promise<ClaimAnswer | Refusal> {
  let work = first;
  const tried = new Set<IssueNumber>();
  let candidates = freeRows(context, work);
  for (let losses = 0; losses < MOST_LOSSES;) {
    const at = losses === 0 ? 0 : Math.floor(context.random() * candidates.length);
    const row = candidates[at];
    if (row?.issue == null) break;
    tried.add(row.issue);
    const answer = await takeFree(context, work, row);
    if (answer !== null && !isRefusal(answer)) return answer;
    if (answer === null) {
      losses += 1;
      await context.clock.sleep(context.random() * LOSS_PAUSE * 2 ** Math.min(losses - 1, 3));
      if (READ_AGAIN.has(losses)) work = await readBoardAgain(context, work);
    }
    candidates = freeRows(context, work).filter(({ issue }) => issue !== null && !tried.has(issue));
  }
  return nothingFree(await readBoardAgain(context, work));
}

/** Claims a free item. Null: somebody was faster; a refusal: it was not free after all. */
async function takeFree(context: AgentContext, work: Work, row: WorkRow): Promise<ClaimAnswer | Refusal | null> {
  const { issue } = row;
  if (issue === null) return null;
  const claim = await takeIssue(context, work, issue, { ...context.me, lease: LEASE });
  return claim === null || isRefusal(claim) ? claim : answerOf(context, row, claim, false);
}

async function renew(context: AgentContext, row: WorkRow, claim: Claim): Promise<ClaimAnswer | Refusal> {
  return (await succeed(context, row, claim, { lease: claim.lease, renewed: true })) ?? lost(nameOf(row));
}

/** Makes the claim of whoever asks, after one that is theirs or was made for them. Null: somebody was faster. */
async function succeed(
  context: AgentContext,
  row: WorkRow,
  { issue, at }: Claim,
  { lease, renewed }: { readonly lease: number; readonly renewed: boolean },
): Promise<ClaimAnswer | null> {
  const message = renderClaim(issue, { ...context.me, lease, state: "held", evidence: null });
  const commit = await context.claims.moveClaim(issue, at, message);
  return commit === null ? null : answerOf(context, row, parseClaim(commit), renewed);
}

function answerOf({ me }: AgentContext, row: WorkRow, claim: Claim, renewed: boolean): ClaimAnswer {
  return { item: itemAnswer(row), ...me, until: untilOf(claim), renewed, text: textOf(row) };
}
