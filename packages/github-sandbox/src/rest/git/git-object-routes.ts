import type { FileMode, Signature } from "../../git/git-objects.ts";
import type { PathChange } from "../../git/git-store.ts";
import { READ_CONTENTS, WRITE_CONTENTS } from "../../world/required-permissions.ts";
import { signatureOf } from "../../world/repositories/git-write.ts";
import { notFound, Refusal } from "../../world/refusal.ts";
import type { Repository } from "../../world/repositories/repository.ts";
import { created, ok, type Answer } from "../answer.ts";
import { isRecord, type Call } from "../call.ts";
import { checkNotEmpty } from "./git-ref-routes.ts";
import { gitNodeId, toGitCommit } from "./git-shape.ts";
import type { Route } from "../router.ts";

const GIT = "/repos/{owner}/{repo}/git";
const MODES: readonly unknown[] = ["100644", "100755", "040000", "120000", "160000"];

/** Blobs, trees and commits. */
export const GIT_OBJECT_ROUTES: readonly Route[] = [
  { method: "GET", template: `${GIT}/blobs/{file_sha}`, handle: getBlob },
  { method: "POST", template: `${GIT}/blobs`, handle: postBlob },
  { method: "GET", template: `${GIT}/trees/{tree_sha}`, handle: getTree },
  { method: "POST", template: `${GIT}/trees`, handle: postTree },
  { method: "GET", template: `${GIT}/commits/{commit_sha}`, handle: getCommit },
  { method: "POST", template: `${GIT}/commits`, handle: postCommit },
];

