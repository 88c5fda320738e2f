import type { Account, Actor } from "../account.ts";
import type { PathChange, StoredCommit } from "../../git/git-store.ts";
import { closeIssue } from "../issues/issue-change.ts";
import type { CommitData, Signature } from "../../git/git-objects.ts";
import { findClosing, notice } from "../issues/references.ts";
import { Refusal } from "../refusal.ts";
import type { Repository } from "./repository.ts";
import { checkRules } from "./ref-rules.ts";
import { followHead } from "../pulls/pull-heads.ts";
import type { World } from "../world.ts";

/** Forty zeros: no commit. */
export const ZERO = "0".repeat(40);

/** Moves, creates (from none) or deletes (to null) a reference, with all consequences. */
export function moveRef(
  world: World,
  repository: Repository,
  actor: Actor,
  ref: string,
  to: string | null,
  options: { readonly force: boolean; readonly isExempt?: boolean },
): void {
  const from = repository.git.refs.get(ref);
  const isForced = from !== undefined && to !== null && !repository.git.isAncestor(from, to);
  if (isForced && !options.force) throw new Refusal(422, "Update is not a fast forward");
  if (options.isExempt !== true) checkRules(repository, actor, ref, to);
  if (from === to) return;
  if (to === null) repository.git.refs.delete(ref);
  else repository.git.refs.set(ref, to);
  repository.pushedAt = world.clock.now();
  repository.updatedAt = repository.pushedAt;
  const isBranch = ref.startsWith("refs/heads/");
  if (isBranch || ref.startsWith("refs/tags/")) {
    const { account: sender, token } = actor;
    const push = { ref, before: from ?? ZERO, after: to ?? ZERO, forced: isForced };
    world.events.emit({ name: "push", action: null, repository, sender, token, push });
  }
  if (isBranch && to !== null) {
    const branch = ref.slice("refs/heads/".length);
    noticeCommits(world, repository, actor, branch, from, to);
    followHead(world, repository, actor, branch, to);
  }
}

/** Writes blobs and a tree, and commits them on parents; moves nothing. */
export function commitFiles(
  repository: Repository,
  commit: {
    readonly parents: readonly string[];
    readonly changes: ReadonlyMap<string, Uint8Array | null>;
    readonly message: string;
    readonly author: Signature;
    readonly committer: Signature;
    readonly verified: boolean;
  },
): StoredCommit {
  const parent = commit.parents[0];
  const base = parent === undefined ? null : (repository.git.findCommit(parent)?.tree ?? null);
  const changes = new Map<string, PathChange>();
  for (const [path, bytes] of commit.changes) {
    const old = base === null ? undefined : repository.git.findPath(base, path);
    const mode = old?.mode === "100755" ? old.mode : "100644";
    changes.set(path, bytes === null ? null : { mode, sha: repository.git.writeBlob(bytes) });
  }
  const tree = repository.git.changeTree(base, changes);
  const { parents, author, committer, message } = commit;
  return repository.git.writeCommit({ tree, parents, author, committer, message }, commit.verified);
}

/** Commits a tree that is already there. */
export function commitTree(repository: Repository, commit: CommitData & { readonly verified: boolean }): StoredCommit {
  const { verified, ...data } = commit;
  return repository.git.writeCommit(data, verified);
}

/** How an account signs its commits. */
export function signatureOf(world: World, account: Account): Signature {
  return { name: account.name, email: account.email, date: world.clock.now() };
}

/** What GitHub itself signs as. */
export function webFlow(world: World): Signature {
  return { name: "GitHub", email: "noreply@github.com", date: world.clock.now() };
}

function noticeCommits(
  world: World,
  repository: Repository,
  actor: Actor,
  branch: string,
  from: string | undefined,
  to: string,
): void {
  const known = from === undefined ? new Set<string>() : repository.git.ancestors(from);
  const isDefault = branch === repository.defaultBranch;
  for (const sha of repository.git.ancestors(to)) {
    const commit = known.has(sha) ? undefined : repository.git.findCommit(sha);
    if (commit !== undefined) {
      notice(world, repository, actor, commit.message, `commit ${sha}`, null);
      for (const issue of isDefault ? findClosing(repository, commit.message) : [])
        closeIssue(world, issue, actor, "completed", { closer: { commit: sha } });
    }
  }
}
