import { parseFullName } from "../transport/repository-name.ts";
import type * as z from "zod/mini";
import type { BranchFiles } from "../../ports/look.ts";
import { readBlobsInto } from "../git/blobs.ts";
import type { RemoteContext } from "../transport/context.ts";
import { readCommitTree, readReference } from "../git/git-data.ts";
import { missingBranch, unreadableFiles, unseenRepository } from "../transport/look-errors.ts";
import * as schema from "../transport/schema.ts";
import { EVERYWHERE, type Reach, reachOf, readTree, type TreeRead } from "../git/tree.ts";
import { type FileSelection, wantedBlobs } from "../git/wanted-blobs.ts";

/** Reads a branch and its files where there is no GraphQL. */
export async function filesByRest(
  context: RemoteContext,
  selection: FileSelection,
  first: TreeRead | "empty" | "missing" | null,
): Promise<{ readonly files: BranchFiles; readonly canPush: boolean | null }> {
  const facts = await readRepository(context);
  const branch = selection.branch ?? facts.default_branch;
  const commit = await readReference(context, `heads/${branch}`);
  if (commit === null && first !== "empty" && (await readTree(context, "HEAD", reachOf([]))) !== "empty")
    throw missingBranch(context, selection);
  const tree = await readTreeOf(context, selection.at ?? commit, first, selection.reach ?? EVERYWHERE);
  const contents = new Map<string, Uint8Array>();
  await readBlobsInto(context, await wantedBlobs(tree, selection), contents);
  const files: BranchFiles = {
    repository: { id: facts.id, ...context.client.repo },
    tip: { branch, commit, isDefault: branch === facts.default_branch },
    files: tree.files,
    truncated: tree.truncated,
    missed: tree.missed,
    contents,
    isFork: facts.fork,
    isArchived: facts.archived ?? false,
    issuesEnabled: facts.has_issues,
  };
  return { files, canPush: facts.permissions?.push ?? null };
}

async function readRepository(context: RemoteContext): Promise<z.infer<typeof schema.repository>> {
  const ask = {
    what: "read the repository",
    permission: "metadata: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}",
    schema: schema.repository,
  } as const;
  const result = await context.client.askUnless(["missing"], ask);
  if (result === null) throw unseenRepository(context);
  context.client.repo = parseFullName(result.data.full_name);
  return result.data;
}

async function readTreeOf(
  context: RemoteContext,
  commit: string | null,
  first: TreeRead | "empty" | "missing" | null,
  reach: Reach,
): Promise<TreeRead> {
  if (commit === null) return { sha: "", files: [], truncated: false, missed: false };
  if (first !== null && typeof first !== "string" && (await isTreeOf(context, first, commit))) return first;
  const tree = await readTree(context, commit, reach);
  if (typeof tree === "string") throw unreadableFiles(context, commit);
  return tree;
}

/** A tree that was large to read is worth a request that asks whether it is still the commit's. */
async function isTreeOf(context: RemoteContext, tree: TreeRead, commit: string): Promise<boolean> {
  return (
    tree.sha === commit ||
    (tree.truncated && tree.sha === (await readCommitTree(context, commit, "read the list of files")))
  );
}
