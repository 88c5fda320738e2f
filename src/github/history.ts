import * as z from "zod/mini";
import type { Remote, Tip } from "../ports.ts";
import type { RemoteContext } from "./context.ts";
import { graphql } from "./graphql.ts";
import { usesGraphql } from "./repository-id.ts";
import { encodeRef } from "./ref-name.ts";
import * as schema from "./schema.ts";

/** Commits looked at for each path: what plansync wrote last is among the newest. */
const COMMITS = 50;

/** True when a blob stood at one of these paths in one of the branch's recent commits. */
export async function isInHistory(
  context: RemoteContext,
  tip: Tip,
  paths: readonly string[],
  blob: string,
): Promise<boolean> {
  const { commit } = tip;
  if (commit === null || paths.length === 0) return false;
  if (await usesGraphql(context)) return isInHistoryByGraphql(context, commit, paths, blob);
  for (const path of paths) if (await isInHistoryByRest(context, commit, path, blob)) return true;
  return false;
}

const histories = z.object({
  repository: z.nullable(
    z.object({
      object: z.nullable(
        z.record(
          z.string(),
          z.object({ nodes: z.array(z.nullable(z.object({ file: z.nullable(z.object({ oid: z.string() })) }))) }),
        ),
      ),
    }),
  ),
});

async function isInHistoryByGraphql(
  context: RemoteContext,
  commit: string,
  paths: readonly string[],
  blob: string,
): Promise<boolean> {
  const data = await graphql(context.client, {
    what: "read the history of a plan",
    permission: "contents: read",
    kind: "read",
    query: `query History($owner: String!, $repo: String!, $commit: GitObjectID!, ${paths.map((_, index) => `$p${index}: String!`).join(", ")}) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit {
        ${paths.map((_, index) => `h${index}: history(first: ${COMMITS}, path: $p${index}) { nodes { file(path: $p${index}) { oid } } }`).join("\n        ")}
      }
    }
  }
}`,
    variables: {
      ...context.client.repo,
      commit,
      ...Object.fromEntries(paths.map((path, index) => [`p${index}`, path])),
    },
    schema: histories,
  });
  const found = Object.values(data.repository?.object ?? {}).flatMap(({ nodes }) => nodes);
  return found.some((node) => node?.file?.oid === blob);
}

/** REST names the commits only: each is asked for the file, newest first. */
async function isInHistoryByRest(context: RemoteContext, commit: string, path: string, blob: string): Promise<boolean> {
  const commits = await context.client.ask({
    what: "read the history of a plan",
    permission: "contents: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/commits",
    params: { sha: commit, path, per_page: COMMITS },
    schema: z.array(schema.gitObject),
  });
  for (const { sha } of commits) {
    const ask = {
      what: `read ${path}`,
      permission: "contents: read",
      kind: "read",
      route: `GET /repos/{owner}/{repo}/contents/${encodeRef(path)}`,
      params: { ref: sha },
      schema: schema.gitObject,
    } as const;
    const file = await context.client.attempt(ask);
    if (file.ok && file.data.sha === blob) return true;
    if (!file.ok && file.failure.reason !== "missing") throw context.client.error(file.failure, ask);
  }
  return false;
}

const comparison = z.object({ status: z.enum(["ahead", "behind", "diverged", "identical"]) });

/** How `head` stands to `base`; "unknown" when one of them is not there. */
export async function compareCommits(
  context: RemoteContext,
  base: string,
  head: string,
): ReturnType<Remote["compareCommits"]> {
  if (base === head) return "identical";
  const ask = {
    what: "compare two commits",
    permission: "contents: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/compare/{base}...{head}",
    params: { base, head, per_page: 1 },
    schema: comparison,
  } as const;
  const result = await context.client.attempt(ask);
  if (result.ok) return result.data.status;
  if (result.failure.reason === "missing" || result.failure.reason === "invalid") return "unknown";
  throw context.client.error(result.failure, ask);
}
