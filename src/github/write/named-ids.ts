import * as z from "zod/mini";
import type { RemoteContext } from "../transport/context.ts";
import { lacksField } from "../transport/failure.ts";
import { attemptGraphql, type GraphqlAsk } from "../transport/graphql.ts";
import { listAll } from "../transport/rest-list.ts";

const typeAnswer = z.object({
  repository: z.nullable(
    z.object({
      issueTypes: z.nullish(z.object({ nodes: z.array(z.nullable(z.object({ id: z.string(), name: z.string() }))) })),
    }),
  ),
});

/**
 * Returns those of these people who can be assigned here; others are left out with a warning, since GitHub would refuse
 * the whole issue.
 */
export async function findAssignees(
  context: RemoteContext,
  logins: readonly string[],
): Promise<readonly { readonly login: string; readonly nodeId: string }[]> {
  const found: { login: string; nodeId: string }[] = [];
  for (const login of logins) {
    const nodeId = await assigneeId(context, login);
    if (nodeId !== null) found.push({ login, nodeId });
  }
  return found;
}

async function assigneeId(context: RemoteContext, login: string): Promise<string | null> {
  const { client, memory, logger } = context;
  const key = `assignee ${login.toLowerCase()}`;
  const known = memory.namedIds.get(key);
  if (known !== undefined) return known;
  const common = { what: `find the assignee "${login}"`, permission: "issues: read", kind: "read" } as const;
  const mayBe = await client.askUnless(["missing"], {
    ...common,
    route: "GET /repos/{owner}/{repo}/assignees/{login}",
    params: { login },
    schema: z.unknown(),
  });
  const user =
    mayBe === null
      ? null
      : await client.ask({
          ...common,
          route: "GET /users/{login}",
          params: { login },
          schema: z.object({ node_id: z.string() }),
        });
  if (user === null)
    logger.warn(`${login} can't be assigned in this repository: issues are created without this assignee.`);
  memory.namedIds.set(key, user?.node_id ?? null);
  return user?.node_id ?? null;
}

/**
 * Returns the node id of an issue type; null, with a warning, where there is no such type or the server has no types.
 */
export async function issueTypeId(context: RemoteContext, name: string): Promise<string | null> {
  const { client, memory, logger } = context;
  const key = `type ${name.toLowerCase()}`;
  const known = memory.namedIds.get(key);
  if (known !== undefined) return known;
  const ask: GraphqlAsk<z.infer<typeof typeAnswer>> = {
    what: "read the issue types",
    permission: "issues: read",
    kind: "read",
    query: `query IssueTypes($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { issueTypes(first: 50) { nodes { id name } } }
}`,
    variables: { ...client.repo },
    schema: typeAnswer,
  };
  const result = await attemptGraphql(client, ask);
  if (!result.ok && !lacksField(result.failure)) throw client.error(result.failure, ask);
  const types = result.ok ? (result.data.repository?.issueTypes?.nodes ?? []) : [];
  const id = types.find((type) => type?.name.toLowerCase() === name.toLowerCase())?.id ?? null;
  if (id === null) logger.warn(`This repository has no issue type "${name}": issues are created without a type.`);
  memory.namedIds.set(key, id);
  return id;
}

/** Returns the node id of a milestone by its title; null, with a warning, when there is none. */
export async function milestoneId(context: RemoteContext, title: string): Promise<string | null> {
  return (await milestone(context, title))?.nodeId ?? null;
}

/** Returns the number of a milestone by its title, as REST wants it. */
export async function milestoneNumber(context: RemoteContext, title: string): Promise<number | null> {
  return (await milestone(context, title))?.number ?? null;
}

type Milestone = { readonly number: number; readonly nodeId: string };

async function milestone(context: RemoteContext, title: string): Promise<Milestone | null> {
  const { memory, logger } = context;
  memory.milestones ??= await listMilestones(context);
  const found = memory.milestones.get(title);
  if (found !== undefined) return found;
  logger.warn(`This repository has no milestone "${title}": issues are created without a milestone.`);
  memory.milestones.set(title, null);
  return null;
}

async function listMilestones(context: RemoteContext): Promise<Map<string, Milestone | null>> {
  const ask = {
    what: "read the milestones",
    permission: "issues: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/milestones",
    params: { state: "all" },
    schema: z.array(z.object({ number: z.number(), node_id: z.string(), title: z.string() })),
  } as const;
  const result = await listAll(context, ask);
  if (!result.ok) throw context.client.error(result.failure, ask);
  return new Map(result.data.map(({ number, node_id, title }) => [title, { number, nodeId: node_id }]));
}
