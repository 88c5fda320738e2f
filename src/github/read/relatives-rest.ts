import { issueNumber, type IssueNumber } from "../../ports/issue-number.ts";
import * as z from "zod/mini";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { RemoteContext } from "../transport/context.ts";
import { lacksEndpoint } from "../transport/failure/failure.ts";
import { isOurs, readRestIssue, type Relatives } from "./issue-rest.ts";
import { inParallel } from "../transport/parallel.ts";
import { listAll } from "../transport/rest-list.ts";
import * as schema from "../transport/schema.ts";
import type { RestIssue } from "../transport/schema.ts";

/**
 * Adds parents, sub-issues and blockers to issues listed by REST, with requests only for issues that say they have
 * some.
 */
export async function withRelatives(context: RemoteContext, issues: readonly RestIssue[]): Promise<ObservedIssue[]> {
  await probeSubIssues(context, issues);
  const children = new Map<IssueNumber, Relatives["children"]>();
  const blockers = new Map<IssueNumber, readonly IssueNumber[]>();
  await inParallel(issues, async (issue) => {
    if (mayHaveChildren(context, issue)) children.set(issue.number, await listChildren(context, issue.number));
    if (mayHaveBlockers(context, issue)) blockers.set(issue.number, await listBlockers(context, issue.number));
  });
  const parents = new Map<IssueNumber, IssueNumber>();
  for (const [parent, list] of children) for (const child of list) parents.set(child.number, parent);
  return issues.map((issue) =>
    readRestIssue(context, issue, {
      parent: parents.get(issue.number) ?? parentFromUrl(context, issue),
      children: children.get(issue.number) ?? [],
      blockedBy: blockers.get(issue.number) ?? [],
    }),
  );
}

/** Lists the sub-issues of an issue by REST, in their order. Remembers when the server has no such endpoint. */
export async function listSubIssues(context: RemoteContext, parent: number): Promise<RestIssue[]> {
  const ask = {
    what: `read the sub-issues of #${parent}`,
    permission: "issues: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/issues/{number}/sub_issues",
    params: { number: parent },
    schema: z.array(schema.issue),
  } as const;
  const result = await listAll(context, ask);
  if (result.ok) {
    context.memory.restSubIssues = true;
    return result.data.filter((issue) => isOurs(context, issue));
  }
  if (!lacksEndpoint(result.failure)) throw context.client.error(result.failure, ask);
  context.memory.restSubIssues ??= false;
  return [];
}

async function listChildren(context: RemoteContext, parent: number): Promise<Relatives["children"]> {
  return (await listSubIssues(context, parent)).map(({ number, state, updated_at: updatedAt }) => ({
    number,
    state,
    updatedAt,
  }));
}

async function listBlockers(context: RemoteContext, number: number): Promise<IssueNumber[]> {
  const ask = {
    what: `read what blocks #${number}`,
    permission: "issues: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/issues/{number}/dependencies/blocked_by",
    params: { number },
    schema: z.array(schema.issue),
  } as const;
  const result = await listAll(context, ask);
  if (result.ok) {
    context.memory.restDependencies = true;
    return result.data.filter((issue) => isOurs(context, issue)).map((issue) => issue.number);
  }
  if (!lacksEndpoint(result.failure)) throw context.client.error(result.failure, ask);
  context.memory.restDependencies ??= false;
  return [];
}

/**
 * Finds out once whether REST has sub-issues. An existing issue proves it either way; without any, GitHub's 404 for a
 * known endpoint names its documentation, and the one for an unknown endpoint does not.
 */
async function probeSubIssues(context: RemoteContext, issues: readonly RestIssue[]): Promise<void> {
  const { memory, client } = context;
  if (memory.restSubIssues !== null || issues.some((issue) => mayHaveChildren(context, issue))) return;
  const result = await client.attempt({
    what: "find out whether there are sub-issues",
    permission: "issues: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/issues/{number}/sub_issues",
    params: { number: issues[0]?.number ?? 1 },
    schema: z.array(schema.issue),
  });
  memory.restSubIssues = result.ok || (issues.length === 0 && /sub-issues/.test(result.failure.documentation));
}

function mayHaveChildren(context: RemoteContext, issue: RestIssue): boolean {
  return context.memory.restSubIssues !== false && (issue.sub_issues_summary?.total ?? 0) > 0;
}

function mayHaveBlockers(context: RemoteContext, issue: RestIssue): boolean {
  const total = issue.issue_dependencies_summary?.total_blocked_by ?? 0;
  return context.memory.restDependencies !== false && total > 0;
}

function parentFromUrl(context: RemoteContext, issue: RestIssue): IssueNumber | null {
  const { owner, repo } = context.client.repo;
  const match = /\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)$/.exec(issue.parent_issue_url ?? "");
  if (match?.[1]?.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) return null;
  return issueNumber(Number(match[2]));
}
