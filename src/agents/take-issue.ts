import { PlansyncError } from "../errors.ts";
import type { ClaimedIssue } from "../ports/claims.ts";
import type { IssueNumber } from "../ports/issue-number.ts";
import { refusalOf, type Refusal } from "./answers.ts";
import type { ClaimBoard } from "./choose/standing.ts";
import { parseClaim, renderClaim, type Claim, type ClaimText } from "./claim/claim.ts";
import type { AgentContext, Work } from "./work.ts";

/**
 * Takes an issue that is free as far as is known, and looks again after the leap: what was not free after all is given
 * back.
 *
 * A claim that says `done` is proof for the next sync, and it may only look as if the issue were still open: a list
 * lags, and the issue may have been closed since it was read. So such an issue is read by itself before.
 *
 * @returns null when somebody else was faster; a refusal when it was not free after all.
 */
export async function takeIssue(
  context: AgentContext,
  { board, label }: Work,
  issue: IssueNumber,
  by: Pick<ClaimText, "holder" | "session" | "lease">,
): Promise<Claim | Refusal | null> {
  const { claims } = context;
  const before = board.claimOf(issue);
  if (before?.state === "done") {
    const objection = objectionTo(board, issue, (await claims.readClaim(issue)).issue);
    if (objection !== null) return objection;
  }
  const text = renderClaim(issue, { ...by, state: "held", evidence: null });
  const commit = await claims.moveClaim(issue, before?.at ?? null, text);
  if (commit === null) return null;
  const claim = parseClaim(commit);
  const objection = objectionTo(board, issue, await lookAfter(context, issue, label));
  if (objection === null) return claim;
  await giveBack(context, claim, before);
  return objection;
}

/** Gives an issue back as it was: where the claim before said `done`, it says so again. */
export async function giveBack(
  { claims }: Pick<AgentContext, "claims">,
  claim: Claim,
  before: Claim | null,
): Promise<void> {
  const text: ClaimText = before?.state === "done" ? before : { ...claim, state: "released", evidence: null };
  await claims.moveClaim(claim.issue, claim.at, renderClaim(claim.issue, text));
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
function objectionTo(board: ClaimBoard, issue: IssueNumber, found: ClaimedIssue | null): Refusal | null {
  const name = `#${issue}`;
  if (found === null || found.state === "closed") return refusalOf(board, name, { kind: "closed" });
  const [pull] = found.pulls;
  if (pull !== undefined) return refusalOf(board, name, { kind: "pull", pull });
  const to = board.foreignAssignee(found.assignees);
  return to === null ? null : refusalOf(board, name, { kind: "assigned", to });
}
