import { diffTrees, type FileDiff } from "../../git/diff.ts";
import type { PathChange } from "../../git/git-store.ts";
import { compareCommits } from "../../git/history.ts";
import type { Actor } from "../account.ts";
import { commitTree, moveRef, signatureOf, webFlow } from "../repositories/git-write.ts";
import { closeIssue } from "../issues/issue-change.ts";
import { putIssue } from "../issues/issue-create.ts";
import { checkBody, checkTitle } from "../issues/issue-text.ts";
import type { Issue, Pull } from "../issues/issue.ts";
import { findClosing } from "../issues/references.ts";
import { invalid, Refusal } from "../refusal.ts";
import type { Repository } from "../repositories/repository.ts";
import type { World } from "../world.ts";

/** The fields of a new pull request. */
export interface NewPull {
  readonly title: string;
  readonly body?: string | null | undefined;
  /** A branch, or `owner:branch` of a fork. */
  readonly head: string;
  readonly base: string;
  readonly draft?: boolean;
}

/** Opens a pull request; refuses one that exists or has nothing to merge. */
export function createPull(world: World, repository: Repository, actor: Actor, fields: NewPull): Issue {
  if (actor.token?.kind === "github-token" && !repository.actionsMayCreatePulls)
    throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
  checkTitle(fields.title, "PullRequest");
  checkBody(fields.body ?? "", "PullRequest");
  const { headRepository, headRef, headSha } = findHead(world, repository, fields.head);
  const baseSha = repository.tipOf(fields.base);
  if (baseSha === undefined) throw invalid({ resource: "PullRequest", field: "base", code: "invalid" });
  checkNew(repository, fields, { headRepository, headRef });
  if (compareCommits(headRepository.git, baseSha, headSha).ahead.length === 0) {
    const message = `No commits between ${fields.base} and ${fields.head}`;
    throw invalid({ resource: "PullRequest", code: "custom", message });
  }
  const id = world.nextIssueId();
  const pull: Pull = {
    id,
    nodeId: world.nodeId("PR", id),
    headRef,
    headRepository,
    headSha,
    baseRef: fields.base,
    baseSha,
    draft: fields.draft ?? false,
    merged: false,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
  };
  const issue = putIssue(world, repository, actor, { title: fields.title, body: fields.body }, pull);
  repository.git.refs.set(`refs/pull/${issue.number}/head`, headSha);
  const { account: sender, token } = actor;
  world.events.emit({ name: "pull_request", action: "opened", repository, sender, token, issue });
  return issue;
}

function findHead(
  world: World,
  repository: Repository,
  head: string,
): { headRepository: Repository; headRef: string; headSha: string } {
  const [owner, branch] = head.includes(":") ? head.split(":", 2) : [repository.owner.login, head];
  const isHere = owner?.toLowerCase() === repository.owner.login.toLowerCase();
  const headRepository = isHere ? repository : world.findRepository(`${owner ?? ""}/${repository.name}`);
  const headSha = headRepository?.tipOf(branch ?? "");
  if (headRepository === undefined || headSha === undefined)
    throw invalid({ resource: "PullRequest", field: "head", code: "invalid" });
  return { headRepository, headRef: branch ?? "", headSha };
}

function checkNew(
  repository: Repository,
  fields: NewPull,
  { headRepository, headRef }: { headRepository: Repository; headRef: string },
): void {
  for (const { pull, state } of repository.issues.values()) {
    const isSame = pull?.headRepository === headRepository && pull.headRef === headRef && pull.baseRef === fields.base;
    if (isSame && state === "open") {
      const message = `A pull request already exists for ${headRepository.owner.login}:${headRef}.`;
      throw invalid({ resource: "PullRequest", code: "custom", message });
    }
  }
}

/** Returns the pull request half of an issue; throws for an issue that has none. */
export function pullOf(issue: Issue): Pull {
  if (issue.pull === null) throw new Refusal(404, "Not Found");
  return issue.pull;
}

/** Returns the files that a pull request changes, compared with where it branched off. */
export function filesOf(issue: Issue): FileDiff[] {
  const pull = pullOf(issue);
  const { git } = pull.headRepository;
  const { mergeBase } = compareCommits(git, pull.baseSha, pull.headSha);
  const before = mergeBase === null ? null : (git.findCommit(mergeBase)?.tree ?? null);
  const after = git.findCommit(pull.headSha)?.tree;
  return after === undefined ? [] : diffTrees(git, before, after);
}

/** Returns the tree after merging; null where both sides changed the same file. */
export function mergedTree(issue: Issue): string | null {
  const pull = pullOf(issue);
  const { git } = issue.repository;
  const base = git.findCommit(pull.baseSha);
  const { mergeBase } = compareCommits(pull.headRepository.git, pull.baseSha, pull.headSha);
  const origin = mergeBase === null ? undefined : pull.headRepository.git.findCommit(mergeBase);
  if (base === undefined || origin === undefined) return null;
  const changes = new Map<string, PathChange>();
  for (const file of filesOf(issue))
    for (const path of file.previousPath === null ? [file.path] : [file.previousPath, file.path]) {
      const ours = git.findPath(base.tree, path)?.sha;
      const theirs = file.status === "removed" || path === file.previousPath ? null : file.sha;
      if (ours !== git.findPath(origin.tree, path)?.sha && ours !== (theirs ?? undefined)) return null;
      changes.set(path, theirs === null ? null : { mode: "100644", sha: theirs });
    }
  return git.changeTree(base.tree, changes);
}

/** Merges a pull request with a merge commit, and closes the issues that its text closes. */
export function mergePull(world: World, issue: Issue, actor: Actor): string {
  const pull = pullOf(issue);
  const tree = mergedTree(issue);
  if (issue.state === "closed" || tree === null) throw new Refusal(405, "Pull Request is not mergeable");
  const { repository } = issue;
  const message = `Merge pull request #${issue.number} from ${pull.headRepository.owner.login}/${pull.headRef}\n\n${issue.title}`;
  const parents = [pull.baseSha, pull.headSha];
  const author = signatureOf(world, actor.account);
  const commit = commitTree(repository, { tree, parents, message, author, committer: webFlow(world), verified: true });
  pull.merged = true;
  pull.mergedAt = world.clock.now();
  pull.mergedBy = actor.account;
  pull.mergeCommit = commit.sha;
  moveRef(world, repository, actor, `refs/heads/${pull.baseRef}`, commit.sha, { force: false, isExempt: true });
  closeIssue(world, issue, actor, "completed");
  if (pull.baseRef === repository.defaultBranch)
    for (const closed of findClosing(repository, issue.body))
      closeIssue(world, closed, actor, "completed", { closer: { pull: issue } });
  return commit.sha;
}
