import * as z from "zod/mini";
import type { ClaimCommit } from "../../ports/claims.ts";
import { epochMs, type EpochMs } from "../../ports/epoch-ms.ts";
import { issueNumber } from "../../ports/issue-number.ts";
import type { RemoteContext } from "../transport/context.ts";
import type { Headers } from "../transport/failure/failure.ts";
import { readServerDate } from "../transport/server-date.ts";

/** Below `refs/`: the claim of issue 12 is at `plansync/claims/12`. */
export const CLAIM_REFS = "plansync/claims";

/** Claims in one answer; the rest comes in pages. */
const PAGE = 100;
const commit = z.nullable(
  z.object({
    oid: z.string(),
    committedDate: z.optional(z.string()),
    message: z.optional(z.string()),
    tree: z.optional(z.object({ oid: z.string() })),
  }),
);

/** A claim's commit as `CLAIM_COMMIT` requests it. */
export const claimCommit = commit;
export const CLAIM_COMMIT = "{ oid ... on Commit { committedDate message tree { oid } } }";

/** References as `claimRefs` requests them. */
export const claimPage = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  nodes: z.array(z.nullable(z.object({ name: z.string(), target: commit }))),
});
export type ClaimPage = z.infer<typeof claimPage>;

/** Requests the claims of a repository. */
export function claimRefs(after: string | null = null): string {
  const rest = after === null ? "" : `, after: ${JSON.stringify(after)}`;
  return `refs(refPrefix: "refs/${CLAIM_REFS}/", first: ${PAGE}${rest}) {
      pageInfo { hasNextPage endCursor } nodes { name target ${CLAIM_COMMIT} }
    }`;
}

/** Reads a page of references; one whose name is no number is none of ours. */
export function readClaimPage(context: RemoteContext, page: ClaimPage): readonly ClaimCommit[] {
  return page.nodes.flatMap((node) => {
    const number = /(?:^|\/)([1-9]\d{0,9})$/.exec(node?.name ?? "")?.[1];
    return node === null || number === undefined ? [] : readClaimCommit(context, Number(number), node.target);
  });
}

/** Reads a claim's commit; none where the reference points to anything else. */
export function readClaimCommit(
  { memory }: RemoteContext,
  issue: number,
  found: z.infer<typeof commit>,
): readonly ClaimCommit[] {
  if (found?.message === undefined || found.committedDate === undefined) return [];
  if (found.tree !== undefined) memory.stateTrees.set(found.oid, found.tree.oid);
  const committedAt = epochMs(Date.parse(found.committedDate));
  return [{ issue: issueNumber(issue), commit: found.oid, committedAt, message: found.message }];
}

/** Returns the moment at which the server answered, by its own clock; that of this machine where it doesn't say. */
export function answeredAt({ clock }: Pick<RemoteContext, "clock">, headers: Headers): EpochMs {
  return readServerDate(headers) ?? clock.now();
}

/**
 * Returns a moment, by the server's clock, at which nothing that is asked for from now on has been read: that of its
 * latest answer. The answer to come is dated when it is ready, and what it says may be some seconds older.
 */
export function askedAt({ client, clock }: Pick<RemoteContext, "client" | "clock">): EpochMs {
  return client.answeredAt ?? clock.now();
}
