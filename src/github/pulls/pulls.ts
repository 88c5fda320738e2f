import { permissionHint } from "../../permission-hint.ts";
import type { Failure } from "../transport/failure/failure.ts";
import { isAbout } from "../transport/failure/refusals.ts";
import * as z from "zod/mini";
import { PermissionError } from "../../errors.ts";
import type { StandingPull } from "../../ports/repository-reader.ts";
import { serverUrlOf } from "../transport/addresses.ts";
import type { RemoteContext } from "../transport/context.ts";
import { compareWithBase } from "../git/put-branch.ts";
import { encodeRef } from "../git/ref-name.ts";
import * as schema from "../transport/schema.ts";

const PULLS = "pull-requests: write";

/** Finds the newest pull request of a branch of this repository, in any state. */
export async function findPull(context: RemoteContext, branch: string): Promise<StandingPull | null> {
  const pulls = await context.client.ask({
    what: `find the pull request of ${branch}`,
    permission: "pull-requests: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/pulls",
    params: {
      head: `${context.client.repo.owner}:${branch}`,
      state: "all",
      sort: "created",
      direction: "desc",
      per_page: 10,
    },
    schema: z.array(schema.pull),
  });
  const { owner, repo } = context.client.repo;
  const name = `${owner}/${repo}`.toLowerCase();
  const own = pulls.filter((pull) => pull.head.ref === branch && pull.head.repo?.full_name.toLowerCase() === name);
  const newest = own.sort((a, b) => b.number - a.number)[0];
  if (newest === undefined) return null;
  if (newest.state !== "open") return readPull(newest, false);
  return readPull(newest, (await compareWithBase(context, branch, newest.base.sha, newest.head.sha)).foreign);
}

function readPull(pull: schema.RestPull, foreignCommits: boolean): StandingPull {
  const merged = pull.merged_at !== null && pull.merged_at !== undefined;
  return {
    number: pull.number,
    url: pull.html_url,
    state: merged ? "merged" : pull.state,
    branch: pull.head.ref,
    head: pull.head.sha,
    body: pull.body ?? "",
    foreignCommits,
  };
}

/**
 * Opens a pull request, or returns the open one of that branch. Throws PermissionError with the compare address where
 * tokens of workflows may not.
 */
export async function openPull(
  context: RemoteContext,
  branch: string,
  into: string,
  title: string,
  body: string,
): Promise<StandingPull> {
  const ask = {
    what: `open a pull request for ${branch}`,
    permission: PULLS,
    kind: "create",
    route: "POST /repos/{owner}/{repo}/pulls",
    params: { head: branch, base: into, title, body },
    schema: schema.pull,
  } as const;
  const result = await context.client.attempt(ask);
  if (result.ok) return readPull(result.data, false);
  const { failure } = result;
  if (isAbout(failure, "pull-exists")) {
    const existing = await findPull(context, branch);
    if (existing !== null) return existing;
  }
  if (failure.reason === "forbidden") throw pullsNotAllowed(context, branch, into, failure);
  throw context.client.error(failure, ask);
}

function pullsNotAllowed(context: RemoteContext, branch: string, into: string, failure: Failure): PermissionError {
  const { owner, repo } = context.client.repo;
  const compare = `${serverUrlOf(context.client.options.apiUrl)}/${owner}/${repo}/compare/${encodeRef(into)}...${encodeRef(branch)}?expand=1`;
  const cure = isAbout(failure, "pulls-turned-off")
    ? 'Turn on "Allow GitHub Actions to create and approve pull requests" (Settings > Actions > General).'
    : `${permissionHint('The token needs the permission "pull-requests: write".', ["pull-requests: write"])}\n`;
  return new PermissionError(`GitHub refused to open a pull request in ${owner}/${repo}: ${failure.message}`, {
    hint: `${cure} Or open it yourself: ${compare}`,
  });
}

/** Changes the title, text or state of one of our pull requests. */
export async function updatePull(
  context: RemoteContext,
  number: number,
  patch: { title?: string; body?: string; state?: "closed" },
): Promise<void> {
  await context.client.ask({
    what: `update the pull request #${number}`,
    permission: PULLS,
    kind: "write",
    route: "PATCH /repos/{owner}/{repo}/pulls/{number}",
    params: { number, ...patch },
    schema: schema.pull,
  });
}
