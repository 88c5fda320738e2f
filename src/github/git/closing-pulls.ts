import * as z from "zod/mini";
import type { ClosingPull } from "../../ports/claims.ts";
import { issueNumberSchema } from "../../ports/issue-number.ts";
import { isThisRepository, type RemoteContext } from "../transport/context.ts";

/*
 * Which open pull requests close which issues. Those of outsiders don't count: otherwise anybody could keep work from
 * being done by a pull request from a fork that says "Closes #12". A branch of the repository itself was pushed by
 * somebody who may write; from a fork, the owner and those whom GitHub calls members or collaborators count.
 */

/** Open pull requests that are asked for, the most recently changed first, and issues that each of them closes. */
const PULLS = 50;
const CLOSED_BY_A_PULL = 10;

const ORIGIN = "isCrossRepository authorAssociation";
const origin = { isCrossRepository: z.boolean(), authorAssociation: z.string() };
const KNOWN: ReadonlySet<string> = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

/** The open pull requests of a repository as `CLOSING_PULLS` requests them. */
export const closingPulls = z.object({
  nodes: z.array(
    z.nullable(
      z.object({
        number: z.number(),
        ...origin,
        closingIssuesReferences: z.nullable(
          z.object({
            nodes: z.nullable(
              z.array(
                z.nullable(
                  z.object({ number: issueNumberSchema, repository: z.object({ nameWithOwner: z.string() }) }),
                ),
              ),
            ),
          }),
        ),
      }),
    ),
  ),
});

/** Requests which open pull requests close which issues. */
export const CLOSING_PULLS = `pullRequests(states: [OPEN], first: ${PULLS}, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        number ${ORIGIN}
        closingIssuesReferences(first: ${CLOSED_BY_A_PULL}) { nodes { number repository { nameWithOwner } } }
      }
    }`;

export function readClosingPulls(
  context: RemoteContext,
  { nodes }: z.infer<typeof closingPulls>,
): readonly ClosingPull[] {
  return nodes.flatMap((pull) =>
    (pull?.closingIssuesReferences?.nodes ?? []).flatMap((issue): ClosingPull[] =>
      pull === null || issue === null || isOutsiders(pull) || !isThisRepository(context, issue.repository.nameWithOwner)
        ? []
        : [{ pull: pull.number, issue: issue.number }],
    ),
  );
}

/** The open pull requests that close an issue, as `CLOSED_BY` requests them. */
export const closedBy = z.object({ nodes: z.array(z.nullable(z.object({ number: z.number(), ...origin }))) });

/** Requests, of an issue, which open pull requests close it. */
export const CLOSED_BY = `closedByPullRequestsReferences(first: ${CLOSED_BY_A_PULL}) { nodes { number ${ORIGIN} } }`;

export function readClosedBy({ nodes }: z.infer<typeof closedBy>): readonly number[] {
  return nodes.flatMap((pull) => (pull === null || isOutsiders(pull) ? [] : [pull.number]));
}

function isOutsiders(pull: { readonly isCrossRepository: boolean; readonly authorAssociation: string }): boolean {
  return pull.isCrossRepository && !KNOWN.has(pull.authorAssociation);
}
