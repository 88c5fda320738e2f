import * as z from "zod/mini";
import type { Client } from "../transport/client.ts";
import type { RemoteContext } from "../transport/context.ts";
import { lacksField } from "../transport/failure/failure.ts";
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
  return (await issueType(context, name))?.id ?? null;
}

/** Returns the name of an issue type as the organization spells it, as REST wants it; null, with a warning, as above. */
export async function issueTypeName(context: RemoteContext, name: string): Promise<string | null> {
  return (await issueType(context, name))?.name ?? null;
}

async function issueType(context: RemoteContext, name: string): Promise<IssueType | null> {
  const { memory, logger } = context;
  memory.issueTypes ??= await listTypes(context);
  const key = name.toLowerCase();
  const found = memory.issueTypes.get(key);
  if (found !== undefined) return found;
  logger.warn(`This repository has no issue type "${name}": issues get none.`);
  memory.issueTypes.set(key, null);
  return null;
}

async function listTypes(context: RemoteContext): Promise<Map<string, IssueType | null>> {
  const { client, memory } = context;
  const types = memory.graphql === false ? await typesByRest(context) : await typesByGraphql(client);
  return new Map(types.map((type) => [type.name.toLowerCase(), type]));
}

async function typesByRest({ client }: RemoteContext): Promise<readonly IssueType[]> {
  const types = await client.askUnless(["missing"], {
    what: "read the issue types",
    permission: "issues: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/issue-types",
    params: {},
    schema: z.array(z.nullable(z.object({ node_id: z.string(), name: z.string() }))),
  });
  return (types?.data ?? []).flatMap((type) => (type === null ? [] : [{ id: type.node_id, name: type.name }]));
}

async function typesByGraphql(client: Client): Promise<readonly IssueType[]> {
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
  return types.flatMap((type) => type ?? []);
}

/** Returns the node id of a milestone by its title; null, with a warning, when there is none. */
export async function milestoneId(context: RemoteContext, title: string): Promise<string | null> {
  return (await milestone(context, title))?.nodeId ?? null;
}

/** Returns the number of a milestone by its title, as REST wants it. */
export async function milestoneNumber(context: RemoteContext, title: string): Promise<number | null> {
  return (await milestone(context, title))?.number ?? null;
}

type IssueType = { readonly id: string; readonly name: string };
type Milestone = { readonly number: number; readonly nodeId: string };

async function milestone(context: RemoteContext, title: string): Promise<Milestone | null> {
  const { memory, logger } = context;
  memory.milestones ??= await listMilestones(context);
  const key = title.trim().toLowerCase();
  const found = memory.milestones.get(key);
  if (found !== undefined) return found;
  logger.warn(`This repository has no milestone "${title}", and none is created: issues get none.`);
  memory.milestones.set(key, null);
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
  return new Map(
    result.data.map(({ number, node_id, title }) => [title.trim().toLowerCase(), { number, nodeId: node_id }]),
  );
}
