import * as z from "zod/mini";
import { MovedError } from "../../errors.ts";
import type { FileCommit } from "../../ports/repository-writer.ts";
import { fullMessage } from "./commit.ts";
import type { RemoteContext } from "../transport/context.ts";
import { moveReference, readCommitTree, readReference, storeBlobs, storeCommit, storeTree } from "./git-data.ts";
import { blobSha } from "../../blob-sha.ts";
import * as schema from "../transport/schema.ts";
import { readTree } from "./tree.ts";

/** Last line of the messages of our commits on our own branches: the author alone does not identify them. */
const TRAILER = "Written-by: plansync";

const comparison = z.object({
  status: z.enum(["ahead", "behind", "diverged", "identical"]),
  commits: z.array(schema.pullCommit),
  total_commits: z.number(),
});

/**
 * Updates a branch of ours to the base's files plus these. It moves only forward, over our own commits: an old head
 * becomes a parent where the base has moved on. A branch that is already up to date is left alone.
 * @returns The branch's commit.
 * @throws MovedError when the branch has somebody else's commits.
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
  const entries = await storeBlobs(context, files);
  const tree = await storeTree(context, await readCommitTree(context, base), entries);
  const text = `${fullMessage(message)}\n\n${TRAILER}`;
  const sha = await storeCommit(context, { message: text, tree, parents });
  const failure = await moveReference(context, `heads/${branch}`, head, sha);
  if (failure !== null)
    throw context.client.error(failure, {
      what: `write the branch ${branch}`,
      permission: "contents: write",
      kind: "keep",
    });
  return sha;
}

async function parentsFor(context: RemoteContext, branch: string, base: string, head: string): Promise<string[]> {
  const { status, foreign } = await compareWithBase(context, branch, base, head);
  if (status === "behind" || status === "identical") return [base];
  if (foreign)
    throw new MovedError(`The branch ${branch} contains commits that plansync did not make`, {
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
  const tree = await readTree(context, head);
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