function getBlob(call: Call): Answer {
  const repository = call.repository(READ_CONTENTS);
  checkNotEmpty(repository);
  const sha = call.param("file_sha");
  const bytes = repository.git.findBlob(sha);
  if (bytes === undefined) throw notFound();
  if (/\.raw\b/u.test(call.accept))
    return { status: 200, headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" }, body: bytes };
  return ok({
    sha,
    node_id: gitNodeId("B", repository, sha),
    size: bytes.length,
    url: `${call.links.repository(repository)}/git/blobs/${sha}`,
    content: toBase64Lines(bytes),
    encoding: "base64",
  });
}

/** Base64 in lines of sixty, as GitHub writes it. */
export function toBase64Lines(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("base64")
    .replaceAll(/.{1,60}/gu, "$&\n");
}

function postBlob(call: Call): Answer {
  const repository = call.repository(WRITE_CONTENTS);
  checkNotEmpty(repository);
  const encoding = call.string("encoding", "Blob") ?? "utf-8";
  const bytes = Buffer.from(call.requiredString("content", "Blob"), encoding === "base64" ? "base64" : "utf8");
  const sha = repository.git.writeBlob(bytes);
  const url = `${call.links.repository(repository)}/git/blobs/${sha}`;
  return created({ sha, url }, url);
}

function getTree(call: Call): Answer {
  const repository = call.repository(READ_CONTENTS);
  checkNotEmpty(repository);
  const sha = findTree(repository, call.param("tree_sha"));
  const isDeep = call.query.has("recursive");
  return ok(toTree(call, repository, sha, isDeep));
}

function findTree(repository: Repository, name: string): string {
  const branch = name === "HEAD" ? repository.defaultBranch : name;
  const tip = repository.tipOf(branch) ?? repository.git.refs.get(`refs/${name}`);
  const commit = repository.git.findCommit(tip ?? name);
  const sha = commit?.tree ?? name;
  if (repository.git.findTree(sha) === undefined) throw notFound();
  return sha;
}

function toTree(call: Call, repository: Repository, sha: string, isDeep: boolean): Record<string, unknown> {
  const url = `${call.links.repository(repository)}/git`;
  const limit = call.world.features.treeEntries;
  const entries = repository.git.walk(sha).filter((entry) => isDeep || !entry.path.includes("/"));
  return {
    sha,
    url: `${url}/trees/${sha}`,
    tree: entries.slice(0, limit).map((entry) => ({
      path: entry.path,
      mode: entry.mode,
      type: entry.type,
      sha: entry.sha,
      ...(entry.type === "blob" ? { size: repository.git.findBlob(entry.sha)?.length ?? 0 } : {}),
      url: `${url}/${entry.type}s/${entry.sha}`,
    })),
    truncated: entries.length > limit,
  };
}

function postTree(call: Call): Answer {
  const repository = call.repository(WRITE_CONTENTS);
  checkNotEmpty(repository);
  const base = call.string("base_tree", "Tree") ?? null;
  const baseTree = base === null ? null : (repository.git.findCommit(base)?.tree ?? base);
  if (baseTree !== null && repository.git.findTree(baseTree) === undefined) throw notFound();
  const rows = call.input["tree"];
  if (!Array.isArray(rows)) throw new Refusal(422, "Invalid tree info");
  const changes = new Map<string, PathChange>();
  for (const row of rows as unknown[]) {
    const [path, change] = readRow(repository, row, baseTree);
    changes.set(path, change);
  }
  const sha = repository.git.changeTree(baseTree, changes);
  const shape = toTree(call, repository, sha, false);
  return created(shape, String(shape["url"]));
}

function readRow(repository: Repository, row: unknown, baseTree: string | null): [string, PathChange] {
  const { path, mode, sha, content } = isRecord(row) ? row : {};
  const isPath = typeof path === "string" && path !== "" && !path.startsWith("/") && !path.split("/").includes("..");
  if (!isPath || !MODES.includes(mode)) throw new Refusal(422, "tree.path or tree.mode is not valid");
  if (sha === null) {
    if (baseTree === null || repository.git.findPath(baseTree, path) === undefined)
      throw new Refusal(422, "GitRPC::BadObjectState");
    return [path, null];
  }
  if (typeof content === "string" && sha === undefined)
    return [path, { mode: mode as FileMode, sha: repository.git.writeBlob(Buffer.from(content)) }];
  const type = typeof sha === "string" ? repository.git.typeOf(sha) : undefined;
  if (typeof sha !== "string" || type === undefined || (mode === "040000") !== (type === "tree"))
    throw new Refusal(422, `tree.sha ${JSON.stringify(sha)} is not a valid ${mode === "040000" ? "tree" : "blob"}`);
  return [path, { mode: mode as FileMode, sha }];
}

function getCommit(call: Call): Answer {
  const repository = call.repository(READ_CONTENTS);
  checkNotEmpty(repository);
  const commit = repository.git.findCommit(call.param("commit_sha"));
  if (commit === undefined) throw notFound();
  return ok(toGitCommit(call.links, repository, commit));
}

function postCommit(call: Call): Answer {
  const repository = call.repository(WRITE_CONTENTS);
  checkNotEmpty(repository);
  const message = call.requiredString("message", "Commit");
  const tree = call.requiredString("tree", "Commit");
  const parents = Array.isArray(call.input["parents"]) ? call.input["parents"].map(String) : [];
  if (repository.git.findTree(tree) === undefined) throw new Refusal(422, "Tree SHA does not exist");
  if (parents.some((sha) => repository.git.findCommit(sha) === undefined))
    throw new Refusal(422, "Parent SHA does not exist or is not a commit object");
  const self = signatureOf(call.world, call.token.account);
  const author = readSigner(call.input["author"], self);
  const committer = readSigner(call.input["committer"], author ?? self);
  const data = { message, tree, parents, author: author ?? self, committer: committer ?? author ?? self };
  // Whether GitHub signs these for bots is disputed: here it doesn't.
  const commit = repository.git.writeCommit(data, false);
  const shape = toGitCommit(call.links, repository, commit);
  return created(shape, String(shape["url"]));
}

function readSigner(value: unknown, otherwise: Signature): Signature | null {
  if (!isRecord(value)) return null;
  const { name, email, date } = value;
  const time = typeof date === "string" ? Date.parse(date) : otherwise.date;
  if (typeof name !== "string" || typeof email !== "string" || Number.isNaN(time))
    throw new Refusal(422, "Invalid author or committer: name and email are required");
  return { name, email, date: time };
}
