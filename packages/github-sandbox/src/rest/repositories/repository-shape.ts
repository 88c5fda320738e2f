import { isAtLeast, type Token } from "../../world/account.ts";
import type { Repository } from "../../world/repositories/repository.ts";
import { toTimestamp } from "../../clock.ts";
import { toUser } from "./account-shape.ts";
import type { Links } from "../links.ts";

/** `full-repository`, which contains every field of `minimal-repository` and `repository` as well. */
export function toRepository(links: Links, repository: Repository, token: Token | null): Record<string, unknown> {
  const open = [...repository.issues.values()].filter((issue) => issue.state === "open").length;
  const fork = repository.forkOf;
  return {
    ...toRepositoryBasics(links, repository),
    clone_url: `${links.repositoryPage(repository)}.git`,
    git_url: `git://127.0.0.1/${repository.fullName}.git`,
    ssh_url: `git@127.0.0.1:${repository.fullName}.git`,
    svn_url: links.repositoryPage(repository),
    homepage: null,
    language: null,
    mirror_url: null,
    license: null,
    default_branch: repository.defaultBranch,
    visibility: repository.isPrivate ? "private" : "public",
    archived: repository.isArchived,
    disabled: false,
    has_issues: repository.hasIssues,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    forks: 0,
    forks_count: 0,
    open_issues: open,
    open_issues_count: open,
    size: 1,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    topics: [],
    created_at: toTimestamp(repository.createdAt),
    updated_at: toTimestamp(repository.updatedAt),
    pushed_at: toTimestamp(repository.pushedAt),
    ...(token === null ? {} : { permissions: permissionsOf(repository, token) }),
    ...(fork === null ? {} : { parent: toRepository(links, fork, null), source: toRepository(links, fork, null) }),
  };
}

function permissionsOf(repository: Repository, token: Token): Record<string, boolean> {
  // For an app, GitHub shows all as false, whatever its permissions are.
  const role = token.account.type === "Bot" ? "none" : repository.roleOf(token.account);
  return {
    admin: isAtLeast(role, "admin"),
    maintain: isAtLeast(role, "maintain"),
    push: isAtLeast(role, "write"),
    triage: isAtLeast(role, "triage"),
    pull: isAtLeast(role, "read"),
  };
}

/** `minimal-repository` as far as it is required. */
function toRepositoryBasics(links: Links, repository: Repository): Record<string, unknown> {
  const url = links.repository(repository);
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: repository.fullName,
    private: repository.isPrivate,
    owner: toUser(links, repository.owner),
    html_url: links.repositoryPage(repository),
    description: null,
    fork: repository.isFork,
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  };
}
