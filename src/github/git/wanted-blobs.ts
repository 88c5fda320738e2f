import type { LookQuery, RefQuery } from "../../ports/look.ts";
import type { WantedBlob } from "./blobs.ts";
import type { TreeRead } from "./tree.ts";

/** A branch or commit, and which of its texts are wanted immediately. */
export type FileSelection = RefQuery & Pick<LookQuery, "wanted" | "wantedOf" | "reach">;

/** Returns the wanted files of a tree, each blob once. */
export async function wantedBlobs(
  tree: TreeRead | "empty" | "missing",
  selection: FileSelection,
): Promise<WantedBlob[]> {
  if (typeof tree === "string") return [];
  const chosen = await selection.wantedOf?.(tree.files.map(({ path }) => path));
  const wanted = tree.files.filter(({ path }) => chosen?.has(path) ?? selection.wanted(path));
  return [...new Map(wanted.map((file) => [file.blob, { sha: file.blob, size: file.size }])).values()];
}
