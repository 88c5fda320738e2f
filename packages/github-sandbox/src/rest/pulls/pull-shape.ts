import { toTimestamp } from "../../clock.ts";
import type { FileDiff } from "../../git/diff.ts";
import { compareCommits } from "../../git/history.ts";
import type { Issue } from "../../world/issues/issue.ts";
import { filesOf, mergedTree, pullOf } from "../../world/pulls/pulls.ts";
import type { Repository } from "../../world/repositories/repository.ts";
import { toUser, toUserOrNull } from "../repositories/account-shape.ts";
import { toLabel, toMilestone } from "../issues/issue-shape.ts";
import type { Links } from "../links.ts";
import { toRepository } from "../repositories/repository-shape.ts";

/** `pull-request-simple`, as lists show it. */
export function toPullSimple(links: Links, issue: Issue): Record<string, unknown> {
  const pull = pullOf(issue);
  const { repository } = issue;
  const url = `${links.repository(repository)}/pulls/${issue.number}`;
  const page = links.issuePage(issue);
  const statuses = `${links.repository(repository)}/statuses/${pull.headSha}`;
  const addresses: Readonly<Record<string, string>> = {
    self: url,
    html: page,
    issue: links.issue(issue),
    comments: `${links.issue(issue)}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${links.repository(repository)}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses,
  };
  return {
    url,
    id: pull.id,
    node_id: pull.nodeId,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: links.issue(issue),
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: addresses["review_comment"],
    comments_url: addresses["comments"],
    statuses_url: statuses,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: toUser(links, issue.author),
    body: issue.body === "" ? null : issue.body,
    labels: issue.labels.map((label) => toLabel(links, label)),
    milestone: issue.milestone === null ? null : toMilestone(links, issue.milestone),
    created_at: toTimestamp(issue.createdAt),
    updated_at: toTimestamp(issue.updatedAt),
    closed_at: issue.closedAt === null ? null : toTimestamp(issue.closedAt),
    merged_at: pull.mergedAt === null ? null : toTimestamp(pull.mergedAt),
    merge_commit_sha: pull.mergeCommit,
    assignee: toUserOrNull(links, issue.assignees[0] ?? null),
    assignees: issue.assignees.map((account) => toUser(links, account)),
    requested_reviewers: [],
    requested_teams: [],
    head: toEnd(links, pull.headRepository, pull.headRef, pull.headSha),
    base: toEnd(links, repository, pull.baseRef, pull.baseSha),
    _links: Object.fromEntries(Object.entries(addresses).map(([name, href]) => [name, { href }])),
    author_association: repository.associationOf(issue.author),
    auto_merge: null,
    active_lock_reason: null,
    draft: pull.draft,
  };
}

/** `pull-request`, as one alone is shown. */
export function toPull(links: Links, issue: Issue): Record<string, unknown> {
  const pull = pullOf(issue);
  const files = filesOf(issue);
  const isMergeable = issue.state === "open" ? mergedTree(issue) !== null : null;
  return {
    ...toPullSimple(links, issue),
    merged: pull.merged,
    mergeable: isMergeable,
    rebaseable: isMergeable,
    mergeable_state: isMergeable === null ? "unknown" : isMergeable ? "clean" : "dirty",
    merged_by: toUserOrNull(links, pull.mergedBy),
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: compareCommits(pull.headRepository.git, pull.baseSha, pull.headSha).ahead.length,
    additions: files.reduce((total, file) => total + file.additions, 0),
    deletions: files.reduce((total, file) => total + file.deletions, 0),
    changed_files: files.length,
  };
}

function toEnd(links: Links, repository: Repository, ref: string, sha: string): Record<string, unknown> {
  return {
    label: `${repository.owner.login}:${ref}`,
    ref,
    sha,
    user: toUser(links, repository.owner),
    repo: toRepository(links, repository, null),
  };
}

/** `diff-entry`. */
export function toFile(links: Links, repository: Repository, file: FileDiff, ref: string): Record<string, unknown> {
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  const page = links.repositoryPage(repository);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${ref}/${path}`,
    raw_url: `${page}/raw/${ref}/${path}`,
    contents_url: `${links.repository(repository)}/contents/${path}?ref=${ref}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  };
}
