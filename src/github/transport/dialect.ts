import type { RemoteContext, Dialect } from "./context.ts";
import { type Failure, lacksField } from "./failure/failure.ts";
import { attemptGraphql, type GraphqlAsk } from "./graphql.ts";

export function fullDialect(): Dialect {
  return {
    subIssues: true,
    dependencies: true,
    duplicates: true,
    bigIds: true,
    closingPulls: true,
    claims: true,
    types: true,
    issueFields: false,
  };
}

const WORDS: readonly (readonly [keyof Dialect, RegExp])[] = [
  ["subIssues", /subIssue|parentIssueId|['"`]parent['"`]/i],
  ["dependencies", /blockedBy|blockingIssueId/i],
  ["duplicates", /enableDuplicate/],
  ["types", /issueType/],
  ["issueFields", /issueField/i],
  ["bigIds", /fullDatabaseId/],
  ["closingPulls", /closedByPullRequestsReferences|closingIssuesReferences/],
  ["claims", /refPrefix/],
];

/** Drops the groups that a server's complaint names. Returns false when it names none that was still in use. */
export function dropUnknown(dialect: Dialect, complaint: string): boolean {
  const unknown = WORDS.filter(([group, words]) => dialect[group] && words.test(complaint));
  for (const [group] of unknown) dialect[group] = false;
  return unknown.length > 0;
}

/**
 * Sends a query in the dialect known so far, and again with fewer fields each time the server does not know a group of
 * them.
 */
export async function askInDialect<T>(
  context: RemoteContext,
  build: (dialect: Dialect) => GraphqlAsk<T>,
): ReturnType<typeof attemptGraphql<T>> {
  const { client, dialect, logger } = context;
  for (;;) {
    const ask = build(dialect);
    const result = await attemptGraphql(client, ask);
    if (result.ok || !mayAskLess(dialect, ask.query, result.failure)) return result;
    logger.debug(`This server does not answer all fields: ${result.failure.message}`);
  }
}

const PULLS = /closedByPullRequestsReferences|closingIssuesReferences/;

/** Drops what a refusal is about: what the server does not know, and pull requests that the token may not read. */
function mayAskLess(dialect: Dialect, query: string, failure: Failure): boolean {
  if (failure.reason === "forbidden" && dialect.closingPulls && PULLS.test(query)) {
    dialect.closingPulls = false;
    return true;
  }
  const isAboutFields = lacksField(failure) || (failure.reason === "invalid" && /refPrefix/.test(failure.message));
  return isAboutFields && dropUnknown(dialect, failure.message);
}
