import type { App } from "../../world/account.ts";
import type { Comment, Issue, Label, Milestone, Reaction } from "../../world/issues/issue.ts";
import type { Features } from "../../world/world.ts";
import { toTimestamp } from "../../clock.ts";
import { toApp } from "../apps/app-shape.ts";
import { toUser, toUserOrNull } from "../repositories/account-shape.ts";
import type { Links } from "../links.ts";

/** `issue`; pull requests have `pull_request` too. */
export function toIssue(links: Links, issue: Issue, features: Features): Record<string, unknown> {
  const url = links.issue(issue);
  const { repository } = issue;
  return {
    url,
    repository_url: links.repository(repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: links.issuePage(issue),
    id: issue.id,
    node_id: issue.nodeId,
    number: issue.number,
    title: issue.title,
    user: toUser(links, issue.author),
    labels: issue.labels.map((label) => toLabel(links, label)),
    state: issue.state,
    locked: issue.locked,
    assignee: toUserOrNull(links, issue.assignees[0] ?? null),
    assignees: issue.assignees.map((account) => toUser(links, account)),
    milestone: issue.milestone === null ? null : toMilestone(links, issue.milestone),
    comments: issue.comments.length,
    created_at: toTimestamp(issue.createdAt),
    updated_at: toTimestamp(issue.updatedAt),
    closed_at: issue.closedAt === null ? null : toTimestamp(issue.closedAt),
    author_association: repository.associationOf(issue.author),
    active_lock_reason: null,
    body: issue.body === "" ? null : issue.body,
    closed_by: toUserOrNull(links, issue.closedBy),
    reactions: toReactionRollup(url, issue.reactions),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: toAppOrNull(links, issue.viaApp),
    state_reason: issue.stateReason,
    ...(issue.pull === null ? toHierarchy(links, issue, features) : toPullLinks(links, issue)),
  };
}

function toHierarchy(links: Links, issue: Issue, features: Features): Record<string, unknown> {
  const total = issue.children.length;
  const completed = issue.children.filter((child) => child.state === "closed").length;
  return {
    ...(features.issueTypes ? { type: issue.type === null ? null : { ...toIssueType(issue.type) } } : {}),
    ...(features.subIssues
      ? {
          sub_issues_summary: {
            total,
            completed,
            percent_completed: total === 0 ? 0 : Math.floor((completed * 100) / total),
          },
          ...(issue.parent === null ? {} : { parent_issue_url: links.issue(issue.parent) }),
        }
      : {}),
    ...(features.dependencies
      ? {
          issue_dependencies_summary: {
            blocked_by: issue.blockedBy.filter((other) => other.state === "open").length,
            total_blocked_by: issue.blockedBy.length,
            blocking: issue.blocking.filter((other) => other.state === "open").length,
            total_blocking: issue.blocking.length,
          },
        }
      : {}),
  };
}

function toPullLinks(links: Links, issue: Issue): Record<string, unknown> {
  const page = links.issuePage(issue);
  const mergedAt = issue.pull?.mergedAt ?? null;
  return {
    draft: issue.pull?.draft ?? false,
    pull_request: {
      url: `${links.repository(issue.repository)}/pulls/${issue.number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: mergedAt === null ? null : toTimestamp(mergedAt),
    },
  };
}

/** `issue-type`. */
export function toIssueType(type: { id: number; nodeId: string; name: string; description: string | null }): object {
  return { id: type.id, node_id: type.nodeId, name: type.name, description: type.description };
}

/** `label`. */
export function toLabel(links: Links, label: Label): Record<string, unknown> {
  return {
    id: label.id,
    node_id: label.nodeId,
    url: `${links.repository(label.repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: label.isDefault,
    description: label.description,
  };
}

/** `milestone`. */
export function toMilestone(links: Links, milestone: Milestone): Record<string, unknown> {
  const { repository } = milestone;
  const url = `${links.repository(repository)}/milestones/${milestone.number}`;
  const issues = [...repository.issues.values()].filter((issue) => issue.milestone === milestone);
  return {
    url,
    html_url: `${links.repositoryPage(repository)}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: milestone.nodeId,
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    creator: toUser(links, milestone.creator),
    open_issues: issues.filter((issue) => issue.state === "open").length,
    closed_issues: issues.filter((issue) => issue.state === "closed").length,
    state: milestone.state,
    created_at: toTimestamp(milestone.createdAt),
    updated_at: toTimestamp(milestone.updatedAt),
    due_on: milestone.dueOn,
    closed_at: milestone.closedAt === null ? null : toTimestamp(milestone.closedAt),
  };
}

/** `issue-comment`. */
export function toComment(links: Links, comment: Comment): Record<string, unknown> {
  const url = `${links.repository(comment.issue.repository)}/issues/comments/${comment.id}`;
  return {
    url,
    html_url: `${links.issuePage(comment.issue)}#issuecomment-${comment.id}`,
    issue_url: links.issue(comment.issue),
    id: comment.id,
    node_id: comment.nodeId,
    user: toUser(links, comment.author),
    created_at: toTimestamp(comment.createdAt),
    updated_at: toTimestamp(comment.updatedAt),
    author_association: comment.issue.repository.associationOf(comment.author),
    body: comment.body,
    reactions: toReactionRollup(url, comment.reactions),
    performed_via_github_app: toAppOrNull(links, comment.viaApp),
  };
}

/** `reaction`. */
export function toReaction(links: Links, reaction: Reaction): Record<string, unknown> {
  return {
    id: reaction.id,
    node_id: reaction.nodeId,
    user: toUser(links, reaction.account),
    content: reaction.content,
    created_at: toTimestamp(reaction.createdAt),
  };
}

function toReactionRollup(url: string, reactions: readonly Reaction[]): Record<string, unknown> {
  const count = (content: string): number => reactions.filter((reaction) => reaction.content === content).length;
  const names = ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"];
  return {
    url: `${url}/reactions`,
    total_count: reactions.length,
    ...Object.fromEntries(names.map((name) => [name, count(name)])),
  };
}

function toAppOrNull(links: Links, app: App | null): Record<string, unknown> | null {
  return app === null ? null : toApp(links, app);
}
