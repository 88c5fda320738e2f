import { READ_CONTENTS, WRITE_CONTENTS } from "../../world/required-permissions.ts";
import { commitFiles, moveRef, signatureOf, webFlow } from "../../world/repositories/git-write.ts";
import type { TreeFile } from "../../git/git-store.ts";
import { notFound, Refusal } from "../../world/refusal.ts";
import { ProtectedRefusal } from "../../world/repositories/ref-rules.ts";
import type { Repository } from "../../world/repositories/repository.ts";
import { checkWorkflowPaths } from "../../world/repositories/workflows.ts";
import type { Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { toBase64Lines } from "./git-object-routes.ts";
import { toGitCommit } from "./git-shape.ts";
import type { Route } from "../router.ts";

const CONTENTS = "/repos/{owner}/{repo}/contents/{path}";
/** Above the first size GitHub omits the content; above the second it refuses even raw content. */
const INLINE_LIMIT = 1024 * 1024;
const RAW_LIMIT = 100 * 1024 * 1024;

/** Files by path. */
export const CONTENT_ROUTES: readonly Route[] = [
  { method: "GET", template: CONTENTS, handle: getContent },
  { method: "PUT", template: CONTENTS, handle: (call) => writeContent(call, false) },
  { method: "DELETE", template: CONTENTS, handle: (call) => writeContent(call, true) },
];

function getContent(call: Call): Answer {
  const repository = call.repository(READ_CONTENTS);
  const ref = call.query.get("ref") ?? repository.defaultBranch;
  const commit = findCommit(repository, ref);
  if (commit === undefined)
    throw repository.isEmpty
      ? new Refusal(404, "This repository is empty.")
      : new Refusal(404, `No commit found for the ref ${ref}`);
  const path = call.param("path").replace(/\/$/u, "");
  const found = repository.git.findPath(commit.tree, path);
  if (found === undefined) throw notFound();
  if (found.type === "tree") {
    const rows = repository.git.walk(found.sha).filter((entry) => !entry.path.includes("/"));
    const prefix = path === "" ? "" : `${path}/`;
    const shapes = rows.map((row) => toEntry(call, repository, { ...row, path: `${prefix}${row.path}` }, ref));
    return { status: 200, body: shapes.slice(0, 1000) };
  }
  return fileAnswer(call, repository, found, ref);
}

function fileAnswer(call: Call, repository: Repository, file: TreeFile, ref: string): Answer {
  const bytes = repository.git.findBlob(file.sha) ?? new Uint8Array();
  if (bytes.length > RAW_LIMIT)
    throw new Refusal(
      403,
      "This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.",
    );
  if (/\.raw\b/u.test(call.accept))
    return { status: 200, headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" }, body: bytes };
  const isInline = bytes.length <= INLINE_LIMIT;
  return {
    status: 200,
    body: {
      ...toEntry(call, repository, file, ref),
      content: isInline ? toBase64Lines(bytes) : "",
      encoding: isInline ? "base64" : "none",
    },
  };
}

/** A branch, tag, full reference or commit. */
export function findCommit(repository: Repository, name: string): ReturnType<Repository["git"]["findCommit"]> {
  const { refs } = repository.git;
  const sha = refs.get(`refs/heads/${name}`) ?? refs.get(`refs/tags/${name}`) ?? refs.get(name) ?? name;
  return repository.git.findCommit(sha);
}

function toEntry(call: Call, repository: Repository, file: TreeFile, ref: string): Record<string, unknown> {
  const api = call.links.repository(repository);
  const page = call.links.repositoryPage(repository);
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  const self = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const isFile = file.type === "blob";
  const git = `${api}/git/${file.type}s/${file.sha}`;
  const html = `${page}/${isFile ? "blob" : "tree"}/${ref}/${path}`;
  return {
    name: file.path.split("/").at(-1) ?? "",
    path: file.path,
    sha: file.sha,
    size: isFile ? (repository.git.findBlob(file.sha)?.length ?? 0) : 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: isFile ? `${page}/raw/${ref}/${path}` : null,
    type: isFile ? "file" : "dir",
    _links: { self, git, html },
  };
}

function writeContent(call: Call, isDelete: boolean): Answer {
  const repository = call.repository(WRITE_CONTENTS);
  const path = call.param("path");
  const branch = call.string("branch", "Commit") ?? repository.defaultBranch;
  const message = call.requiredString("message", "Commit");
  const tip = repository.tipOf(branch);
  if (tip === undefined && !repository.isEmpty) throw new Refusal(404, `Branch ${branch} not found`);
  checkWorkflowPaths(call.token, [path]);
  const old = checkSha(call, repository, tip, path, isDelete);
  const bytes = isDelete ? null : Buffer.from(call.requiredString("content", "Commit"), "base64");
  const author = signatureOf(call.world, call.token.account);
  const commit = commitFiles(repository, {
    parents: tip === undefined ? [] : [tip],
    changes: new Map([[path, bytes]]),
    message,
    author,
    committer: webFlow(call.world),
    verified: true,
  });
  try {
    moveRef(call.world, repository, call.actor, `refs/heads/${branch}`, commit.sha, { force: false });
  } catch (error) {
    throw error instanceof ProtectedRefusal ? protectedAnswer(error) : error;
  }
  const file = repository.git.findPath(commit.tree, path);
  const content = isDelete || file === undefined ? null : toEntry(call, repository, file, branch);
  const body = { content, commit: toGitCommit(call.links, repository, commit) };
  return { status: isDelete || old ? 200 : 201, body };
}

/** True when the file exists; throws unless it has the given sha. */
function checkSha(
  call: Call,
  repository: Repository,
  tip: string | undefined,
  path: string,
  isDelete: boolean,
): boolean {
  const tree = tip === undefined ? undefined : repository.git.findCommit(tip)?.tree;
  const old = tree === undefined ? undefined : repository.git.findPath(tree, path);
  const sha = call.string("sha", "Commit");
  if (old === undefined) {
    if (isDelete) throw notFound();
    if (sha !== undefined) throw new Refusal(409, `${path} does not match ${sha}`);
    return false;
  }
  if (old.type !== "blob") throw new Refusal(422, `${path} is not a file`);
  if (sha === undefined) throw new Refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if (sha !== old.sha) throw new Refusal(409, `${path} does not match ${sha}`);
  return true;
}

function protectedAnswer(error: ProtectedRefusal): Refusal {
  const { documentationUrl } = error;
  const message = error.protection.kind === "classic" ? `Could not update file: ${error.message}` : error.message;
  return new Refusal(409, message, documentationUrl === undefined ? {} : { documentationUrl });
}
