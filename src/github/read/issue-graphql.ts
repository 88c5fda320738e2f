import { epochMs } from "../../ports/epoch-ms.ts";
import { issueNumberSchema } from "../../ports/issue-number.ts";
import * as z from "zod/mini";
import type { CloseReason, ObservedIssue } from "../../ports/issue.ts";
import { graphqlActor, readGraphqlActor } from "../transport/actor.ts";
import { FIELD_VALUES, graphqlFieldValues, readFieldValues } from "./issue-field-values.ts";
import { graphqlEvent, readEvents } from "./issue-events.ts";
import { isThisRepository, type RemoteContext, type Dialect } from "../transport/context.ts";
const place = z.object({ nameWithOwner: z.string() });
const relative = z.nullable(z.object({ number: issueNumberSchema, repository: place }));
const child = z.nullable(
  z.object({
    number: issueNumberSchema,
    state: z.enum(["OPEN", "CLOSED"]),
    updatedAt: z.optional(z.string()),
    repository: place,
  }),
);

const stateEvent = z.object({
  __typename: z.enum(["ClosedEvent", "ReopenedEvent"]),
  actor: z.optional(graphqlActor),
  createdAt: z.string(),
});

/** An issue as `issueFields` requests it. */
export const graphqlIssue = z.object({
  id: z.string(),
  fullDatabaseId: z.optional(z.union([z.string(), z.number()])),
  databaseId: z.optional(z.nullable(z.number())),
  number: issueNumberSchema,
  title: z.string(),
  body: z.string(),
  state: z.enum(["OPEN", "CLOSED"]),
  stateReason: z.optional(z.nullable(z.string())),
  author: graphqlActor,
  authorAssociation: z.string(),
  locked: z.boolean(),
  labels: z.nullable(z.object({ nodes: z.array(z.nullable(z.object({ name: z.string() }))) })),
  comments: z.object({ totalCount: z.number() }),
  milestone: z.nullable(z.object({ number: z.number(), title: z.string(), dueOn: z.optional(z.nullable(z.string())) })),
  issueFieldValues: z.optional(graphqlFieldValues),
  issueType: z.optional(z.nullable(z.object({ name: z.string() }))),
  assignees: z.object({ nodes: z.array(z.nullable(z.object({ login: z.string() }))) }),
  createdAt: z.optional(z.string()),
  updatedAt: z.string(),
  lastEditedAt: z.optional(z.nullable(z.string())),
  editor: z.optional(graphqlActor),
  repository: place,
  timelineItems: z.object({ nodes: z.array(z.nullable(stateEvent)) }),
  events: z.optional(z.object({ nodes: z.array(z.nullable(graphqlEvent)) })),
  parent: z.optional(relative),
  subIssues: z.optional(z.object({ nodes: z.array(child) })),
  subIssuesSummary: z.optional(z.object({ total: z.number() })),
  blockedBy: z.optional(z.object({ nodes: z.array(relative) })),
});
export type GraphqlIssue = z.infer<typeof graphqlIssue>;

/**
 * Returns the query fields of an observed issue. GitHub has no `closedBy`: it is the actor of the last closing event.
 */
export function issueFields(dialect: Dialect): string {
  const repository = "repository { nameWithOwner }";
  return [
    dialect.bigIds ? "id fullDatabaseId" : "id databaseId",
    "number title body state",
    dialect.duplicates ? "stateReason(enableDuplicate: true)" : "stateReason",
    "author { __typename login } authorAssociation locked createdAt updatedAt",
    "lastEditedAt editor { __typename login }",
    "labels(first: 100) { nodes { name } }",
    "comments(first: 1) { totalCount }",
    "milestone { number title dueOn }",
    dialect.types ? "issueType { name }" : "",
    dialect.issueFields ? FIELD_VALUES : "",
    "assignees(first: 20) { nodes { login } }",
    repository,
    `timelineItems(last: 4, itemTypes: [CLOSED_EVENT, REOPENED_EVENT]) { nodes { __typename
      ... on ClosedEvent { createdAt actor { __typename login } }
      ... on ReopenedEvent { createdAt actor { __typename login } } } }`,
    dialect.subIssues ? `parent { number ${repository} }` : "",
    dialect.subIssues
      ? `subIssues(first: 100) { nodes { number state updatedAt ${repository} } } subIssuesSummary { total }`
      : "",
    dialect.dependencies ? `blockedBy(first: 50) { nodes { number ${repository} } }` : "",
  ].join("\n");
}

