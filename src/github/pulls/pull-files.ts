import * as z from "zod/mini";
import type { ChangedFile, PullInfo } from "../../ports/pull-requests.ts";
import { readRestActor } from "../transport/actor.ts";
import { isThisRepository, type RemoteContext } from "../transport/context.ts";
import { lacksField } from "../transport/failure/failure.ts";
import { attemptGraphql, type GraphqlAsk } from "../transport/graphql.ts";
import { usesGraphql } from "../transport/repository-id.ts";
import { listAll } from "../transport/rest-list.ts";
import * as schema from "../transport/schema.ts";

const PULLS = "pull-requests: read";
/** Maximum number of files that GitHub lists for a pull request. */
const FILES_SHOWN = 3000;

/** Reads a pull request by its number; null when there is none. */
export async function readPull(context: RemoteContext, number: number): Promise<PullInfo | null> {
  const ask = {
    what: `read the pull request #${number}`,
    permission: PULLS,
    kind: "read",
    route: "GET /repos/{owner}/{repo}/pulls/{number}",
    params: { number },
    schema: schema.pull,
  } as const;
  const pull = (await context.client.askUnless(["missing"], ask))?.data;
  if (pull === undefined) return null;
  const merged = pull.merged_at !== null && pull.merged_at !== undefined;
  const repo = pull.head.repo?.full_name ?? null;
  return {
    number: pull.number,
    url: pull.html_url,
    title: pull.title,
    body: pull.body ?? "",
    state: merged ? "merged" : pull.state,
    author: readRestActor(pull.user),
    base: { branch: pull.base.ref, commit: pull.base.sha },
    head: { branch: pull.head.ref, commit: pull.head.sha, repo },
    fromFork: repo === null || !isThisRepository(context, repo),
  };
}

const changedFile = z.object({
  filename: z.string(),
  previous_filename: z.optional(z.string()),
  status: z.string(),
  sha: z.nullable(z.string()),
});

/** Reads the files that a pull request changes. */
export async function changedFiles(
  context: RemoteContext,
  number: number,
): Promise<{ files: readonly ChangedFile[]; complete: boolean }> {
  const ask = {
    what: `read the files of #${number}`,
    permission: PULLS,
    kind: "read",
    route: "GET /repos/{owner}/{repo}/pulls/{number}/files",
    params: { number },
    schema: z.array(changedFile),
  } as const;
  const result = await listAll(context, ask);
  if (!result.ok) throw context.client.error(result.failure, ask);
  const files = result.data.map((file) => ({
    path: file.filename,
    previousPath: file.previous_filename ?? null,
    change: readChange(file.status),
    blob: file.sha,
  }));
  return { files, complete: files.length < FILES_SHOWN };
}

/** "copied" is a new file; "changed" (of mode) and "unchanged" are at most modified. */
function readChange(status: string): ChangedFile["change"] {
  if (status === "added" || status === "copied") return "added";
  return status === "removed" || status === "renamed" ? status : "modified";
}

const closing = z.object({
  repository: z.nullable(
    z.object({
      pullRequest: z.nullable(
        z.object({
          closingIssuesReferences: z.nullable(
            z.object({
              nodes: z.array(
                z.nullable(z.object({ number: z.number(), repository: z.object({ nameWithOwner: z.string() }) })),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** Reads the numbers of this repository's issues that merging will close, including those linked by hand. */
export async function closingIssues(context: RemoteContext, number: number): Promise<readonly number[]> {
  const byWords = async () => closingWords((await readPull(context, number))?.body ?? "");
  if (!(await usesGraphql(context))) return byWords();
  const ask: GraphqlAsk<z.infer<typeof closing>> = {
    what: `read what #${number} closes`,
    permission: PULLS,
    kind: "read",
    query: `query Closing($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      closingIssuesReferences(first: 100) { nodes { number repository { nameWithOwner } } }
    }
  }
}`,
    variables: { ...context.client.repo, number },
    schema: closing,
  };
  const result = await attemptGraphql(context.client, ask);
  if (!result.ok) {
    if (lacksField(result.failure)) return byWords();
    throw context.client.error(result.failure, ask);
  }
  const nodes = result.data.repository?.pullRequest?.closingIssuesReferences?.nodes ?? [];
  return nodes.flatMap((node) =>
    node !== null && isThisRepository(context, node.repository.nameWithOwner) ? [node.number] : [],
  );
}

/** REST has no list of them: the closing keywords in the description cover most cases. */
export function closingWords(body: string): number[] {
  const matches = body.matchAll(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:#|gh-)(\d{1,10})\b/gi);
  return [...new Set([...matches].map((match) => Number(match[1])))];
}
