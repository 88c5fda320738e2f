import * as z from "zod/mini";
import { ForeignCommitsError, MovedError } from "../../errors.ts";
import type { FileCommit } from "../../ports/repository-writer.ts";
import { branchProtected, fullMessage } from "./commit.ts";
import type { RemoteContext } from "../transport/context.ts";
import type { Failure } from "../transport/failure/failure.ts";
import { moveReference, readCommitTree, readReference, storeBlobs, storeCommit, storeTree } from "./git-data.ts";
import { commitSigned } from "./signed-branch.ts";
import { consequenceOfPush } from "../transport/failure/refusals.ts";
import { blobSha } from "../../blob-sha.ts";
import { usesGraphql } from "../transport/repository-id.ts";
import * as schema from "../transport/schema.ts";
import { reachOf, readTree } from "./tree.ts";

/** Last line of the messages of our commits on our own branches: the author alone does not identify them. */
const TRAILER = "Written-by: plansync";

const comparison = z.object({
  status: z.enum(["ahead", "behind", "diverged", "identical"]),
  commits: z.array(schema.pullCommit),
  total_commits: z.number(),
});

/**
 * Updates a branch of ours to the base's files plus these. It moves only forward, over our own commits: an old head
 * becomes a parent where the base has moved on. A branch that is already up to date is left alone. Where every branch
 * takes only signed commits, GitHub makes the commit.
 * @returns The branch's commit.
 * @throws ForeignCommitsError when the branch has somebody else's commits, ProtectedBranchError when it takes none,
 * MovedError when somebody else moves it at the same time.
 */
export async function putBranch(
  context: RemoteContext,
  branch: string,
  base: string,
  files: FileCommit["files"],
  message: FileCommit["message"],
): Promise<string> {
  const head = await readReference(context, `heads/${branch}`);
  const parents = head === null ? [base] : await parentsFor(context, branch, base, head);
  if (head !== null && parents.length === 1 && parents[0] === head && (await holds(context, head, files))) return head;
  const what = `write the branch ${branch}`;
  const entries = await storeBlobs(context, files, what);
  const tree = await storeTree(context, await readCommitTree(context, base, what), entries, what);
  const text = fullMessage({ ...message, body: withTrailer(message.body) });
  const sha = await storeCommit(context, { message: text, tree, parents }, what);
  const failure = await moveBranch(context, branch, head, sha);
  if (failure === null) return sha;
  const then = consequenceOfPush(failure);
  if (then === "sign" && (await usesGraphql(context)))
    return commitSigned(context, {
      branch,
      head,
      base,
      files,
      message: { ...message, body: withTrailer(message.body) },
    });
  if (then === "sign" || then === "propose") throw branchProtected(branch, failure);
  throw context.client.error(failure, {
    what,
    permission: "contents: write",
    kind: "keep",
  });
}

/** Number of attempts while the branch is locked; GitHub says the same where it may not be made at all. */
const LOCK_ATTEMPTS = 3;

/** Moves our branch. A refusal that would make a run start over counts as a rule where the branch is still as it was. */
async function moveBranch(
  context: RemoteContext,
  branch: string,
  head: string | null,
  to: string,
): Promise<Failure | null> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await moveReference(context, `heads/${branch}`, head, to);
    } catch (error) {
      const isLocked = error instanceof MovedError && (await readReference(context, `heads/${branch}`)) === head;
      if (!isLocked) throw error;
      if (attempt === LOCK_ATTEMPTS) throw branchProtected(branch, error);
      await context.clock.sleep(500 * attempt);
    }
}

function withTrailer(body: string): string {
  return body === "" ? TRAILER : `${body}\n\n${TRAILER}`;
}

async function parentsFor(context: RemoteContext, branch: string, base: string, head: string): Promise<string[]> {
  const { status, foreign } = await compareWithBase(context, branch, base, head);
  if (status === "behind" || status === "identical") return [base];
  if (foreign)
    throw new ForeignCommitsError(`The branch ${branch} contains commits that plansync did not make`, {
      hint: "Merge or close its pull request, or delete the branch; plansync never overwrites such commits.",
    });
  return status === "ahead" ? [head] : [head, base];
}

/**
 * Compares a branch with its base, and checks for other people's commits; commits beyond those that GitHub lists count
 * as such.
 */
export async function compareWithBase(
  context: RemoteContext,
  branch: string,
  base: string,
  head: string,
): Promise<{ readonly status: z.infer<typeof comparison>["status"]; readonly foreign: boolean }> {
  const {
    status,
    commits,
    total_commits: total,
  } = await context.client.ask({
    what: `compare the branch ${branch}`,
    permission: "contents: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/compare/{base}...{head}",
    params: { base, head },
    schema: comparison,
  });
  return { status, foreign: total > commits.length || commits.some((commit) => !isOurCommit(commit)) };
}

async function holds(context: RemoteContext, head: string, files: FileCommit["files"]): Promise<boolean> {
  const tree = await readTree(context, head, reachOf(files.map(({ path }) => path)));
  if (typeof tree === "string") return false;
  const blobs = new Map(tree.files.map((file) => [file.path, file.blob]));
  return files.every(({ path, bytes }) => blobs.get(path) === blobSha(bytes, head));
}

/**
 * Recognizes our commits by their last line; GitHub's own merges of the base ("Update branch" button) count as ours.
 */
function isOurCommit(commit: z.infer<typeof schema.pullCommit>): boolean {
  if (commit.commit.message.trimEnd().endsWith(TRAILER)) return true;
  return commit.parents.length > 1 && commit.committer?.login === "web-flow";
}
