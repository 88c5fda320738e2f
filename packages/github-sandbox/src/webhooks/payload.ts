import { toTimestamp } from "../clock.ts";
import { compareCommits } from "../git/history.ts";
import type { StoredCommit } from "../git/git-store.ts";
import { diffTrees } from "../git/diff.ts";
import { toUser } from "../rest/repositories/account-shape.ts";
import { toInstallation } from "../rest/apps/installation-shape.ts";
import { toComment, toIssue, toLabel } from "../rest/issues/issue-shape.ts";
import type { Links } from "../rest/links.ts";
import { toPull } from "../rest/pulls/pull-shape.ts";
import { toRepository } from "../rest/repositories/repository-shape.ts";
import { ZERO } from "../world/repositories/git-write.ts";
import type { WorldEvent } from "../world/events.ts";
import type { Repository } from "../world/repositories/repository.ts";
import type { World } from "../world/world.ts";

/** Maximum number of commits that a push lists. */
const PUSHED_COMMITS = 2048;

/** Returns the payload of an event; for a workflow, a push's commits come without their file lists. */
export function toPayload(world: World, links: Links, event: WorldEvent, forActions: boolean): Record<string, unknown> {
  const { repository, action, issue, comment, label, changes, pair, push } = event;
  const isPull = issue !== undefined && issue.pull !== null && event.name === "pull_request";
  const owner = repository?.owner;
  return {
    ...(action === null ? {} : { action }),
    ...(issue === undefined || isPull || pair !== undefined ? {} : { issue: toIssue(links, issue, world.features) }),
    ...(isPull ? { number: issue.number, pull_request: toPull(links, issue) } : {}),
    ...(comment === undefined ? {} : { comment: toComment(links, comment) }),
    ...(label === undefined ? {} : { label: toLabel(links, label) }),
    ...(changes === undefined ? {} : { changes }),
    ...(pair === undefined ? {} : toPair(world, links, event.name, pair)),
    ...(push === undefined || repository === null ? {} : toPush(links, repository, push, event, forActions)),
    ...(repository === null ? {} : { repository: toRepository(links, repository, null) }),
    ...(owner?.type === "Organization"
      ? { organization: { login: owner.login, id: owner.id, node_id: owner.nodeId } }
      : {}),
    ...toInstallationPart(world, links, event),
    sender: toUser(links, event.sender),
    ...event.extra,
  };
}

function toPair(
  world: World,
  links: Links,
  name: string,
  { parent, child }: NonNullable<WorldEvent["pair"]>,
): Record<string, unknown> {
  const first = toIssue(links, parent, world.features);
  const second = toIssue(links, child, world.features);
  return name === "sub_issues"
    ? { parent_issue_id: parent.id, parent_issue: first, sub_issue_id: child.id, sub_issue: second }
    : { blocking_issue_id: parent.id, blocking_issue: first, blocked_issue_id: child.id, blocked_issue: second };
}

function toInstallationPart(world: World, links: Links, event: WorldEvent): Record<string, unknown> {
  const installation = event.installationId === undefined ? undefined : world.installations.get(event.installationId);
  if (installation === undefined) return {};
  if (event.name === "installation" || event.name === "installation_repositories") {
    const covered =
      installation.repositories ??
      new Set([...world.repositories.values()].filter((one) => one.owner === installation.account));
    const repositories = [...covered].map((one) => ({
      id: one.id,
      node_id: one.nodeId,
      name: one.name,
      full_name: one.fullName,
      private: one.isPrivate,
    }));
    return {
      installation: toInstallation(links, installation),
      ...(event.name === "installation" ? { repositories } : {}),
    };
  }
  return { installation: { id: installation.id, node_id: world.nodeId("MDIz", installation.id) } };
}

function toPush(
  links: Links,
  repository: Repository,
  push: NonNullable<WorldEvent["push"]>,
  event: WorldEvent,
  forActions: boolean,
): Record<string, unknown> {
  const { git } = repository;
  const isDelete = push.after === ZERO;
  const page = links.repositoryPage(repository);
  const listed = isDelete
    ? []
    : push.before === ZERO
      ? [git.findCommit(push.after)]
      : compareCommits(git, push.before, push.after).ahead;
  const commits = listed.flatMap((commit) =>
    commit === undefined ? [] : [toPushed(page, repository, commit, forActions)],
  );
  const tip = git.findCommit(push.after);
  const pusher = { name: event.sender.login, email: event.sender.email };
  return {
    ref: push.ref,
    before: push.before,
    after: push.after,
    created: push.before === ZERO,
    deleted: isDelete,
    forced: push.forced,
    base_ref: null,
    compare: `${page}/compare/${push.before.slice(0, 12)}...${push.after.slice(0, 12)}`,
    commits: commits.slice(0, PUSHED_COMMITS),
    head_commit: tip === undefined ? null : toPushed(page, repository, tip, forActions),
    pusher,
  };
}

function toPushed(
  page: string,
  repository: Repository,
  commit: StoredCommit,
  forActions: boolean,
): Record<string, unknown> {
  const parent = repository.git.findCommit(commit.parents[0] ?? "");
  const files = forActions ? [] : diffTrees(repository.git, parent?.tree ?? null, commit.tree);
  const paths = (status: string): string[] => files.flatMap((file) => (file.status === status ? [file.path] : []));
  const person = ({ name, email }: StoredCommit["author"]): Record<string, string> => ({ name, email, username: name });
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: toTimestamp(commit.committer.date),
    url: `${page}/commit/${commit.sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    ...(forActions
      ? {}
      : {
          added: [...paths("added"), ...paths("renamed")],
          removed: [...paths("removed"), ...files.flatMap((file) => file.previousPath ?? [])],
          modified: paths("modified"),
        }),
  };
}
