import { toTimestamp } from "../clock.ts";
import { isBinary } from "../git/diff.ts";
import type { Signature } from "../git/git-objects.ts";
import type { StoredCommit, TreeFile } from "../git/git-store.ts";
import { listHistory, listHistoryOf } from "../git/history.ts";
import { findSigner, gitNodeId } from "../rest/git/git-shape.ts";
import type { Repository } from "../world/repositories/repository.ts";
import type { World } from "../world/world.ts";
import { connect, type PageArguments } from "./connection.ts";
import type { Context, FieldResolvers, Resolvers } from "./context.ts";

/** A git object with the repository it was found in. */
export type GitNode =
  | { readonly kind: "blob"; readonly repository: Repository; readonly sha: string }
  | { readonly kind: "tree"; readonly repository: Repository; readonly sha: string; readonly path: string }
  | { readonly kind: "commit"; readonly repository: Repository; readonly sha: string };

/** A reference by its full name. */
export interface RefNode {
  readonly kind: "ref";
  readonly repository: Repository;
  readonly ref: string;
}

interface EntryNode extends TreeFile {
  readonly repository: Repository;
  readonly name: string;
}

/** Number of bytes after which GraphQL truncates a text. */
const TEXT_LIMIT = 512_000;

/** Finds an object by sha, with the type it has. */
export function findObject(repository: Repository, sha: string, path = ""): GitNode | null {
  const kind = repository.git.typeOf(sha);
  if (kind === undefined) return null;
  return kind === "tree" ? { kind, repository, sha, path } : { kind, repository, sha };
}

