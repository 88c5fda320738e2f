import type { RemoteContext, Dialect } from "./context.ts";
import { lacksField } from "./failure.ts";
import { attemptGraphql, type GraphqlAsk } from "./graphql.ts";

export function fullDialect(): Dialect {
  return { subIssues: true, dependencies: true, duplicates: true, bigIds: true, types: true, issueFields: false };
}

const WORDS: readonly (readonly [keyof Dialect, RegExp])[] = [
  ["subIssues", /subIssue|parentIssueId|['"`]parent['"`]/i],
  ["dependencies", /blockedBy|blockingIssueId/i],
  ["duplicates", /enableDuplicate/],
  ["types", /issueType/],
  ["issueFields", /issueField/i],
  ["bigIds", /fullDatabaseId/],
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
  for (;;) {
    const result = await attemptGraphql(context.client, build(context.dialect));
    if (result.ok || !lacksField(result.failure) || !dropUnknown(context.dialect, result.failure.message))
      return result;
    context.logger.debug(`This server does not know all fields: ${result.failure.message}`);
  }
}