/**
 * Converts GitHub's answer to an observed issue. Relatives in other repositories are left out: their numbers mean
 * something else.
 */
export function readGraphqlIssue(context: RemoteContext, issue: GraphqlIssue): ObservedIssue {
  const here = <T extends { repository: { nameWithOwner: string } }>(nodes: readonly (T | null)[] = []): T[] =>
    nodes.filter((node): node is T => node !== null && isThisRepository(context, node.repository.nameWithOwner));
  const closed = issue.state === "CLOSED";
  context.memory.nodeIds.set(issue.number, issue.id);
  const stateEvents = present(issue.timelineItems.nodes).map(({ __typename, actor, createdAt }) => ({
    to: __typename === "ClosedEvent" ? ("closed" as const) : ("open" as const),
    actor: readGraphqlActor(actor),
    at: createdAt,
  }));
  return {
    number: issue.number,
    nodeId: issue.id,
    databaseId: Number(issue.fullDatabaseId ?? issue.databaseId ?? 0),
    title: issue.title,
    body: issue.body,
    state: closed ? "closed" : "open",
    closeReason: closed ? readCloseReason(issue.stateReason) : null,
    closedBy: closed ? (stateEvents.findLast(({ to }) => to === "closed")?.actor ?? null) : null,
    stateEvents,
    events: issue.events === undefined ? null : readEvents(context, issue.events.nodes),
    author: readGraphqlActor(issue.author),
    authorAssociation: issue.authorAssociation,
    locked: issue.locked,
    labels: present(issue.labels?.nodes).map((label) => label.name),
    comments: issue.comments.totalCount,
    milestone: readMilestone(issue.milestone, issue.milestone?.dueOn),
    type: issue.issueType === undefined ? undefined : (issue.issueType?.name ?? null),
    fields: readFieldValues(issue.issueFieldValues),
    assignees: present(issue.assignees.nodes).map((assignee) => assignee.login),
    createdAt: issue.createdAt === undefined ? undefined : epochMs(Date.parse(issue.createdAt)),
    updatedAt: issue.updatedAt,
    edited: issue.lastEditedAt == null ? null : { by: readGraphqlActor(issue.editor), at: issue.lastEditedAt },
    parent: here([issue.parent ?? null])[0]?.number ?? null,
    children: here(issue.subIssues?.nodes).map(({ number, state, updatedAt }) => ({
      number,
      state: state === "CLOSED" ? ("closed" as const) : ("open" as const),
      updatedAt,
    })),
    childCount: issue.subIssuesSummary?.total,
    blockedBy: here(issue.blockedBy?.nodes).map(({ number }) => number),
  };
}

/** Returns an issue's milestone; GitHub tells its day as a moment of that day. */
export function readMilestone(
  milestone: { readonly number: number; readonly title: string } | null | undefined,
  due: string | null | undefined,
): ObservedIssue["milestone"] {
  if (milestone == null) return null;
  const { number, title } = milestone;
  return { number, title, due: due?.slice(0, 10) ?? null };
}

/** An issue closed without a reason was closed before GitHub had reasons: that meant completed. */
export function readCloseReason(reason: string | null | undefined): CloseReason {
  const known = reason?.toLowerCase();
  return known === "not_planned" || known === "duplicate" ? known : "completed";
}

function present<T>(nodes: readonly (T | null)[] | undefined): T[] {
  return (nodes ?? []).filter((node) => node !== null) as T[];
}
