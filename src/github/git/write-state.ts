import type { RemoteContext } from "../transport/context.ts";
import { readCommitTree, storeCommit, storeTree, type TreeEntry } from "./git-data.ts";
import { SAVE_RECORD, moveState } from "./state-reference.ts";

/**
 * Writes files to plansync's reference (null removes one): tree, commit, then one guarded move of the reference. A
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
  const tree = await storeTree(context, base, entries, SAVE_RECORD);
  const parents = expected === null ? [] : [expected];
  const commit = await storeCommit(context, { message, tree, parents }, SAVE_RECORD);
  await moveState(context, expected, commit);
  memory.stateTrees.set(commit, tree);
  return commit;
}

async function stateTree(context: RemoteContext, commit: string): Promise<string> {
  return context.memory.stateTrees.get(commit) ?? (await readCommitTree(context, commit, SAVE_RECORD));
}
