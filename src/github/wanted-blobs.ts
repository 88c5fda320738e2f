import type { LookQuery } from "../ports/look.ts";
import type { WantedBlob } from "./blobs.ts";
import type { TreeRead } from "./tree.ts";

/** The wanted files of a tree, each blob once. */
export async function wantedBlobs(tree: TreeRead | "empty" | "missing", query: LookQuery): Promise<WantedBlob[]> {
  if (typeof tree === "string") return [];
  const chosen = await query.wantedOf?.(tree.files.map(({ path }) => path));
  const wanted = tree.files.filter(({ path }) => chosen?.has(path) ?? query.wanted(path));
  return [...new Map(wanted.map((file) => [file.blob, { sha: file.blob, size: file.size }])).values()];
}
