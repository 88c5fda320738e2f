import { PlansyncError } from "../errors.ts";
import type { ClaimedIssue } from "../ports/claims.ts";
import type { IssueNumber } from "../ports/issue-number.ts";
import { isRefusal, itemAnswer, refusalOf, retryIn, untilOf, type ClaimAnswer, type Refusal } from "./answers.ts";
import { LEASE, parseClaim, renderClaim, type Claim } from "./claim/claim.ts";
import { findNamed } from "./find-row.ts";
import { allRows, freeRows, nameOf, namesOf, nothingFree, rowHeld } from "./free-work.ts";
import { factsOf, readBoardAgain, readWork, textOf, type AgentContext, type Work, type WorkRow } from "./work.ts";

/** How the claim is to be made. */
export interface ClaimOptions {
  /** The session of a claim that was made for whoever asks: it becomes theirs. */
  readonly take?: string | undefined;
}

/** Losses in a row after which one gives up: others are faster, and the work goes on without this one. */
const MOST_LOSSES = 12;
/** Claims are read again after this many losses. */
const READ_AGAIN: ReadonlySet<number> = new Set([1, 2, 4, 8]);
/** In milliseconds, times the losses: two who lost together read the claims at other times, and don't meet again. */
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
  if (held !== null) return renew(context, work, held.row, held.claim);
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
  if (standing.kind === "mine") return renew(context, work, row, standing.claim);
  if (take !== undefined) {
    if (standing.kind === "claimed" && standing.claim.session === take && standing.claim.state === "held")
      return (await move(context, row, standing.claim, false))?.answer ?? lost(name);
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
      await context.clock.sleep(context.random() * LOSS_PAUSE * Math.min(losses, 4));
      if (READ_AGAIN.has(losses)) work = await readBoardAgain(context, work);
    }
    candidates = freeRows(context, work).filter(({ issue }) => issue !== null && !tried.has(issue));
  }
  return nothingFree(await readBoardAgain(context, work));
}

/** Claims a free item and looks again after the leap. Null: somebody was faster; a refusal: it was not free after all. */
async function takeFree(context: AgentContext, work: Work, row: WorkRow): Promise<ClaimAnswer | Refusal | null> {
  const { issue } = row;
  if (issue === null) return null;
  const answer = await move(context, row, work.board.claimOf(issue), false);
  if (answer === null) return null;
  const after = await lookAfter(context, issue, work.label);
  const refusal = objectionTo(work, issue, after);
  if (refusal === null) return answer.answer;
  await context.claims.moveClaim(
    issue,
    answer.claim.at,
    renderClaim(issue, { ...answer.claim, state: "released", evidence: null }),
  );
  return refusal;
}

/** A label that can't be set is no reason to give the work back: then the issue is only read. */
async function lookAfter(
  { claims, logger }: AgentContext,
  issue: IssueNumber,
  label: string,
): Promise<ClaimedIssue | null> {
  try {
    return await claims.markClaimed(issue, label);
  } catch (error) {
    if (!(error instanceof PlansyncError)) throw error;
    logger.debug(`The label ${label} was not set on #${issue}: ${error.message}`);
    return (await claims.readClaim(issue)).issue;
  }
}

/** What happened to the issue before it was claimed, and was not known: closed, assigned, in a pull request. */
function objectionTo({ board }: Work, issue: IssueNumber, after: ClaimedIssue | null): Refusal | null {
  const name = `#${issue}`;
  if (after === null || after.state === "closed") return refusalOf(board, name, { kind: "closed" });
  const [pull] = after.pulls;
  if (pull !== undefined) return refusalOf(board, name, { kind: "pull", pull });
  const to = board.foreignAssignee(after.assignees);
  return to === null ? null : refusalOf(board, name, { kind: "assigned", to });
}

async function renew(context: AgentContext, _: Work, row: WorkRow, claim: Claim): Promise<ClaimAnswer | Refusal> {
  return (await move(context, row, claim, true))?.answer ?? lost(nameOf(row));
}

interface Moved {
  readonly answer: ClaimAnswer;
  readonly claim: Claim;
}

/** Makes the claim of whoever asks, after the one that was read. Null: somebody was faster. */
async function move(
  { claims, me }: AgentContext,
  row: WorkRow,
  from: Claim | null,
  renewed: boolean,
): Promise<Moved | null> {
  const { issue } = row;
  if (issue === null) return null;
  const lease = renewed && from !== null ? from.lease : LEASE;
  const message = renderClaim(issue, { ...me, lease, state: "held", evidence: null });
  const commit = await claims.moveClaim(issue, from?.at ?? null, message);
  if (commit === null) return null;
  const claim = parseClaim(commit);
  return { claim, answer: { item: itemAnswer(row), ...me, until: untilOf(claim), renewed, text: textOf(row) } };
}
