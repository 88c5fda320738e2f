import type { Look, LookQuery, Tip } from "../ports/look.ts";
import { firstBatch, readBlobsInto, takeTexts } from "./blobs.ts";
import { isThisRepository, type RemoteContext } from "./context.ts";
import { askInDialect } from "./dialect.ts";
import { lacksEndpoint } from "./failure.ts";
import { readMore, readPage } from "./issue-pages.ts";
import { missingBranch, unreadableFiles, unseenRepository } from "./look-errors.ts";
import { type Snapshot, type SnapshotRepository, snapshotAsk } from "./look-graphql.ts";
import { lookByRest } from "./look-rest.ts";
import * as schema from "./schema.ts";
import { readState } from "./state-files.ts";
import { readCanPush, readViewer } from "./viewer.ts";
import { wantedBlobs } from "./wanted-blobs.ts";
import { readTree, type TreeRead } from "./tree.ts";

/** Two requests where nothing is unusual: the tree, then everything else with the texts that the tree says are wanted. */
export async function look(context: RemoteContext, query: LookQuery): Promise<Look> {
  if (context.memory.graphql === false) return lookByRest(context, query, null);
  const tree = await readTree(context, query.at ?? query.branch ?? query.branchHint ?? "HEAD");
  const batch = firstBatch(await wantedBlobs(tree, query));
  const ask = snapshotAsk(context.client.repo, query, batch);
  const result = await askInDialect(context, ask);
  if (!result.ok) {
    if (lacksEndpoint(result.failure)) {
      context.memory.graphql = false;
      return lookByRest(context, query, tree);
    }
    if (result.failure.reason === "missing") throw unseenRepository(context);
    throw context.client.error(result.failure, ask(context.dialect));
  }
  context.memory.graphql = true;
  const { repository } = result.data;
  if (repository === null) throw unseenRepository(context);
  const contents = new Map<string, Uint8Array>();
  takeTexts(repository, batch, contents);
  return assemble(context, query, tree, { ...result.data, repository }, contents);
}

async function assemble(
  context: RemoteContext,
  query: LookQuery,
  first: TreeRead | "empty" | "missing",
  answer: Snapshot & { readonly repository: SnapshotRepository },
  contents: Map<string, Uint8Array>,
): Promise<Look> {
  const { repository } = answer;
  // A redirect from the old name may have lost what was asked for: the tree is read again by the new one.
  const known = learn(context, repository) && first !== "empty" ? "missing" : first;
  const { tip, tree: treeSha } = await readTip(context, query, repository, known);
  const tree = await settleTree(context, query, known, tip, treeSha);
  await readBlobsInto(context, await wantedBlobs(tree, query), contents);
  const issues = readPage(context, repository.issues);
  const { hasNextPage, endCursor } = repository.issues.pageInfo;
  return {
    repository: { id: repository.databaseId ?? 0, ...context.client.repo },
    tip,
    files: tree.files,
    truncated: tree.truncated,
    contents,
    state: await readState(context, repository),
    issues,
    moreIssues: hasNextPage && endCursor !== null ? () => readMore(context, query.label, issues, endCursor) : null,
    capabilities: { graphql: true, subIssues: context.dialect.subIssues, dependencies: context.dialect.dependencies },
    issuesEnabled: repository.hasIssuesEnabled,
    isFork: repository.isFork,
    isArchived: repository.isArchived,
    viewer: readViewer(answer.viewer?.login),
    canPush: readCanPush(answer.viewer?.login, repository.viewerPermission),
  };
}

/**
 * Keeps what saves later requests, follows a renamed repository, and takes over how GitHub spells its name.
 * @returns true when it was renamed.
 */
function learn(context: RemoteContext, repository: SnapshotRepository): boolean {
  const { memory, client } = context;
  const isRenamed = !isThisRepository(context, repository.nameWithOwner);
  if (isRenamed) context.logger.warn(`${client.repo.owner}/${client.repo.repo} is now ${repository.nameWithOwner}.`);
  const [owner = "", repo = ""] = repository.nameWithOwner.split("/");
  client.repo = { owner, repo };
  memory.repositoryId = repository.id;
  for (const label of repository.labels?.nodes ?? [])
    if (label !== null) memory.labels.set(label.name.toLowerCase(), label.id);
  memory.labelsComplete = repository.labels?.pageInfo.hasNextPage === false;
  return isRenamed;
}

async function readTip(
  context: RemoteContext,
  query: LookQuery,
  repository: SnapshotRepository,
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

/** The tree that was read first, when it is the tip's; otherwise the branch moved in between and it is read again. */
async function settleTree(
  context: RemoteContext,
  query: LookQuery,
  first: TreeRead | "empty" | "missing",
  tip: Tip,
  treeSha: string | null,
): Promise<TreeRead> {
  if (tip.commit === null && query.at === undefined) return { sha: "", files: [], truncated: false };
  const current = typeof first !== "string" && [treeSha, tip.commit].includes(first.sha);
  if (typeof first !== "string" && (current || query.at !== undefined)) return first;
  const again = await readTree(context, query.at ?? tip.commit ?? "HEAD");
  if (typeof again === "string") throw unreadableFiles(context, query.at ?? tip.branch);
  return again;
}
