import type * as z from "zod/mini";
import type { TreeFile } from "../../ports/look.ts";
import type { RemoteContext } from "../transport/context.ts";
import * as schema from "../transport/schema.ts";

/** All files of one commit. */
export interface TreeRead {
  /** Sha of the tree, or of its commit where GitHub repeats the sha of the request. */
  readonly sha: string;
  readonly files: readonly TreeFile[];
  readonly truncated: boolean;
}

type TreeAnswer = z.infer<typeof schema.tree>;

/**
 * Maximum number of requests for a tree that is too large for one answer (100,000 entries or 7 MB), before it counts as
 * truncated.
 */
const SUBTREE_REQUESTS = 40;

/**
 * Reads the files of a branch, `HEAD` or a commit.
 * @returns "empty" for a repository without commits, "missing" when there is no such branch or commit.
 */
export async function readTree(context: RemoteContext, ref: string): Promise<TreeRead | "empty" | "missing"> {
  const answer = await askTree(context, ref, true);
  if (typeof answer === "string") return answer;
  if (answer.truncated !== true) return { sha: answer.sha, files: takeFiles(context, answer, ""), truncated: false };
  return walk(context, answer);
}

async function askTree(
  context: RemoteContext,
  ref: string,
  recursive: boolean,
): Promise<TreeAnswer | "empty" | "missing"> {
  const ask = {
    what: "read the list of files",
    permission: "contents: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/git/trees/{ref}",
    params: { ref, ...(recursive ? { recursive: "1" } : {}) },
    schema: schema.tree,
  } as const;
  const result = await context.client.attempt(ask);
  if (result.ok) return result.data;
  if (result.failure.reason === "conflict") return "empty";
  if (result.failure.reason === "missing" || result.failure.reason === "invalid") return "missing";
  throw context.client.error(result.failure, ask);
}

/**
 * Reads level by level, each folder with everything below it where that fits in one answer. The number of requests is
 * bounded, because a run must not spend its hourly limit on folders.
 */
async function walk(context: RemoteContext, root: TreeAnswer): Promise<TreeRead> {
  const files = new Map(takeFiles(context, root, "").map((file) => [file.path, file]));
  const folders: { path: string; sha: string; whole: boolean }[] = [{ path: "", sha: root.sha, whole: false }];
  let requests = 0;
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    if (requests === SUBTREE_REQUESTS) return { sha: root.sha, files: [...files.values()], truncated: true };
    requests += 1;
    const answer = await askTree(context, folder.sha, folder.whole);
    if (typeof answer === "string") continue;
    for (const file of takeFiles(context, answer, folder.path)) files.set(file.path, file);
    if (folder.whole && answer.truncated === true) folders.push({ ...folder, whole: false });
    if (folder.whole) continue;
    for (const entry of answer.tree)
      if (entry.type === "tree") folders.push({ path: `${folder.path}${entry.path}/`, sha: entry.sha, whole: true });
  }
  return { sha: root.sha, files: [...files.values()], truncated: false };
}

/** Returns the regular files: links and submodules have no text of their own. */
function takeFiles(context: RemoteContext, answer: TreeAnswer, folder: string): TreeFile[] {
  return answer.tree
    .filter((entry) => entry.type === "blob" && entry.mode !== "120000")
    .map((entry) => {
      const path = folder + entry.path;
      if (entry.mode !== "100644") context.memory.modes.set(path, entry.mode);
      return { path, blob: entry.sha, size: entry.size ?? 0 };
    });
}
