import * as z from "zod/mini";
import { CLAIM_REFS } from "../git/claim-refs.ts";
import { STATE_BRANCH, STATE_REF, type RemoteContext } from "../transport/context.ts";
import { attemptGraphql } from "../transport/graphql.ts";

const newest = z.object({
  totalCount: z.number(),
  nodes: z.array(z.nullable(z.object({ number: z.number(), updatedAt: z.string() }))),
});
const tip = z.nullable(z.object({ oid: z.string() }));
const answer = z.object({
  repository: z.nullable(
    z.object({
      databaseId: z.nullable(z.number()),
      isArchived: z.boolean(),
      hasIssuesEnabled: z.boolean(),
      viewerPermission: z.nullable(z.string()),
      defaultBranchRef: z.nullable(z.object({ name: z.string(), target: tip })),
      branch: z.optional(z.nullable(z.object({ target: tip }))),
      state: tip,
      stateBranch: tip,
      claims: z.nullable(z.object({ totalCount: z.number() })),
      issues: newest,
      pullRequests: newest,
    }),
  ),
});

/**
 * What a repository had come to when it was looked at: equal where nothing that a sync reads has changed since, but for
 * what GitHub dates nowhere, such as the name of a milestone or a label, and what people may do.
 */
export interface Watermark {
  /** GitHub's number of the repository: its name may be another one's by now. */
  readonly repositoryId: number;
  readonly text: string;
}

const NEWEST = `first: 1, orderBy: { field: UPDATED_AT, direction: DESC }) { totalCount nodes { number updatedAt } }`;

/**
 * Reads in one request of one point whether anything happened: branches, the record, issues and pull requests. Null where
 * GitHub doesn't say, or somebody has claimed an issue; then only a look can tell.
 *
 * @param branch where plans are read; null: the default branch.
 * @throws RateLimitError
 */
export async function readWatermark(context: RemoteContext, branch: string | null): Promise<Watermark | null> {
  if (context.memory.graphql === false) return null;
  const { client } = context;
  const ask = {
    what: "see whether anything changed",
    permission: "contents: read",
    kind: "read",
    query: `query Watermark($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    databaseId isArchived hasIssuesEnabled viewerPermission
    defaultBranchRef { name target { oid } }
    branch: ref(qualifiedName: $branch) { target { oid } }
    state: object(expression: "refs/${STATE_REF}") { oid }
    stateBranch: object(expression: "refs/${STATE_BRANCH}") { oid }
    claims: refs(refPrefix: "refs/${CLAIM_REFS}/", first: 1) { totalCount }
    issues(states: [OPEN, CLOSED], ${NEWEST}
    pullRequests(${NEWEST}
  }
}`,
    variables: { ...client.repo, branch: `refs/heads/${branch ?? "HEAD"}` },
    schema: answer,
  } as const;
  const result = await attemptGraphql(client, ask);
  if (!result.ok) {
    if (result.failure.reason === "limited") throw client.error(result.failure, ask);
    return null;
  }
  const { repository } = result.data;
  if (repository === null || repository.databaseId === null) return null;
  // A claim ends by the clock: nothing changes then that a watermark shows.
  if (repository.claims !== null && repository.claims.totalCount > 0) return null;
  return { repositoryId: repository.databaseId, text: JSON.stringify(repository) };
}
