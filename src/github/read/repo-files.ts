import * as z from "zod/mini";
import { ConfigError } from "../../errors.ts";
import type { RepoFiles } from "../../ports/repo-files.ts";
import type { RemoteContext } from "../transport/context.ts";
import { EVERYWHERE, readTree } from "../git/tree.ts";

/** Adapter for files alone. */
export function createRepoFiles(context: RemoteContext): RepoFiles {
  return {
    listFiles: (ref) => listFiles(context, ref),
    mergeBase: (one, other) => mergeBase(context, one, other),
  };
}

async function listFiles(context: RemoteContext, ref: string): ReturnType<RepoFiles["listFiles"]> {
  const tree = await readTree(context, ref, EVERYWHERE);
  if (tree === "empty") return null;
  if (tree !== "missing") return { files: tree.files, truncated: tree.truncated };
  const { owner, repo } = context.client.repo;
  throw new ConfigError(`${owner}/${repo} has no ${ref === "HEAD" ? "default branch" : `branch or commit ${ref}`}.`, {
    hint: 'Check the name; only tokens with "contents: read" can see a private repository.',
  });
}

const comparison = z.object({ merge_base_commit: z.object({ sha: z.string() }) });

async function mergeBase(context: RemoteContext, one: string, other: string): Promise<string | null> {
  if (one === other) return one;
  const ask = {
    what: "find where two branches diverged",
    permission: "contents: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/compare/{one}...{other}",
    params: { one, other, per_page: 1 },
    schema: comparison,
  } as const;
  return (await context.client.askUnless(["missing", "invalid"], ask))?.data.merge_base_commit.sha ?? null;
}
