import type { FileCommit } from "../../ports/repository-writer.ts";
import type { RemoteContext } from "../transport/context.ts";
import { branchProtected, commit } from "./commit.ts";
import { moveReference } from "./git-data.ts";

/** What goes onto a branch of ours. */
export interface SignedCommit {
  readonly branch: string;
  /** Where the branch is; null: it is made first. */
  readonly head: string | null;
  /** The commit that a new branch starts at: one that is on a branch already, so that nothing about it is checked. */
  readonly base: string;
  readonly files: FileCommit["files"];
  readonly message: FileCommit["message"];
}

/**
 * Commits files on a branch of ours by the mutation whose commits GitHub signs: it takes only a branch that exists, and
 * one parent. A branch whose base has moved on stays behind it until somebody updates it.
 * @returns The branch's commit.
 */
export async function commitSigned(context: RemoteContext, wanted: SignedCommit): Promise<string> {
  const { branch, head, base, files, message } = wanted;
  if (head === null) {
    const failure = await moveReference(context, `heads/${branch}`, null, base);
    if (failure !== null) throw branchProtected(branch, failure);
  }
  return (await commit(context, { branch, expectedHead: head ?? base, files, message })).sha;
}
