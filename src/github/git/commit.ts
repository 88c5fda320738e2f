import { consequenceOfPush, isAbout } from "../transport/failure/refusals.ts";
import * as z from "zod/mini";
import { MovedError, PermissionError, ProtectedBranchError } from "../../errors.ts";
import type { FileCommit } from "../../ports/repository-writer.ts";
import { serverUrlOf } from "../transport/addresses.ts";
import type { RemoteContext } from "../transport/context.ts";
import type { Failure } from "../transport/failure/failure.ts";
import { moveReference, readCommitTree, readReference, storeBlobs, storeCommit, storeTree } from "./git-data.ts";
import { attemptGraphql } from "../transport/graphql.ts";
import { usesGraphql } from "../transport/repository-id.ts";

const purpose = (branch: string) =>
  ({ what: `commit to ${branch}`, permission: "contents: write", kind: "keep" }) as const;

/**
 * Makes one commit for all files, only on top of the head that they were computed from. With GraphQL this is one signed
 * request; without it, git objects are written one by one. Either way, bytes are preserved.
 */
export async function commit(context: RemoteContext, change: FileCommit): Promise<{ sha: string; url: string }> {
  return (await usesGraphql(context)) ? commitByGraphql(context, change) : commitByRest(context, change);
}

const answer = z.object({
  createCommitOnBranch: z.object({ commit: z.object({ oid: z.string(), url: z.string() }) }),
});

async function commitByGraphql(context: RemoteContext, change: FileCommit): Promise<{ sha: string; url: string }> {
  const { owner, repo } = context.client.repo;
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: change.branch },
    expectedHeadOid: change.expectedHead,
    message: change.message,
    fileChanges: {
      additions: change.files.map(({ path, bytes }) => ({ path, contents: Buffer.from(bytes).toString("base64") })),
    },
  };
  const result = await attemptGraphql(context.client, {
    ...purpose(change.branch),
    query: `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`,
    variables: { input },
    schema: answer,
  });
  if (!result.ok) throw refusedCommit(context, change.branch, result.failure);
  const { oid, url } = result.data.createCommitOnBranch.commit;
  return { sha: oid, url };
}

async function commitByRest(context: RemoteContext, change: FileCommit): Promise<{ sha: string; url: string }> {
  const { branch, expectedHead } = change;
  // A fast-forward only guards against newer commits: a branch that was reset to an older commit must be detected
  // first.
  if ((await readReference(context, `heads/${branch}`)) !== expectedHead)
    throw branchMoved(branch, "it has another head");
  const what = `commit to ${branch}`;
  const entries = await storeBlobs(context, change.files, what);
  const tree = await storeTree(context, await readCommitTree(context, expectedHead, what), entries, what);
  const message = fullMessage(change.message);
  const sha = await storeCommit(context, { message, tree, parents: [expectedHead] }, what);
  const failure = await moveReference(context, `heads/${branch}`, expectedHead, sha);
  if (failure !== null) throw refusedCommit(context, branch, failure);
  return { sha, url: commitUrl(context, sha) };
}

/** Returns a commit message with its body, as git writes it. */
export function fullMessage({ headline, body }: FileCommit["message"]): string {
  return body === "" ? headline : `${headline}\n\n${body}`;
}

function commitUrl(context: RemoteContext, sha: string): string {
  const { owner, repo } = context.client.repo;
  return `${serverUrlOf(context.client.options.apiUrl)}/${owner}/${repo}/commit/${sha}`;
}

function refusedCommit(context: RemoteContext, branch: string, failure: Failure): Error {
  const { message } = failure;
  const then = consequenceOfPush(failure);
  if (then === "propose" || then === "sign") return branchProtected(branch, failure);
  if (then === "start-over" || failure.reason === "conflict") return branchMoved(branch, message);
  if (isAbout(failure, "workflow-file"))
    return new PermissionError(`GitHub refused to commit to ${branch}: ${message}`, {
      hint: "Files in .github/workflows can't be changed with this token: keep plans elsewhere.",
    });
  return context.client.error(failure, purpose(branch));
}

/** Returns the error for a branch that takes no commits of ours. */
export function branchProtected(branch: string, { message }: { readonly message: string }): ProtectedBranchError {
  return new ProtectedBranchError(`The branch ${branch} accepts no direct commits: ${message}`, {
    hint: 'Use write-back "pull-request", or a GitHub App that may bypass the rule: GITHUB_TOKEN can\'t.',
  });
}

function branchMoved(branch: string, why: string): MovedError {
  return new MovedError(`The branch ${branch} moved in the meantime: ${why}`, {
    hint: "Read and decide again; plansync does so automatically.",
  });
}
