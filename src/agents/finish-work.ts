import { sanitizeLine } from "../issue/sanitize.ts";
import type { IssueNumber } from "../ports/issue-number.ts";
import { retryIn, untilOf, type Refusal } from "./answers.ts";
import { cleanEvidence, LEASE, renderClaim } from "./claim/claim.ts";
import { isForeign, see, type Seen } from "./held-claim.ts";
import type { AgentContext } from "./work.ts";

export interface FinishOptions {
  /** A commit, a link: it becomes one comment, and a line of the commit that ticks the box. */
  readonly evidence?: string | undefined;
  /** Also where somebody else holds it. */
  readonly force?: boolean | undefined;
}

export interface Finished {
  readonly item: { readonly number: number };
  readonly session: string;
  readonly holder: string;
  readonly done: true;
  /** It was closed already, and nothing was written. */
  readonly already: boolean;
}

/**
 * Finishes an issue without the plan's file: first the claim moves to `done`, which only its holder can do, then the
 * issue is closed as completed. The next sync ticks the box.
 */
export async function finishWork(
  context: AgentContext,
  issue: IssueNumber,
  { evidence, force = false }: FinishOptions,
): Promise<Finished | Refusal> {
  const { claims, me } = context;
  const seen = await see(context, issue);
  const answer: Finished = { item: { number: issue }, ...me, done: true, already: false };
  if (seen.issue.state === "closed") return closedAlready(seen, answer);
  if (isForeign(seen) && !force) return foreign(seen);
  const { claim } = seen;
  const proof = evidence === undefined || evidence.trim() === "" ? null : cleanEvidence(evidence);
  const isFenced = claim?.state === "done" && seen.isMine && claim.evidence === proof;
  if (!isFenced) {
    const text = { ...me, lease: claim?.lease ?? LEASE, state: "done", evidence: proof } as const;
    if ((await claims.moveClaim(issue, claim?.at ?? null, renderClaim(issue, text))) === null)
      return foreign(await see(context, issue));
  }
  await claims.finishIssue(issue, proof === null ? null : `Done by \`${me.holder}\`: ${sanitizeLine(proof)}`);
  return answer;
}

function closedAlready({ issue }: Seen, answer: Finished): Finished | Refusal {
  if (issue.closeReason === "completed") return { ...answer, already: true };
  return { refused: "closed", reason: `#${issue.number} was closed as not planned`, retryAfter: null };
}

function foreign({ issue, claim }: Seen): Refusal {
  const name = `#${issue.number}`;
  if (claim === null)
    return { refused: "lost", reason: `the claim of ${name} moved in the meantime`, retryAfter: retryIn(0) };
  return {
    refused: "claimed",
    reason: `${name} is claimed by ${claim.holder} until ${untilOf(claim)}`,
    retryAfter: retryIn(null),
  };
}
