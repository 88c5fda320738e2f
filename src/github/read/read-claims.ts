import * as z from "zod/mini";
import { ClaimsRefusedError } from "../../errors.ts";
import type { ClaimCommit, ClaimedIssue, ClaimList, ClaimSight, IssueComment } from "../../ports/claims.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import { issueNumberSchema } from "../../ports/issue-number.ts";
import { readCloseReason } from "./issue-graphql.ts";
import { graphqlActor, readGraphqlActor } from "../transport/actor.ts";
import { STATE_REF, type Dialect, type RemoteContext } from "../transport/context.ts";
import { askInDialect } from "../transport/dialect.ts";
import { lacksEndpoint } from "../transport/failure/failure.ts";
import type { Answer } from "../transport/client.ts";
import type { GraphqlAsk } from "../transport/graphql.ts";
import { unseenRepository } from "../transport/look-errors.ts";
import {
  answeredAt,
  askedAt,
  CLAIM_COMMIT,
  claimCommit,
  claimPage,
  CLAIM_REFS,
  claimRefs,
  readClaimCommit,
  readClaimPage,
} from "../git/claim-refs.ts";
import {
  CLOSED_BY,
  closedBy,
  CLOSING_PULLS,
  closingPulls,
  readClosedBy,
  readClosingPulls,
} from "../git/closing-pulls.ts";

const PERMISSION = "contents: read";

const listAnswer = z.object({
  repository: z.nullable(z.object({ claims: claimPage, closing: z.optional(closingPulls) })),
});

type ListAnswer = z.infer<typeof listAnswer>;

/** Reads all claims and which open pull requests close which issues, 100 claims in a request. */
export async function readClaims(context: RemoteContext): Promise<ClaimList> {
  const commits: ClaimCommit[] = [];
  const before = askedAt(context);
  let after: string | null = null;
  for (;;) {
    const answer: Answer<ListAnswer> | null = await askAboutClaims(context, listAsk(context, after));
    if (answer?.data.repository == null) throw unseenRepository(context);
    const { claims, closing }: NonNullable<ListAnswer["repository"]> = answer.data.repository;
    commits.push(...readClaimPage(context, claims));
    after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
    if (after === null)
      return {
        commits,
        now: answeredAt(context, answer.headers),
        before,
        closing: closing === undefined ? [] : readClosingPulls(context, closing),
      };
  }
}

function listAsk({ client }: RemoteContext, after: string | null) {
  return (dialect: Dialect): GraphqlAsk<ListAnswer> => ({
    what: "read the claims",
    permission: PERMISSION,
    kind: "read",
    query: `query Claims($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    claims: ${claimRefs(after)}
    ${dialect.closingPulls ? `closing: ${CLOSING_PULLS}` : ""}
  }
}`,
    variables: { ...client.repo },
    schema: listAnswer,
  });
}

/** An issue as `claimedIssueFields` requests it. */
export const claimedIssue = z.object({
  id: z.string(),
  number: issueNumberSchema,
  title: z.string(),
  state: z.enum(["OPEN", "CLOSED"]),
  stateReason: z.optional(z.nullable(z.string())),
  assignees: z.object({ nodes: z.array(z.nullable(z.object({ login: z.string() }))) }),
  closedByPullRequestsReferences: z.optional(z.nullable(closedBy)),
});

/** Requests what an issue tells whoever claims it. */
export function claimedIssueFields(dialect: Dialect): string {
  return `id number title state ${dialect.duplicates ? "stateReason(enableDuplicate: true)" : "stateReason"}
    assignees(first: 20) { nodes { login } }
    ${dialect.closingPulls ? CLOSED_BY : ""}`;
}

