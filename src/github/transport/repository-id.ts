import * as z from "zod/mini";
import type { RemoteContext } from "./context.ts";
import { lacksEndpoint } from "./failure/failure.ts";
import { attemptGraphql } from "./graphql.ts";
import { unseenRepository } from "./look-errors.ts";

const answer = z.object({ repository: z.nullable(z.object({ id: z.string() })) });

/** True where GraphQL can be used; sends a request to find out if that is not known yet. */
export async function usesGraphql(context: RemoteContext): Promise<boolean> {
  if (context.memory.graphql === null) await askRepositoryId(context);
  return context.memory.graphql === true;
}

/** Returns the node id of the repository; null where there is no GraphQL. */
export async function repositoryId(context: RemoteContext): Promise<string | null> {
  if (context.memory.graphql === false) return null;
  if (context.memory.repositoryId === null) await askRepositoryId(context);
  return context.memory.repositoryId;
}

async function askRepositoryId({ client, memory, ...context }: RemoteContext): Promise<void> {
  const ask = {
    what: "read the repository",
    permission: "metadata: read",
    kind: "read",
    query: "query Repository($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }",
    variables: { ...client.repo },
    schema: answer,
  } as const;
  const result = await attemptGraphql(client, ask);
  memory.graphql = result.ok || !lacksEndpoint(result.failure);
  if (result.ok && result.data.repository !== null) {
    memory.repositoryId = result.data.repository.id;
    return;
  }
  if (!memory.graphql) return;
  if (result.ok || result.failure.reason === "missing") throw unseenRepository({ client, memory, ...context });
  throw client.error(result.failure, ask);
}
