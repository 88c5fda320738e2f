import { toTimestamp } from "../clock.ts";
import type { Comment, Issue, TimelineEvent, TimelineType } from "../world/issues/issue.ts";
import { connect, type PageArguments } from "./connection.ts";
import type { Context, FieldResolvers, Resolvers } from "./context.ts";

/** The GraphQL type and filter name of each row that this schema knows. */
const TYPES: Partial<Record<TimelineType, readonly [type: string, filter: string]>> = {
  closed: ["ClosedEvent", "CLOSED_EVENT"],
  reopened: ["ReopenedEvent", "REOPENED_EVENT"],
  renamed: ["RenamedTitleEvent", "RENAMED_TITLE_EVENT"],
  labeled: ["LabeledEvent", "LABELED_EVENT"],
  unlabeled: ["UnlabeledEvent", "UNLABELED_EVENT"],
  assigned: ["AssignedEvent", "ASSIGNED_EVENT"],
  unassigned: ["UnassignedEvent", "UNASSIGNED_EVENT"],
  milestoned: ["MilestonedEvent", "MILESTONED_EVENT"],
  demilestoned: ["DemilestonedEvent", "DEMILESTONED_EVENT"],
  "cross-referenced": ["CrossReferencedEvent", "CROSS_REFERENCED_EVENT"],
  parent_issue_added: ["ParentIssueAddedEvent", "PARENT_ISSUE_ADDED_EVENT"],
  parent_issue_removed: ["ParentIssueRemovedEvent", "PARENT_ISSUE_REMOVED_EVENT"],
  sub_issue_added: ["SubIssueAddedEvent", "SUB_ISSUE_ADDED_EVENT"],
  sub_issue_removed: ["SubIssueRemovedEvent", "SUB_ISSUE_REMOVED_EVENT"],
};

/** Returns the GraphQL type of a row; undefined for rows that this schema lacks. */
export function timelineTypeOf(row: TimelineEvent | Comment): string | undefined {
  return row.kind === "comment" ? "IssueComment" : TYPES[row.type]?.[0];
}

/** Returns the history of an issue, including its comments, oldest first. */
export function listTimeline(
  issue: Issue,
  args: PageArguments & { itemTypes?: readonly string[] | null; since?: string | null },
): Record<string, unknown> {
  const all: (TimelineEvent | Comment)[] = [...issue.timeline, ...issue.comments];
  const rows = all.filter((row) => {
    const filter = row.kind === "comment" ? "ISSUE_COMMENT" : TYPES[row.type]?.[1];
    const isNew = args.since == null || timeOf(row) >= Date.parse(args.since);
    return filter !== undefined && isNew && (args.itemTypes == null || args.itemTypes.includes(filter));
  });
  rows.sort((a, b) => timeOf(a) - timeOf(b));
  return { ...connect("timelineItems", rows, args), updatedAt: toTimestamp(issue.updatedAt) };
}

function timeOf(row: TimelineEvent | Comment): number {
  return row.kind === "comment" ? row.createdAt : row.at;
}

const EVENT: FieldResolvers = {
  id: (event: TimelineEvent) => event.nodeId,
  createdAt: (event: TimelineEvent) => toTimestamp(event.at),
};

function eventPath(event: TimelineEvent, { links }: Context): string {
  return `${links.issuePage(event.issue)}#event-${event.id}`;
}

/** Rows of an issue's history. */
export const TIMELINE_RESOLVERS: Resolvers = {
  ClosedEvent: {
    ...EVENT,
    closable: (event: TimelineEvent) => event.issue,
    stateReason: (event: TimelineEvent) => event.stateReason?.toUpperCase() ?? null,
    closer: ({ closer, issue }: TimelineEvent) =>
      closer?.pull ??
      (closer?.commit === undefined ? null : { kind: "commit", repository: issue.repository, sha: closer.commit }),
    url: (event: TimelineEvent, _: unknown, context: Context) => eventPath(event, context),
    resourcePath: (event: TimelineEvent, _: unknown, context: Context) =>
      eventPath(event, context).slice(context.links.html.length),
  },
  ReopenedEvent: { ...EVENT, closable: (event: TimelineEvent) => event.issue, stateReason: () => "REOPENED" },
  RenamedTitleEvent: {
    ...EVENT,
    previousTitle: (event: TimelineEvent) => event.rename?.from ?? "",
    currentTitle: (event: TimelineEvent) => event.rename?.to ?? "",
  },
  LabeledEvent: EVENT,
  UnlabeledEvent: EVENT,
  AssignedEvent: EVENT,
  UnassignedEvent: EVENT,
  MilestonedEvent: EVENT,
  DemilestonedEvent: EVENT,
  CrossReferencedEvent: {
    ...EVENT,
    referencedAt: (event: TimelineEvent) => toTimestamp(event.at),
    isCrossRepository: (event: TimelineEvent) => event.related?.repository !== event.issue.repository,
    source: (event: TimelineEvent) => event.related,
    target: (event: TimelineEvent) => event.issue,
    url: (event: TimelineEvent, _: unknown, context: Context) => eventPath(event, context),
    resourcePath: (event: TimelineEvent, _: unknown, context: Context) =>
      eventPath(event, context).slice(context.links.html.length),
  },
  ParentIssueAddedEvent: { ...EVENT, parent: (event: TimelineEvent) => event.related },
  ParentIssueRemovedEvent: { ...EVENT, parent: (event: TimelineEvent) => event.related },
  SubIssueAddedEvent: { ...EVENT, subIssue: (event: TimelineEvent) => event.related },
  SubIssueRemovedEvent: { ...EVENT, subIssue: (event: TimelineEvent) => event.related },
};
