import type * as z from "zod/mini";
import type { LookQuery, TreeFile } from "../../ports/look.ts";
import type { RemoteContext } from "../transport/context.ts";
import { inParallel } from "../transport/parallel.ts";
import * as schema from "../transport/schema.ts";

/** The files of one commit. */
export interface TreeRead {
  /** Sha of the tree, or of its commit where GitHub repeats the sha of the request. */
  readonly sha: string;
  readonly files: readonly TreeFile[];
  /** True where the tree was too large to be listed. */
  readonly truncated: boolean;
  /** True where folders were left out in which wanted files may be. */
  readonly missed: boolean;
}

/** Whether wanted files can be in a folder or below it. */
export type Reach = NonNullable<LookQuery["reach"]>;

/** For trees that are small, or of which everything matters. */
export const EVERYWHERE: Reach = () => "named";

/** Leads to some files and nothing else. */
export function reachOf(paths: readonly string[]): Reach {
  return (folder) => (paths.some((path) => path.startsWith(`${folder}/`)) ? "named" : "none");
}

type TreeAnswer = z.infer<typeof schema.tree>;

/**
 * Maximum number of requests for a tree that is too large for one answer (100,000 entries or 7 MB), and for folders that
 * are named nowhere: a run must not spend its hourly limit on folders.
 */
const MOST_REQUESTS = 40;
const FEW_REQUESTS = 5;

/**
 * Reads the files of a branch, `HEAD` or a commit.
 * @param reach which folders are read where the tree is too large for one answer.
 * @returns "empty" for a repository without commits, "missing" when there is no such branch or commit.
 */
export async function readTree(
  context: RemoteContext,
  ref: string,
  reach: Reach,
): Promise<TreeRead | "empty" | "missing"> {
  const { memory } = context;
  const byFolders = memory.hasLargeTree && reach !== EVERYWHERE;
  const answer = await askTree(context, ref, !byFolders);
  if (typeof answer === "string") return answer;
  if (answer.truncated === true) memory.hasLargeTree = true;
  if (byFolders || answer.truncated === true) return walk(context, answer, reach);
  return { sha: answer.sha, files: takeFiles(context, answer, ""), truncated: false, missed: false };
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

interface Folder {
  /** With a slash at the end; "" for the root. */
  readonly path: string;
  readonly sha: string;
}

/**
 * Reads the folders in which wanted files can be, each with everything below it where that fits in one answer. What
 * nothing names is read only where that takes a few requests.
 */
async function walk(context: RemoteContext, root: TreeAnswer, reach: Reach): Promise<TreeRead> {
  const files = new Map(takeFiles(context, root, "").map((file) => [file.path, file]));
  const named: Folder[] = [];
  const unnamed: Folder[] = [];
  let requests = 1;
  const ask = async ({ path, sha }: Folder, whole: boolean): Promise<TreeAnswer | null> => {
    requests += 1;
    const answer = await askTree(context, sha, whole);
    if (typeof answer === "string") return null;
    for (const file of takeFiles(context, answer, path)) files.set(file.path, file);
    return answer;
  };
  const spread = (answer: TreeAnswer | null, above: string): void => {
    for (const { path, sha, type } of answer?.tree ?? []) {
      if (type !== "tree") continue;
      const reached = reach(above + path);
      if (reached !== "none") (reached === "named" ? named : unnamed).push({ path: `${above}${path}/`, sha });
    }
  };
  spread(root.truncated === true ? await ask({ path: "", sha: root.sha }, false) : root, "");
  const done = (missed: boolean) => ({ sha: root.sha, files: [...files.values()], truncated: true, missed });
  for (let folder = named.shift(); folder !== undefined; folder = named.shift()) {
    if (requests >= MOST_REQUESTS) return done(true);
    const answer = await ask(folder, true);
    if (answer?.truncated === true) spread(await ask(folder, false), folder.path);
  }
  if (unnamed.length > FEW_REQUESTS - requests) return done(true);
  const rest = await inParallel(unnamed, (folder) => ask(folder, true));
  return done(rest.some((answer) => answer?.truncated === true));
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
