import { firstMismatch } from "../../first-mismatch.ts";
import * as z from "zod/mini";
import type { ObservedIssue } from "../../ports/issue.ts";
import { isThisRepository, type Dialect, type RemoteContext } from "../transport/context.ts";
import { dropUnknown } from "../transport/dialect.ts";
import { brokenAnswer, lacksField } from "../transport/failure/failure.ts";
import { askWithProblems } from "../transport/graphql.ts";
import { graphqlIssue, readGraphqlIssue } from "./issue-graphql.ts";
import { unseenRepository } from "../transport/look-errors.ts";

const repositoryFields = z.object({ repository: z.nullable(z.record(z.string(), z.unknown())) });

/**
 * Requests fields of the repository that may fail one by one, each with its own alias. Returns those that arrived.
 *
 * @param select the fields below the repository, and the fragments that they use.
 * @param mayShrink whether the caller can ask for less; then null means that it was too heavy for GitHub.
 */
export async function askFields(
  context: RemoteContext,
  what: string,
  select: (dialect: Dialect) => { readonly fields: string; readonly fragments: string },
  mayShrink: boolean,
): Promise<Readonly<Record<string, unknown>> | null> {
  const { client, dialect } = context;
  for (;;) {
    const { fields, fragments } = select(dialect);
    const ask = {
      what,
      permission: "issues: read",
      kind: "read",
      mayShrink,
      query: `query Issues($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { ${fields} }
}
${fragments}`,
      variables: { ...client.repo },
    } as const;
    const result = await askWithProblems(client, ask);
    const failure = result.ok ? result.data.problems.find(isSerious)?.failure : result.failure;
    if (result.ok && failure === undefined) {
      const data = repositoryFields.safeParse(result.data.data);
      if (data.success && data.data.repository !== null) return data.data.repository;
      throw unseenRepository(context);
    }
    if (failure?.reason === "heavy" && mayShrink) return null;
    if (failure !== undefined && lacksField(failure) && dropUnknown(dialect, failure.message)) continue;
    if (failure !== undefined) throw client.error(failure, ask);
  }
}

/** True for any problem but a missing issue, which is an answer. */
function isSerious({ failure, path }: { failure: { reason: string }; path: readonly unknown[] }): boolean {
  return failure.reason !== "missing" || path.length < 2;
}

/**
 * Reads one issue from an answer; null when it belongs to another repository. An unexpected answer counts as a failed
 * request.
 */
export function readIssueField(context: RemoteContext, field: unknown): ObservedIssue | null {
  const parsed = graphqlIssue.safeParse(field);
  if (parsed.success)
    return isThisRepository(context, parsed.data.repository.nameWithOwner)
      ? readGraphqlIssue(context, parsed.data)
      : null;
  const { path, message } = firstMismatch(parsed.error);
  throw context.client.error(brokenAnswer(200, `an issue does not have the requested form: ${path}: ${message}`), {
    what: "read issues",
    kind: "read",
  });
}
