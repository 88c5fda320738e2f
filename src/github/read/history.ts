import * as z from "zod/mini";
import type { Tip } from "../../ports/look.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import type { RemoteContext } from "../transport/context.ts";
import { graphql } from "../transport/graphql.ts";
import { usesGraphql } from "../transport/repository-id.ts";
import { encodeRef } from "../git/ref-name.ts";
import * as schema from "../transport/schema.ts";

/** Number of commits checked per path: plansync's last one is among the newest. */
const COMMITS = 50;

interface HistoryQuestion {
  readonly tip: Tip;
  readonly paths: readonly string[];
  readonly blob: string;
  readonly since: string;
}

/**
 * True when a blob was at one of these paths in one of the branch's recent commits, after `since`. A path's history
 * omits commits that didn't touch it, so it is read back to the last commit that `since` contains.
 */
export async function isInHistory(
  context: RemoteContext,
  { tip, paths, blob, since }: HistoryQuestion,
): Promise<boolean> {
  const { commit } = tip;
  if (commit === null || commit === since) return false;
  for (const path of paths) {
    const newer = (await usesGraphql(context))
      ? await isNewerByGraphql(context, { commit, path, blob, since })
      : await isNewerByRest(context, { commit, path, blob, since });
    if (newer) return true;
  }
  return false;
}

interface PathQuestion {
  readonly commit: string;
  readonly path: string;
  readonly blob: string;
  readonly since: string;
}

const history = z.nullable(
  z.object({
    history: z.optional(
      z.object({
        nodes: z.array(z.nullable(z.object({ oid: z.string(), file: z.nullable(z.object({ oid: z.string() })) }))),
      }),
    ),
  }),
);
const histories = z.object({ repository: z.nullable(z.object({ now: history, known: history })) });

async function isNewerByGraphql(context: RemoteContext, { commit, path, blob, since }: PathQuestion): Promise<boolean> {
  const data = await graphql(context.client, {
    what: "read the history of a plan",
    permission: "contents: read",
    kind: "read",
    query: `query History($owner: String!, $repo: String!, $commit: GitObjectID!, $since: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    now: object(oid: $commit) {
      ... on Commit { history(first: ${COMMITS}, path: $path) { nodes { oid file(path: $path) { oid } } } }
    }
    known: object(oid: $since) {
      ... on Commit { history(first: 1, path: $path) { nodes { oid file(path: $path) { oid } } } }
    }
  }
}`,
    variables: { ...context.client.repo, commit, since, path },
    schema: histories,
  });
  const end = data.repository?.known?.history?.nodes[0]?.oid;
  for (const node of data.repository?.now?.history?.nodes ?? []) {
    if (end !== undefined && node?.oid === end) return false;
    if (node?.file?.oid === blob) return true;
  }
  return false;
}

/** REST lists only the commits: the file is requested at each of them, newest first. */
async function isNewerByRest(context: RemoteContext, { commit, path, blob, since }: PathQuestion): Promise<boolean> {
  const [end] = await listCommits(context, { path, from: since, most: 1 });
  for (const sha of await listCommits(context, { path, from: commit, most: COMMITS })) {
    if (sha === end) return false;
    const ask = {
      what: `read ${path}`,
      permission: "contents: read",
      kind: "read",
      route: `GET /repos/{owner}/{repo}/contents/${encodeRef(path)}`,
      params: { ref: sha },
      schema: schema.gitObject,
    } as const;
    const file = await context.client.askUnless(["missing"], ask);
    if (file?.data.sha === blob) return true;
  }
  return false;
}

/** Lists the commits that touched a path, newest first; none where `from` is gone. */
async function listCommits(
  context: RemoteContext,
  { path, from, most }: { readonly path: string; readonly from: string; readonly most: number },
): Promise<readonly string[]> {
  const ask = {
    what: "read the history of a plan",
    permission: "contents: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/commits",
    params: { sha: from, path, per_page: most },
    schema: z.array(schema.gitObject),
  } as const;
  const answer = await context.client.askUnless(["missing", "invalid"], ask);
  return answer?.data.map(({ sha }) => sha) ?? [];
}

const comparison = z.object({ status: z.enum(["ahead", "behind", "diverged", "identical"]) });

/** Compares `head` with `base`; "unknown" when one of them does not exist. */
export async function compareCommits(
  context: RemoteContext,
  base: string,
  head: string,
): ReturnType<RepositoryReader["compareCommits"]> {
  if (base === head) return "identical";
  const ask = {
    what: "compare two commits",
    permission: "contents: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/compare/{base}...{head}",
    params: { base, head, per_page: 1 },
    schema: comparison,
  } as const;
  return (await context.client.askUnless(["missing", "invalid"], ask))?.data.status ?? "unknown";
}