/** The references that GraphQL shows. */
export function visibleRefs({ features }: World, { git }: Repository): ReadonlyMap<string, string> {
  if (features.customRefsInGraphql) return git.refs;
  return new Map([...git.refs].filter(([ref]) => /^refs\/(?:heads|tags)\//u.test(ref)));
}

/** Resolves `main`, `HEAD:docs/plan.md` and the like as `git rev-parse` does, as far as GitHub does. */
export function findExpression(world: World, repository: Repository, expression: string): GitNode | null {
  const colon = expression.indexOf(":");
  const name = colon < 0 ? expression : expression.slice(0, colon);
  const refs = visibleRefs(world, repository);
  const full = name === "HEAD" ? `refs/heads/${repository.defaultBranch}` : name;
  const sha =
    refs.get(full) ??
    refs.get(`refs/${full}`) ??
    refs.get(`refs/tags/${full}`) ??
    refs.get(`refs/heads/${full}`) ??
    full;
  const commit = repository.git.findCommit(sha);
  if (colon < 0) return findObject(repository, sha);
  const path = expression.slice(colon + 1).replace(/\/$/u, "");
  const found = repository.git.findPath(commit?.tree ?? sha, path);
  return found === undefined ? null : findObject(repository, found.sha, path);
}

const OBJECT: FieldResolvers = {
  id: (node: GitNode) =>
    gitNodeId(node.kind === "blob" ? "B" : node.kind === "tree" ? "T" : "C", node.repository, node.sha),
  oid: (node: GitNode) => node.sha,
  abbreviatedOid: (node: GitNode) => node.sha.slice(0, 7),
  repository: (node: GitNode) => node.repository,
  commitUrl: (node: GitNode, _: unknown, { links }: Context) =>
    `${links.repositoryPage(node.repository)}/commit/${node.sha}`,
  commitResourcePath: (node: GitNode) => `/${node.repository.fullName}/commit/${node.sha}`,
};

function bytesOf(node: GitNode): Uint8Array {
  return node.repository.git.findBlob(node.sha) ?? new Uint8Array();
}

function textOf(node: GitNode): string | null {
  const bytes = bytesOf(node);
  return isBinary(bytes) ? null : new TextDecoder().decode(bytes.subarray(0, TEXT_LIMIT));
}

function commitOf(node: GitNode): StoredCommit {
  const commit = node.repository.git.findCommit(node.sha);
  if (commit === undefined) throw new Error(`no commit ${node.sha}`);
  return commit;
}

function toCommits(node: GitNode, commits: readonly StoredCommit[]): GitNode[] {
  return commits.map((commit) => ({ kind: "commit", repository: node.repository, sha: commit.sha }));
}

function toEntry(repository: Repository, file: TreeFile, parent: string): EntryNode {
  const path = parent === "" ? file.path : `${parent}/${file.path}`;
  return { ...file, path, repository, name: path.split("/").at(-1) ?? "" };
}

/** Blobs, trees, commits and references. */
export const GIT_RESOLVERS: Resolvers = {
  Blob: {
    ...OBJECT,
    byteSize: (node: GitNode) => bytesOf(node).length,
    isBinary: (node: GitNode) => isBinary(bytesOf(node)),
    isTruncated: (node: GitNode) => bytesOf(node).length > TEXT_LIMIT,
    text: textOf,
  },
  Tree: {
    ...OBJECT,
    entries: (node: GitNode & { kind: "tree" }) =>
      node.repository.git
        .walk(node.sha)
        .filter((file) => !file.path.includes("/"))
        .map((file) => toEntry(node.repository, file, node.path)),
  },
  TreeEntry: {
    oid: (entry: EntryNode) => entry.sha,
    mode: (entry: EntryNode) => Number.parseInt(entry.mode, 8),
    extension: (entry: EntryNode) => /\.[^.]*$/u.exec(entry.name)?.[0] ?? "",
    size: (entry: EntryNode) => entry.repository.git.findBlob(entry.sha)?.length ?? 0,
    object: (entry: EntryNode) => findObject(entry.repository, entry.sha, entry.path),
  },
  Commit: {
    ...OBJECT,
    tree: (node: GitNode) => ({ kind: "tree", repository: node.repository, sha: commitOf(node).tree, path: "" }),
    message: (node: GitNode) => commitOf(node).message,
    messageHeadline: (node: GitNode) => commitOf(node).message.split("\n")[0] ?? "",
    messageBody: (node: GitNode) => commitOf(node).message.split("\n").slice(1).join("\n").trim(),
    author: (node: GitNode) => commitOf(node).author,
    committer: (node: GitNode) => commitOf(node).committer,
    authoredDate: (node: GitNode) => toTimestamp(commitOf(node).author.date),
    committedDate: (node: GitNode) => toTimestamp(commitOf(node).committer.date),
    url: (node: GitNode, _: unknown, { links }: Context) =>
      `${links.repositoryPage(node.repository)}/commit/${node.sha}`,
    resourcePath: (node: GitNode) => `/${node.repository.fullName}/commit/${node.sha}`,
    signature: (node: GitNode) =>
      commitOf(node).verified
        ? { kind: "signature", email: "noreply@github.com", isValid: true, state: "VALID", wasSignedByGitHub: true }
        : null,
    file: (node: GitNode, { path }: { path: string }) => {
      const file = node.repository.git.findPath(commitOf(node).tree, path);
      return file === undefined ? null : toEntry(node.repository, file, "");
    },
    history: (node: GitNode, args: PageArguments & { path?: string | null }) => {
      const { git } = node.repository;
      const commits = args.path == null ? listHistory(git, node.sha) : listHistoryOf(git, node.sha, args.path);
      return connect("history", toCommits(node, commits), args);
    },
    parents: (node: GitNode, args: PageArguments) => {
      const commits = commitOf(node).parents.flatMap((sha) => node.repository.git.findCommit(sha) ?? []);
      return connect("parents", toCommits(node, commits), args);
    },
  },
  GitActor: {
    avatarUrl: (_: Signature, _args: unknown, { links }: Context) => `${links.html}/avatars/0`,
    date: (signature: Signature) => toTimestamp(signature.date),
    user: (signature: Signature, _: unknown, { world }: Context) => {
      const account = findSigner(world, signature);
      return account?.type === "User" ? account : null;
    },
  },
  Ref: {
    id: (node: RefNode) => gitNodeId("REF", node.repository, node.ref),
    name: (node: RefNode) => node.ref.slice(prefixOf(node.ref).length),
    prefix: (node: RefNode) => prefixOf(node.ref),
    target: (node: RefNode) => findObject(node.repository, node.repository.git.refs.get(node.ref) ?? ""),
  },
};

function prefixOf(ref: string): string {
  return /^refs\/(?:heads|tags|pull)\//u.exec(ref)?.[0] ?? /^refs\/[^/]+\//u.exec(ref)?.[0] ?? "refs/";
}
