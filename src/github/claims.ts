import type { ClaimReader, ClaimWriter } from "../ports/claims.ts";
import type { RemoteContext } from "./transport/context.ts";
import { readClaim, readClaims, readComments } from "./read/read-claims.ts";
import { finishIssue, markClaimed, moveClaim, sweepClaims } from "./write/write-claims.ts";

/** Adapter for claims, for reading and for moving them. */
export function createClaims(context: RemoteContext): ClaimReader & ClaimWriter {
  return {
    readClaims: () => readClaims(context),
    readClaim: (issue) => readClaim(context, issue),
    readComments: (issue, most) => readComments(context, issue, most),
    moveClaim: (issue, from, message) => moveClaim(context, issue, from, message),
    markClaimed: (issue, label) => markClaimed(context, issue, label),
    finishIssue: (issue, comment) => finishIssue(context, issue, comment),
    sweepClaims: (sweep) => sweepClaims(context, sweep),
  };
}
