import { toTimestamp } from "../clock.ts";
import { allows } from "../world/access.ts";
import { closeOrReopen, editIssue, TRIAGE_ISSUE } from "../world/required-permissions.ts";
import type { BodyEdit, Comment, Issue } from "../world/issues/issue.ts";
import { closingPulls } from "../world/pulls/closing-pulls.ts";
import { connect, type PageArguments } from "./connection.ts";
import type { Context, FieldResolvers, Resolvers } from "./context.ts";
import { listLabels } from "./repository-resolvers.ts";
import { listTimeline } from "./timeline-resolvers.ts";

const INT_LIMIT = 2_147_483_647;

/** GraphQL's Int can't hold ids above 2^31: GitHub returns null there, and `fullDatabaseId` instead. */
function toInt(id: number): number | null {
  return id > INT_LIMIT ? null : id;
}

function isoOrNull(ms: number | null): string | null {
  return ms === null ? null : toTimestamp(ms);
}

/** What issues and pull requests have in common. */
export const ISSUE_AND_PULL: FieldResolvers = {
  id: (issue: Issue) => issue.nodeId,
  databaseId: (issue: Issue) => toInt(issue.id),
  fullDatabaseId: (issue: Issue) => String(issue.id),
  activeLockReason: () => null,
  // A connection of users: agents that are assigned are not in it.
  assignees: (issue: Issue, args: PageArguments) => {
    const people = issue.assignees.filter(({ type }) => type === "User");
    return connect("assignees", people, args);
  },
  authorAssociation: (issue: Issue) => issue.repository.associationOf(issue.author),
  bodyText: (issue: Issue) => issue.body,
  closed: (issue: Issue) => issue.state === "closed",
  closedAt: (issue: Issue) => isoOrNull(issue.closedAt),
  comments: (issue: Issue, args: PageArguments) => connect("comments", issue.comments, args),
  createdAt: (issue: Issue) => toTimestamp(issue.createdAt),
  createdViaEmail: () => false,
  labels: (issue: Issue, args: PageArguments) => listLabels(issue.labels, args),
  lastEditedAt: (issue: Issue) => isoOrNull(issue.lastEditedAt),
  updatedAt: (issue: Issue) => toTimestamp(issue.updatedAt),
  url: (issue: Issue, _: unknown, { links }: Context) => links.issuePage(issue),
  resourcePath: (issue: Issue, _: unknown, { links }: Context) => links.issuePage(issue).slice(links.html.length),
};

/** Issues, their comments and the edits of their bodies. */
export const ISSUE_RESOLVERS: Resolvers = {
  Issue: {
    ...ISSUE_AND_PULL,
    state: (issue: Issue) => issue.state.toUpperCase(),
    closedByPullRequestsReferences: (issue: Issue, args: PageArguments & { includeClosedPrs?: boolean | null }) => {
      const closing = closingPulls(issue).filter(({ state }) => state === "open" || args.includeClosedPrs === true);
      return connect("closedByPullRequestsReferences", closing, args);
    },
    stateReason: (issue: Issue, { enableDuplicate }: { enableDuplicate?: boolean | null }) => {
      const reason = issue.stateReason?.toUpperCase() ?? null;
      return reason === "DUPLICATE" && enableDuplicate !== true ? "NOT_PLANNED" : reason;
    },
    publishedAt: (issue: Issue) => toTimestamp(issue.createdAt),
    subIssues: (issue: Issue, args: PageArguments) => connect("subIssues", issue.children, args),
    subIssuesSummary: ({ children }: Issue) => {
      const completed = children.filter((child) => child.state === "closed").length;
      const percentCompleted = children.length === 0 ? 0 : Math.floor((completed * 100) / children.length);
      return { total: children.length, completed, percentCompleted };
    },
    blockedBy: (issue: Issue, args: PageArguments) => connect("blockedBy", issue.blockedBy, args),
    blocking: (issue: Issue, args: PageArguments) => connect("blocking", issue.blocking, args),
    issueDependenciesSummary: (issue: Issue) => ({
      blockedBy: issue.blockedBy.filter((other) => other.state === "open").length,
      blocking: issue.blocking.filter((other) => other.state === "open").length,
      totalBlockedBy: issue.blockedBy.length,
      totalBlocking: issue.blocking.length,
    }),
    issueType: (issue: Issue) => issue.type,
    timelineItems: (
      issue: Issue,
      args: PageArguments & { itemTypes?: readonly string[] | null; since?: string | null },
    ) => listTimeline(issue, args),
    userContentEdits: (issue: Issue, args: PageArguments) =>
      issue.edits.length === 0 && args.first == null && args.last == null
        ? null
        : connect("userContentEdits", [...issue.edits].reverse(), args),
    viewerDidAuthor: (issue: Issue, _: unknown, { token }: Context) => issue.author === token.account,
    viewerCanClose: (issue: Issue, _: unknown, { world, token }: Context) =>
      allows(world, token, issue.repository, closeOrReopen(issue, token)),
    viewerCanReopen: (issue: Issue, _: unknown, { world, token }: Context) =>
      allows(world, token, issue.repository, closeOrReopen(issue, token)),
    viewerCanLabel: (issue: Issue, _: unknown, { world, token }: Context) =>
      allows(world, token, issue.repository, TRIAGE_ISSUE),
    viewerCanUpdate: (issue: Issue, _: unknown, { world, token }: Context) =>
      allows(world, token, issue.repository, editIssue(issue, token)),
  },
  UserContentEdit: {
    id: (edit: BodyEdit) => edit.nodeId,
    diff: (edit: BodyEdit) => edit.body,
    createdAt: (edit: BodyEdit) => toTimestamp(edit.at),
    editedAt: (edit: BodyEdit) => toTimestamp(edit.at),
    updatedAt: (edit: BodyEdit) => toTimestamp(edit.at),
  },
  IssueComment: {
    id: (comment: Comment) => comment.nodeId,
    databaseId: (comment: Comment) => toInt(comment.id),
    fullDatabaseId: (comment: Comment) => String(comment.id),
    authorAssociation: (comment: Comment) => comment.issue.repository.associationOf(comment.author),
    bodyText: (comment: Comment) => comment.body,
    createdAt: (comment: Comment) => toTimestamp(comment.createdAt),
    updatedAt: (comment: Comment) => toTimestamp(comment.updatedAt),
    lastEditedAt: (comment: Comment) =>
      comment.updatedAt === comment.createdAt ? null : toTimestamp(comment.updatedAt),
    createdViaEmail: () => false,
    editor: () => null,
    isMinimized: (comment: Comment) => comment.minimized !== null,
    minimizedReason: (comment: Comment) => comment.minimized?.toLowerCase().replace("_", "-") ?? null,
    repository: (comment: Comment) => comment.issue.repository,
    url: (comment: Comment, _: unknown, { links }: Context) =>
      `${links.issuePage(comment.issue)}#issuecomment-${comment.id}`,
    resourcePath: (comment: Comment, _: unknown, { links }: Context) =>
      `${links.issuePage(comment.issue).slice(links.html.length)}#issuecomment-${comment.id}`,
    viewerDidAuthor: (comment: Comment, _: unknown, { token }: Context) => comment.author === token.account,
    viewerCanUpdate: (comment: Comment, _: unknown, { token }: Context) => comment.author === token.account,
  },
};
