import type { Signature } from "../../git/git-objects.ts";
import type { StoredCommit } from "../../git/git-store.ts";
import { toTimestamp } from "../../clock.ts";
import type { Repository } from "../../world/repositories/repository.ts";
import type { World } from "../../world/world.ts";
import { toUser } from "../repositories/account-shape.ts";
import type { Links } from "../links.ts";

/** Node id of a git object. */
export function gitNodeId(prefix: string, repository: Repository, sha: string): string {
  return `${prefix}_${Buffer.from(`${repository.id}:${sha}`).toString("base64url")}`;
}

/** `git-ref`. */
export function toRef(links: Links, repository: Repository, ref: string, sha: string): Record<string, unknown> {
  const url = links.repository(repository);
  return {
    ref,
    node_id: gitNodeId("REF", repository, ref),
    url: `${url}/git/${ref}`,
    object: { sha, type: "commit", url: `${url}/git/commits/${sha}` },
  };
}

/** `git-commit`. */
export function toGitCommit(links: Links, repository: Repository, commit: StoredCommit): Record<string, unknown> {
  const url = links.repository(repository);
  return {
    sha: commit.sha,
    node_id: gitNodeId("C", repository, commit.sha),
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `${links.repositoryPage(repository)}/commit/${commit.sha}`,
    author: toSigner(commit.author),
    committer: toSigner(commit.committer),
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/git/commits/${sha}`,
      html_url: `${links.repositoryPage(repository)}/commit/${sha}`,
    })),
    verification: toVerification(commit),
  };
}

/** `commit`, as lists, branches and comparisons show it. */
export function toCommit(
  world: World,
  links: Links,
  repository: Repository,
  commit: StoredCommit,
): Record<string, unknown> {
  const url = `${links.repository(repository)}/commits/${commit.sha}`;
  const git = toGitCommit(links, repository, commit);
  return {
    sha: commit.sha,
    node_id: git["node_id"],
    url,
    html_url: git["html_url"],
    comments_url: `${url}/comments`,
    commit: {
      author: git["author"],
      committer: git["committer"],
      message: commit.message,
      tree: git["tree"],
      url: git["url"],
      comment_count: 0,
      verification: git["verification"],
    },
    author: findUser(world, links, commit.author),
    committer: findUser(world, links, commit.committer),
    parents: git["parents"],
  };
}

function toSigner(signature: Signature): Record<string, unknown> {
  return { name: signature.name, email: signature.email, date: toTimestamp(signature.date) };
}

function toVerification(commit: StoredCommit): Record<string, unknown> {
  return {
    verified: commit.verified,
    reason: commit.verified ? "valid" : "unsigned",
    signature: commit.verified ? "-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----\n" : null,
    payload: commit.verified ? `tree ${commit.tree}\n` : null,
    verified_at: commit.verified ? toTimestamp(commit.committer.date) : null,
  };
}

/** Returns the account whose no-reply address signed a commit. */
export function findSigner(world: World, signature: Signature): ReturnType<World["account"]> | null {
  const match = /^(\d+)\+(.+)@users\.noreply\.github\.com$/u.exec(signature.email);
  return match === null ? null : (world.accounts.get((match[2] ?? "").toLowerCase()) ?? null);
}

function findUser(world: World, links: Links, signature: Signature): Record<string, unknown> | null {
  const account = findSigner(world, signature);
  return account === null ? null : toUser(links, account);
}
