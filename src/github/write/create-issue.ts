import { permissionHint } from "../../permission-hint.ts";
import * as z from "zod/mini";
import { HierarchyError, PermissionError } from "../../errors.ts";
import type { NewIssue, ObservedIssue } from "../../ports/issue.ts";
import type { RemoteContext, Dialect } from "../transport/context.ts";
import { askInDialect } from "../transport/dialect.ts";
import type { GraphqlAsk } from "../transport/graphql.ts";
import { hasSubIssues, linkByNumber } from "./hierarchy.ts";
import { graphqlIssue, issueFields, readGraphqlIssue } from "../read/issue-graphql.ts";
import { NO_RELATIVES, readRestIssue } from "../read/issue-rest.ts";
import { labelIds } from "./labels.ts";
import { nodeIdOf } from "./node-ids.ts";
import { findAssignees, issueTypeId, issueTypeName, milestoneId, milestoneNumber } from "./named-ids.ts";
import { repositoryId } from "../transport/repository-id.ts";
import * as schema from "../transport/schema.ts";

/**
 * Creates an issue; never sends the creation twice. With GraphQL, creation and parent are one request; with REST, the
 * link is a second one. Below a parent that is full, an issue is created without one: it is returned with parent null.
 * Throws UnknownOutcomeError, HierarchyError (nothing was created), PermissionError (also when labels were dropped).
 */
export async function createIssue(context: RemoteContext, issue: NewIssue): Promise<ObservedIssue> {
  try {
    return await createBelowParent(context, issue);
  } catch (error) {
    if (!(error instanceof HierarchyError) || error.limit !== "children") throw error;
    context.logger.warn(`"${issue.title}" could not be put under #${issue.parent ?? ""}: ${error.message}`);
    return createBelowParent(context, { ...issue, parent: null });
  }
}

async function createBelowParent(context: RemoteContext, issue: NewIssue): Promise<ObservedIssue> {
  const repository = await repositoryId(context);
  const created =
    repository === null ? await createByRest(context, issue) : await createByGraphql(context, repository, issue);
  const placed = await underParent(context, issue, created);
  const dropped = issue.labels.filter((label) => !hasLabel(placed, label));
  if (dropped.length > 0) throw labelsDropped(placed, dropped);
  return placed;
}

const answer = z.object({ createIssue: z.object({ issue: graphqlIssue }) });

async function createByGraphql(context: RemoteContext, repository: string, issue: NewIssue): Promise<ObservedIssue> {
  const { client } = context;
  const parentId = issue.parent === null ? null : await nodeIdOf(context, issue.parent);
  const input = {
    repositoryId: repository,
    title: issue.title,
    body: issue.body,
    labelIds: await labelIds(context, issue.labels),
    ...(await optionalIds(context, issue)),
  };
  const ask = (dialect: Dialect): GraphqlAsk<z.infer<typeof answer>> => ({
    what: `create the issue "${issue.title}"`,
    permission: "issues: write",
    kind: "create",
    query: `mutation CreateIssue($input: CreateIssueInput!) {
  createIssue(input: $input) { issue { ${issueFields(dialect)} } }
}`,
    variables: { input: dialect.subIssues && parentId !== null ? { ...input, parentIssueId: parentId } : input },
    schema: answer,
  });
  const result = await askInDialect(context, ask);
  if (!result.ok) throw client.error(result.failure, ask(context.dialect));
  return readGraphqlIssue(context, result.data.createIssue.issue);
}

async function optionalIds(context: RemoteContext, issue: NewIssue): Promise<Record<string, unknown>> {
  const type = issue.type === undefined ? null : await issueTypeId(context, issue.type);
  const milestone = issue.milestone === undefined ? null : await milestoneId(context, issue.milestone);
  const assignees = await findAssignees(context, issue.assignees ?? []);
  return {
    ...(milestone === null ? {} : { milestoneId: milestone }),
    ...(assignees.length === 0 ? {} : { assigneeIds: assignees.map(({ nodeId }) => nodeId) }),
    ...(type === null ? {} : { issueTypeId: type }),
  };
}

async function createByRest(context: RemoteContext, issue: NewIssue): Promise<ObservedIssue> {
  const milestone = issue.milestone === undefined ? null : await milestoneNumber(context, issue.milestone);
  const type = issue.type === undefined ? null : await issueTypeName(context, issue.type);
  const assignees = await findAssignees(context, issue.assignees ?? []);
  const created = await context.client.ask({
    what: `create the issue "${issue.title}"`,
    permission: "issues: write",
    kind: "create",
    route: "POST /repos/{owner}/{repo}/issues",
    params: {
      title: issue.title,
      body: issue.body,
      labels: issue.labels,
      ...(milestone === null ? {} : { milestone }),
      ...(assignees.length === 0 ? {} : { assignees: assignees.map(({ login }) => login) }),
      ...(type === null ? {} : { type }),
    },
    schema: schema.issue,
  });
  return readRestIssue(context, created, NO_RELATIVES);
}

/**
 * Makes sure that the new issue is under its parent. The issue already exists, so it is no error if the parent takes no
 * more children: the issue is returned without a parent.
 */
async function underParent(context: RemoteContext, issue: NewIssue, created: ObservedIssue): Promise<ObservedIssue> {
  if (issue.parent === null || created.parent === issue.parent || !hasSubIssues(context)) return created;
  try {
    await linkByNumber(context, issue.parent, created);
  } catch (error) {
    // GitHub also says "only one parent" when the issue is already there and only its answer lagged.
    if (error instanceof HierarchyError && error.limit === "parent") return { ...created, parent: issue.parent };
    if (!(error instanceof HierarchyError)) throw error;
    context.logger.warn(`#${created.number} could not be put under #${issue.parent}: ${error.message}`);
    return created;
  }
  return hasSubIssues(context) ? { ...created, parent: issue.parent } : created;
}

function hasLabel(issue: ObservedIssue, name: string): boolean {
  return issue.labels.some((label) => label.toLowerCase() === name.toLowerCase());
}

/** Without push access GitHub creates the issue and silently drops its labels. */
function labelsDropped(issue: ObservedIssue, labels: readonly string[]): PermissionError {
  const names = labels.map((label) => `"${label}"`).join(", ");
  return new PermissionError(`GitHub created #${issue.number} without the label ${names}`, {
    hint: permissionHint("The token lacks write access.", ["issues: write"]),
  });
}
