import { isAbout } from "../transport/failure/refusals.ts";
import * as z from "zod/mini";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { Ask } from "../transport/client.ts";
import type { RemoteContext } from "../transport/context.ts";
import { askInDialect } from "../transport/dialect.ts";
import { lacksEndpoint } from "../transport/failure/failure.ts";
import { nodeIdOf } from "./node-ids.ts";
import { listSubIssues } from "../read/relatives-rest.ts";
import { usesGraphql } from "../transport/repository-id.ts";
import * as schema from "../transport/schema.ts";

const ISSUES = "issues: write";
/** Maximum number of attempts to add a sub-issue while GitHub refuses it because of a concurrent one. */
const RACE_ATTEMPTS = 4;

/** False once the server is known to have no sub-issues, through the API in use. */
export function hasSubIssues(context: RemoteContext): boolean {
  return context.memory.graphql === false ? context.memory.restSubIssues !== false : context.dialect.subIssues;
}

/** Puts an issue under a parent, replacing the one it has; null removes it from its parent. Throws HierarchyError. */
export async function setParent(
  context: RemoteContext,
  issue: ObservedIssue,
  parent: ObservedIssue | null,
): Promise<void> {
  if (parent !== null) return linkByNumber(context, parent.number, issue);
  if (issue.parent === null || !hasSubIssues(context)) return;
  if (await usesGraphql(context)) {
    await mutate(context, `remove #${issue.number} from #${issue.parent}`, "removeSubIssue", "RemoveSubIssueInput", {
      issueId: await nodeIdOf(context, issue.parent),
      subIssueId: issue.nodeId,
    });
    return;
  }
  await sendRest(context, {
    what: `remove #${issue.number} from #${issue.parent}`,
    permission: ISSUES,
    kind: "write",
    route: "DELETE /repos/{owner}/{repo}/issues/{number}/sub_issue",
    params: { number: issue.parent, sub_issue_id: issue.databaseId },
    schema: schema.nothing,
  });
}

/** As `setParent`, for a parent known only by its number. */
export async function linkByNumber(context: RemoteContext, parent: number, issue: ObservedIssue): Promise<void> {
  if (!hasSubIssues(context)) return;
  const what = `put #${issue.number} under #${parent}`;
  if (await usesGraphql(context)) {
    await mutate(context, what, "addSubIssue", "AddSubIssueInput", {
      issueId: await nodeIdOf(context, parent),
      subIssueId: issue.nodeId,
      replaceParent: true,
    });
    return;
  }
  await sendRest(context, {
    what,
    permission: ISSUES,
    kind: "write",
    route: "POST /repos/{owner}/{repo}/issues/{number}/sub_issues",
    params: { number: parent, sub_issue_id: issue.databaseId, replace_parent: true },
    schema: z.object({ id: z.number() }),
  });
}

/** Moves a sub-issue right after another one, or to the front. */
export async function moveChild(
  context: RemoteContext,
  parent: ObservedIssue,
  child: ObservedIssue,
  after: ObservedIssue | null,
): Promise<void> {
  if (!hasSubIssues(context)) return;
  const what = `move #${child.number} within #${parent.number}`;
  if (await usesGraphql(context)) {
    const place =
      after === null ? { beforeId: await firstChildNode(context, parent, child) } : { afterId: after.nodeId };
    if (place.beforeId === null) return;
    await mutate(context, what, "reprioritizeSubIssue", "ReprioritizeSubIssueInput", {
      issueId: parent.nodeId,
      subIssueId: child.nodeId,
      ...place,
    });
    return;
  }
  const place =
    after === null ? { before_id: await firstChildId(context, parent, child) } : { after_id: after.databaseId };
  if (place.before_id === null) return;
  await sendRest(context, {
    what,
    permission: ISSUES,
    kind: "write",
    route: "PATCH /repos/{owner}/{repo}/issues/{number}/sub_issues/priority",
    params: { number: parent.number, sub_issue_id: child.databaseId, ...place },
    schema: schema.nothing,
  });
}

const firstChildren = z.object({
  node: z.nullable(z.object({ subIssues: z.object({ nodes: z.array(z.nullable(z.object({ id: z.string() }))) }) })),
});

/** Returns the node id of the first child, to move another one before it; null when the child is already first. */
async function firstChildNode(
  context: RemoteContext,
  parent: ObservedIssue,
  child: ObservedIssue,
): Promise<string | null> {
  const ask = {
    what: `read the sub-issues of #${parent.number}`,
    permission: "issues: read",
    kind: "read",
    query: "query FirstChild($id: ID!) { node(id: $id) { ... on Issue { subIssues(first: 1) { nodes { id } } } } }",
    variables: { id: parent.nodeId },
    schema: firstChildren,
  } as const;
  const result = await askInDialect(context, () => ask);
  if (!result.ok) throw context.client.error(result.failure, ask);
  const first = result.data.node?.subIssues.nodes[0]?.id ?? null;
  return first === child.nodeId ? null : first;
}

async function firstChildId(
  context: RemoteContext,
  parent: ObservedIssue,
  child: ObservedIssue,
): Promise<number | null> {
  const first = (await listSubIssues(context, parent.number))[0]?.id ?? null;
  return first === child.databaseId ? null : first;
}

async function mutate(
  context: RemoteContext,
  what: string,
  name: string,
  type: string,
  input: Readonly<Record<string, unknown>>,
): Promise<void> {
  const ask = {
    what,
    permission: ISSUES,
    kind: "write",
    query: `mutation Hierarchy($input: ${type}!) { ${name}(input: $input) { clientMutationId } }`,
    variables: { input },
    schema: schema.nothing,
  } as const;
  for (let attempt = 1; ; attempt += 1) {
    const result = await askInDialect(context, () => ask);
    if (result.ok || !context.dialect.subIssues) return;
    if (attempt === RACE_ATTEMPTS || !isAbout(result.failure, "sub-issue-race"))
      throw context.client.error(result.failure, ask);
    await context.clock.sleep(500 * attempt);
  }
}

/** Remembers when the server has no such endpoint: the issue itself exists, so a 404 can't mean anything else. */
async function sendRest<T>(context: RemoteContext, ask: Ask<T>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await context.client.attempt(ask);
    if (result.ok) {
      context.memory.restSubIssues = true;
      return;
    }
    const { failure } = result;
    if (lacksEndpoint(failure) && context.memory.restSubIssues !== true) {
      context.memory.restSubIssues = false;
      return;
    }
    if (attempt === RACE_ATTEMPTS || !isAbout(failure, "sub-issue-race")) throw context.client.error(failure, ask);
    await context.clock.sleep(500 * attempt);
  }
}