export function readClaimedIssue({ memory }: RemoteContext, issue: z.infer<typeof claimedIssue>): ClaimedIssue {
  const { closedByPullRequestsReferences: pulls } = issue;
  memory.nodeIds.set(issue.number, issue.id);
  const isOpen = issue.state === "OPEN";
  return {
    number: issue.number,
    title: issue.title,
    state: isOpen ? "open" : "closed",
    closeReason: isOpen ? null : readCloseReason(issue.stateReason),
    assignees: issue.assignees.nodes.flatMap((node) => node?.login ?? []),
    pulls: pulls == null ? [] : readClosedBy(pulls),
  };
}

const sightAnswer = z.object({
  repository: z.nullable(
    z.object({
      id: z.string(),
      state: z.nullable(z.object({ oid: z.string(), tree: z.optional(z.object({ oid: z.string() })) })),
      claim: claimCommit,
      issue: z.nullable(claimedIssue),
    }),
  ),
});

/** Reads one issue with its claim. */
export async function readClaim(context: RemoteContext, issue: IssueNumber): Promise<ClaimSight> {
  const { client, memory } = context;
  const answer = await askAboutClaims(context, (dialect) => ({
    what: `read the claim of #${issue}`,
    permission: PERMISSION,
    kind: "read",
    query: `query Claim($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    id
    state: object(expression: "refs/${STATE_REF}") { oid ... on Commit { tree { oid } } }
    claim: object(expression: "refs/${CLAIM_REFS}/${issue}") ${CLAIM_COMMIT}
    issue(number: $number) { ${claimedIssueFields(dialect)} }
  }
}`,
    variables: { ...client.repo, number: issue },
    schema: sightAnswer,
  }));
  if (answer === null) return { issue: null, claim: null, now: context.clock.now() };
  if (answer.data.repository === null) throw unseenRepository(context);
  const { id, state, claim, issue: found } = answer.data.repository;
  memory.repositoryId = id;
  if (state?.tree !== undefined) memory.stateTrees.set(state.oid, state.tree.oid);
  return {
    issue: found === null ? null : readClaimedIssue(context, found),
    claim: readClaimCommit(context, issue, claim)[0] ?? null,
    now: answeredAt(context, answer.headers),
  };
}

const commentsAnswer = z.object({
  repository: z.nullable(
    z.object({
      issue: z.nullable(
        z.object({
          comments: z.object({
            nodes: z.array(z.nullable(z.object({ author: graphqlActor, body: z.string(), createdAt: z.string() }))),
          }),
        }),
      ),
    }),
  ),
});

/** Reads the newest comments of an issue, oldest first. */
export async function readComments(
  context: RemoteContext,
  issue: IssueNumber,
  most: number,
): Promise<readonly IssueComment[]> {
  const answer = await askAboutClaims(context, () => ({
    what: `read the comments of #${issue}`,
    permission: "issues: read",
    kind: "read",
    query: `query Comments($owner: String!, $repo: String!, $number: Int!, $most: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { comments(last: $most) { nodes { author { __typename login } body createdAt } } }
  }
}`,
    variables: { ...context.client.repo, number: issue, most },
    schema: commentsAnswer,
  }));
  const nodes = answer?.data.repository?.issue?.comments.nodes ?? [];
  return nodes.flatMap((node) =>
    node === null
      ? []
      : [{ author: readGraphqlActor(node.author)?.login ?? null, body: node.body, at: node.createdAt }],
  );
}

/**
 * Sends a question; null where it is about something that does not exist.
 * @throws ClaimsRefusedError where there is no GraphQL.
 */
export async function askAboutClaims<T>(
  context: RemoteContext,
  build: (dialect: Dialect) => GraphqlAsk<T>,
): Promise<Answer<T> | null> {
  const result = await askInDialect(context, build);
  if (result.ok) return result;
  if (result.failure.reason === "missing") return null;
  if (lacksEndpoint(result.failure))
    throw new ClaimsRefusedError("This server has no GraphQL, which claims are read by.", {
      hint: "Work can't be claimed here; `plansync next` without a token reads the files.",
    });
  throw context.client.error(result.failure, build(context.dialect));
}
