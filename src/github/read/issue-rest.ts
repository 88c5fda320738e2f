import { epochMs } from "../../ports/epoch-ms.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import { readRestActor } from "../transport/actor.ts";
import type { RemoteContext } from "../transport/context.ts";
import { readCloseReason, readMilestone } from "./issue-graphql.ts";
import type { RestIssue } from "../transport/schema.ts";

/** Relatives of an issue, which REST lists separately. */
export interface Relatives {
  readonly parent: IssueNumber | null;
  readonly children: ObservedIssue["children"];
  readonly blockedBy: readonly IssueNumber[];
}

export const NO_RELATIVES: Relatives = { parent: null, children: [], blockedBy: [] };

/** Converts REST's answer to an observed issue. */
export function readRestIssue(context: RemoteContext, issue: RestIssue, relatives: Relatives): ObservedIssue {
  const closed = issue.state === "closed";
  context.memory.nodeIds.set(issue.number, issue.node_id);
  return {
    number: issue.number,
    nodeId: issue.node_id,
    databaseId: issue.id,
    title: issue.title,
    body: issue.body ?? "",
    state: issue.state,
    closeReason: closed ? readCloseReason(issue.state_reason) : null,
    closedBy: closed ? readRestActor(issue.closed_by) : null,
    stateEvents: [],
    events: null,
    author: readRestActor(issue.user),
    authorAssociation: issue.author_association ?? "NONE",
    locked: issue.locked ?? false,
    labels: issue.labels.flatMap((label) => (typeof label === "string" ? [label] : label.name ? [label.name] : [])),
    comments: issue.comments ?? 0,
    milestone: readMilestone(issue.milestone, issue.milestone?.due_on),
    type: issue.type === undefined ? undefined : (issue.type?.name ?? null),
    assignees: (issue.assignees ?? []).map((assignee) => assignee.login),
    createdAt: issue.created_at === undefined ? undefined : epochMs(Date.parse(issue.created_at)),
    updatedAt: issue.updated_at,
    edited: null,
    ...relatives,
    childCount: issue.sub_issues_summary?.total,
  };
}

/** True for an issue of this repository: a followed transfer, a cross-repository child or a stranger's are not. */
export function isOurs(context: RemoteContext, issue: RestIssue): boolean {
  if (issue.repository_url === undefined) return true;
  const { owner, repo } = context.client.repo;
  return issue.repository_url.toLowerCase().endsWith(`/repos/${owner}/${repo}`.toLowerCase());
}

/** REST lists pull requests among the issues. */
export function withoutPulls(issues: readonly RestIssue[]): RestIssue[] {
  return issues.filter((issue) => issue.pull_request === undefined || issue.pull_request === null);
}
