import { ConfigError } from "../errors.ts";
import { sanitizeMarkdown } from "../issue/sanitize.ts";
import { parseClaim, renderClaim, type Claim } from "./claim/claim.ts";
import { isForeign, issueMeant, see } from "./held-claim.ts";
import { retryIn, untilOf, type Refusal } from "./answers.ts";
import type { AgentContext } from "./work.ts";

export interface ReleaseOptions {
  /** Becomes a comment for whoever takes the work next. */
  readonly reason?: string | undefined;
  /** Also where somebody else holds it. */
  readonly force?: boolean | undefined;
}

export interface Released {
  readonly item: { readonly number: number };
  readonly session: string;
  readonly holder: string;
  readonly released: boolean;
}

/** Gives an item back: the one that is meant, else the one that the session holds. Three requests. */
export async function releaseWork(
  context: AgentContext,
  target: string | null,
  { reason, force = false }: ReleaseOptions,
): Promise<Released | Refusal> {
  const { claims, me, writer } = context;
  const claim = target === null ? await ownClaim(context) : await claimMeant(context, target, force);
  if (claim === null) return { refused: "not-held", reason: "this session holds nothing", retryAfter: null };
  if ("refused" in claim) return claim;
  if (claim.state !== "released") {
    const message = renderClaim(claim.issue, { ...claim, state: "released", evidence: null });
    const moved = await claims.moveClaim(claim.issue, claim.at, message);
    if (moved === null)
      return { refused: "lost", reason: `somebody else took #${claim.issue} over in the meantime`, retryAfter: null };
    if (reason !== undefined && reason.trim() !== "")
      await writer.comment(claim.issue, `Released by \`${me.holder}\`:\n\n${sanitizeMarkdown(reason)}`);
  }
  return { item: { number: claim.issue }, ...me, released: true };
}

async function claimMeant(context: AgentContext, target: string, force: boolean): Promise<Claim | Refusal | null> {
  const seen = await see(context, await issueMeant(context, target));
  const { claim, issue } = seen;
  if (claim === null || (claim.state === "released" && seen.isMine)) return claim;
  if (isForeign(seen) && !force)
    return {
      refused: "claimed",
      reason: `#${issue.number} is claimed by ${claim.holder} until ${untilOf(claim)}`,
      retryAfter: retryIn(null),
    };
  if (!seen.isMine && !force)
    return { refused: "not-held", reason: `this session does not hold #${issue.number}`, retryAfter: null };
  if (claim.state === "done")
    throw new ConfigError(`#${issue.number} is done: there is nothing to give back.`, {
      hint: "Reopen the issue to have it worked on again.",
    });
  return claim;
}

/** The claim that the session holds, whether or not its lease is over. */
async function ownClaim({ claims, me }: AgentContext): Promise<Claim | null> {
  const { commits } = await claims.readClaims();
  return commits.map(parseClaim).find(({ session, state }) => session === me.session && state === "held") ?? null;
}
