import * as z from "zod/mini";
import type { RemoteContext } from "./context.ts";
import { lacksField } from "./failure.ts";
import { attemptGraphql, type GraphqlAsk } from "./graphql.ts";
import { listAll } from "./rest-list.ts";

const named = z.object({ id: z.string(), name: z.string() });
const nodes = z.nullish(z.object({ nodes: z.array(z.nullable(named)) }));
const answer = z.object({ repository: z.nullable(z.object({ found: nodes })) });

/** Node ids of those of these people who can be assigned here; others are left out with a warning. */
export async function assigneeIds(context: RemoteContext, logins: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const login of logins) {
    const id = await cached(context, `the assignee "${login}"`, login, {
      field: "assignableUsers(first: 20, query: $name) { nodes { id name: login } }",
      declaration: ", $name: String",
      variables: { name: login },
    });
    if (id !== null) ids.push(id);
  }
  return ids;
}

/** Node id of an issue type; null, with a warning, where there is no such type or the server has none. */
export async function issueTypeId(context: RemoteContext, name: string): Promise<string | null> {
  return cached(context, `the issue type "${name}"`, name, {
    field: "issueTypes(first: 50) { nodes { id name } }",
    declaration: "",
    variables: {},
  });
}

interface NamedQuery {
  readonly field: string;
  readonly declaration: string;
  readonly variables: Readonly<Record<string, string>>;
}

async function cached(context: RemoteContext, what: string, name: string, query: NamedQuery): Promise<string | null> {
  const known = context.memory.namedIds.get(what);
  if (known !== undefined) return known;
  const ask: GraphqlAsk<z.infer<typeof answer>> = {
    what: `find ${what}`,
    permission: "issues: read",
    kind: "read",
    query: `query Named($owner: String!, $repo: String!${query.declaration}) {
  repository(owner: $owner, name: $repo) { found: ${query.field} }
}`,
    variables: { ...context.client.repo, ...query.variables },
    schema: answer,
  };
  const result = await attemptGraphql(context.client, ask);
  if (!result.ok && !lacksField(result.failure)) throw context.client.error(result.failure, ask);
  const list = result.ok ? (result.data.repository?.found?.nodes ?? []) : [];
  const id = list.find((node) => node?.name.toLowerCase() === name.toLowerCase())?.id ?? null;
  if (id === null) context.logger.warn(`This repository does not have ${what}: issues are created without.`);
  context.memory.namedIds.set(what, id);
  return id;
}

/** Node id of a milestone by its title; null, with a warning, when there is none. */
export async function milestoneId(context: RemoteContext, title: string): Promise<string | null> {
  return (await milestone(context, title))?.nodeId ?? null;
}

/** Number of a milestone by its title, as REST wants it. */
export async function milestoneNumber(context: RemoteContext, title: string): Promise<number | null> {
  return (await milestone(context, title))?.number ?? null;
}

async function milestone(context: RemoteContext, title: string): Promise<{ number: number; nodeId: string } | null> {
  context.memory.milestones ??= await listMilestones(context);
  const found = context.memory.milestones.get(title) ?? null;
  if (found === null) context.logger.warn(`This repository has no milestone "${title}": issues are created without.`);
  return found;
}

async function listMilestones(context: RemoteContext): Promise<Map<string, { number: number; nodeId: string }>> {
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
