import * as z from "zod/mini";
import type { Actor, ObservedIssue } from "../ports/issue.ts";
import type { Look, LookQuery, StateFiles } from "../ports/look.ts";
import { readBlobsInto } from "./blobs.ts";
import { type RemoteContext, STATE_BRANCH, STATE_REF } from "./context.ts";
import { readReference } from "./git-data.ts";
import { withoutPulls } from "./issue-rest.ts";
import { missingBranch, unreadableFiles, unseenRepository } from "./look-errors.ts";
import { withRelatives } from "./relatives-rest.ts";
import { hasNextPage, listAll } from "./rest-list.ts";
import * as schema from "./schema.ts";
import { decode } from "./state-files.ts";
import { readTree, type TreeRead } from "./tree.ts";
import { readViewer } from "./viewer.ts";
import { wantedBlobs } from "./wanted-blobs.ts";

/** The look where there is no GraphQL: the same facts, in as many requests as REST needs. */
export async function lookByRest(
  context: RemoteContext,
  query: LookQuery,
  first: TreeRead | "empty" | "missing" | null,
): Promise<Look> {
  const facts = await readRepository(context);
  const branch = query.branch ?? facts.default_branch;
  const commit = await readReference(context, `heads/${branch}`);
  if (commit === null && first !== "empty" && (await readTree(context, "HEAD")) !== "empty")
    throw missingBranch(context, query);
  const tree = await readFiles(context, query.at ?? commit, first);
  const contents = new Map<string, Uint8Array>();
  await readBlobsInto(context, await wantedBlobs(tree, query), contents);
  const page = facts.has_issues ? await readIssuePage(context, query.label) : { issues: [], more: null };
  const { memory } = context;
  return {
    repository: { id: facts.id, ...context.client.repo },
    tip: { branch, commit, isDefault: branch === facts.default_branch },
    files: tree.files,
    truncated: tree.truncated,
    contents,
    state: commit === null ? { commit: null, files: new Map() } : await readStateByRest(context),
    issues: page.issues,
    moreIssues: page.more,
    capabilities: {
      graphql: false,
      subIssues: memory.restSubIssues === true,
      dependencies: memory.restSubIssues === true && memory.restDependencies !== false,
    },
    issuesEnabled: facts.has_issues,
    isFork: facts.fork,
    isArchived: facts.archived ?? false,
    viewer: await readUser(context),
    canPush: facts.permissions?.push ?? null,
  };
}

async function readRepository(context: RemoteContext): Promise<z.infer<typeof schema.repository>> {
  const ask = {
    what: "read the repository",
    permission: "metadata: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}",
    schema: schema.repository,
  } as const;
  const result = await context.client.attempt(ask);
  if (!result.ok) {
    if (result.failure.reason === "missing") throw unseenRepository(context);
    throw context.client.error(result.failure, ask);
  }
  const [owner = "", repo = ""] = result.data.full_name.split("/");
  context.client.repo = { owner, repo };
  return result.data;
}

async function readFiles(
  context: RemoteContext,
  commit: string | null,
  first: TreeRead | "empty" | "missing" | null,
): Promise<TreeRead> {
  if (commit === null) return { sha: "", files: [], truncated: false };
  if (first !== null && typeof first !== "string" && first.sha === commit) return first;
  const tree = await readTree(context, commit);
  if (typeof tree === "string") throw unreadableFiles(context, commit);
  return tree;
}

async function readStateByRest(context: RemoteContext): Promise<StateFiles> {
  const { memory } = context;
  for (const ref of [STATE_REF, STATE_BRANCH]) {
    const commit = await readReference(context, ref);
    if (commit === null) continue;
    memory.stateRef = ref;
    const tree = await readTree(context, commit);
    const entries = typeof tree === "string" ? [] : tree.files;
    const bytes = new Map<string, Uint8Array>();
    await readBlobsInto(
      context,
      entries.map((entry) => ({ sha: entry.blob, size: entry.size })),
      bytes,
    );
    return { commit, files: new Map(entries.map((entry) => [entry.path, decode(bytes.get(entry.blob))])) };
  }
  return { commit: null, files: new Map() };
}

async function readIssuePage(
  context: RemoteContext,
  label: string,
): Promise<{ issues: ObservedIssue[]; more: Look["moreIssues"] }> {
  const ask = {
    what: "read the repository's issues",
    permission: "issues: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/issues",
    params: { state: "all", labels: label, sort: "updated", direction: "desc" },
    schema: z.array(schema.issue),
  } as const;
  const first = await context.client.answer({ ...ask, params: { ...ask.params, per_page: 100 } });
  const issues = await withRelatives(context, withoutPulls(first.data));
  const more = async (): Promise<readonly ObservedIssue[]> => {
    const seen = new Set(issues.map((issue) => issue.number));
    const all = await listAll(context, ask);
    if (!all.ok) throw context.client.error(all.failure, ask);
    const rest = withoutPulls(all.data).filter((issue) => !seen.has(issue.number));
    return withRelatives(context, [...new Map(rest.map((issue) => [issue.number, issue])).values()]);
  };
  return { issues, more: hasNextPage(first.headers) ? more : null };
}

/** Tokens of apps have no user: then nobody is known. */
async function readUser(context: RemoteContext): Promise<Actor | null> {
  const result = await context.client.attempt({
    what: "ask whose token this is",
    kind: "read",
    route: "GET /user",
    schema: z.object({ login: z.string() }),
  });
  return result.ok ? readViewer(result.data.login) : null;
}
