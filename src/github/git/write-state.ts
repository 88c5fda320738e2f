import { isAbout } from "../transport/refusal-words.ts";
import type { RemoteContext } from "../transport/context.ts";
import { STATE_BRANCH, STATE_REF } from "../transport/context.ts";
import { moveReference, readCommitTree, storeCommit, storeTree, type TreeEntry } from "./git-data.ts";

/**
 * Writes files to plansync's reference (null removes one): tree, commit, then one fast-forward of the reference. A
 * failure in between leaves two objects that nobody sees.
 * @returns The new commit. Throws MovedError when the reference is not at `expected`.
 */
export async function writeState(
  context: RemoteContext,
  expected: string | null,
  files: ReadonlyMap<string, string | null>,
  message: string,
): Promise<string> {
  const { memory } = context;
  const base = expected === null ? null : await stateTree(context, expected);
  const entries = [...files].flatMap(([path, content]): TreeEntry[] => {
    const place = { path, mode: "100644", type: "blob" } as const;
    if (content !== null) return [{ ...place, content }];
    return base === null ? [] : [{ ...place, sha: null }];
  });
  const tree = await storeTree(context, base, entries);
  const commit = await storeCommit(context, { message, tree, parents: expected === null ? [] : [expected] });
  await moveState(context, expected, commit);
  memory.stateTrees.set(commit, tree);
  return commit;
}

async function stateTree(context: RemoteContext, commit: string): Promise<string> {
  return context.memory.stateTrees.get(commit) ?? (await readCommitTree(context, commit));
}

/** Where a server accepts only branches and tags as references, the record is on a branch from the first write on. */
async function moveState(context: RemoteContext, expected: string | null, commit: string): Promise<void> {
  const { memory, client } = context;
  const failure = await moveReference(context, memory.stateRef, expected, commit);
  if (failure === null) return;
  const mayBeName = failure.reason === "invalid" || failure.reason === "forbidden" || failure.reason === "missing";
  const purpose = { what: `write refs/${memory.stateRef}`, permission: "contents: write", kind: "keep" } as const;
  if (expected !== null || memory.stateRef !== STATE_REF || !mayBeName || isAbout(failure, "not-permitted"))
    throw client.error(failure, purpose);
  context.logger.info(`This server takes no custom references: the record is stored on the branch plansync-state.`);
  const second = await moveReference(context, STATE_BRANCH, null, commit);
  if (second !== null) throw client.error(second, purpose);
  memory.stateRef = STATE_BRANCH;
}
