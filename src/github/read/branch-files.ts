import type { BranchFiles, FilesQuery, RefQuery, Tip } from "../../ports/look.ts";
import { firstBatch, readBlobsInto, takeTexts } from "../git/blobs.ts";
import type { RemoteContext } from "../transport/context.ts";
import { lacksEndpoint } from "../transport/failure/failure.ts";
import { attemptGraphql } from "../transport/graphql.ts";
import { filesByRest } from "./files-rest.ts";
import { learnName } from "../transport/learn-name.ts";
import { missingBranch, unreadableFiles, unseenRepository } from "../transport/look-errors.ts";
import { type FilesRepository, filesAsk } from "./look-graphql.ts";
import * as schema from "../transport/schema.ts";
import { EVERYWHERE, reachOf, readTree, type TreeRead } from "../git/tree.ts";
import { type FileSelection, wantedBlobs } from "../git/wanted-blobs.ts";

/** Reads a branch and its files, usually in two requests: the tree, then the branch with the wanted texts. */
export async function readFiles(context: RemoteContext, { paths, ...ref }: FilesQuery): Promise<BranchFiles> {
  const reach = reachOf(paths);
  const selection: FileSelection = { ...ref, reach, wanted: (path) => paths.includes(path) };
  if (context.memory.graphql === false) return (await filesByRest(context, selection, null)).files;
  const tree = await readTree(context, firstRef(selection), reach);
  const batch = firstBatch(await wantedBlobs(tree, selection));
  const ask = filesAsk(context.client.repo, selection, batch);
  const result = await attemptGraphql(context.client, ask);
  if (!result.ok) {
    if (lacksEndpoint(result.failure)) {
      context.memory.graphql = false;
      return (await filesByRest(context, selection, tree)).files;
    }
    if (result.failure.reason === "missing") throw unseenRepository(context);
    throw context.client.error(result.failure, ask);
  }
  context.memory.graphql = true;
  const { repository } = result.data;
  if (repository === null) throw unseenRepository(context);
  const contents = new Map<string, Uint8Array>();
  takeTexts(repository, batch, contents);
  return assembleFiles(context, selection, tree, repository, contents);
}

/** Returns the reference to read a tree from before anything is known. */
export function firstRef({ at, branch, branchHint }: RefQuery): string {
  return at ?? branch ?? branchHint ?? "HEAD";
}

/** Matches the tree with the tip, and reads the wanted texts that did not come with the answer. */
export async function assembleFiles(
  context: RemoteContext,
  selection: FileSelection,
  first: TreeRead | "empty" | "missing",
  repository: FilesRepository,
  contents: Map<string, Uint8Array>,
): Promise<BranchFiles> {
  // A redirect from the old name may have lost part of the request: the tree is read again by the new name.
  const known = learnName(context, repository) && first !== "empty" ? "missing" : first;
  const { tip, tree: treeSha } = await readTip(context, selection, repository, known);
  const tree = await readCurrentTree(context, selection, known, tip, treeSha);
  await readBlobsInto(context, await wantedBlobs(tree, selection), contents);
  return {
    repository: { id: repository.databaseId ?? 0, ...context.client.repo },
    tip,
    files: tree.files,
    truncated: tree.truncated,
    missed: tree.missed,
    contents,
    isFork: repository.isFork,
    isArchived: repository.isArchived,
    issuesEnabled: repository.hasIssuesEnabled,
  };
}

async function readTip(
  context: RemoteContext,
  query: RefQuery,
  repository: FilesRepository,
  first: TreeRead | "empty" | "missing",
): Promise<{ tip: Tip; tree: string | null }> {
  const found = query.branch === undefined ? repository.defaultBranchRef : repository.branch;
  if (found?.target) {
    const isDefault = repository.defaultBranchRef?.name === found.name;
    return {
      tip: { branch: found.name, commit: found.target.oid, isDefault },
      tree: found.target.tree?.oid ?? null,
    };
  }
  if (repository.defaultBranchRef !== null || first !== "empty") throw missingBranch(context, query);
  const { default_branch: name } = await context.client.ask({
    what: "read the repository",
    permission: "metadata: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}",
    schema: schema.repository,
  });
  const branch = query.branch ?? name;
  return { tip: { branch, commit: null, isDefault: branch === name }, tree: null };
}

/**
 * Returns the tree that was read first if it is the tip's; otherwise the branch has moved in between, and the tree is
 * read again.
 */
async function readCurrentTree(
  context: RemoteContext,
  query: FileSelection,
  first: TreeRead | "empty" | "missing",
  tip: Tip,
  treeSha: string | null,
): Promise<TreeRead> {
  if (tip.commit === null && query.at === undefined) return { sha: "", files: [], truncated: false, missed: false };
  const current = typeof first !== "string" && [treeSha, tip.commit].includes(first.sha);
  if (typeof first !== "string" && (current || query.at !== undefined)) return first;
  const again = await readTree(context, query.at ?? tip.commit ?? "HEAD", query.reach ?? EVERYWHERE);
  if (typeof again === "string") throw unreadableFiles(context, query.at ?? tip.branch);
  return again;
}
