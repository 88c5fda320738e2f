import type { LookQuery } from "../ports/look.ts";
import type { WantedBlob } from "./blobs.ts";
import type { TreeRead } from "./tree.ts";

/** The wanted files of a tree, each blob once. */
export function wantedBlobs(tree: TreeRead | "empty" | "missing", query: LookQuery): WantedBlob[] {
  if (typeof tree === "string") return [];
  const wanted = tree.files.filter((file) => query.wanted(file.path));
  return [...new Map(wanted.map((file) => [file.blob, { sha: file.blob, size: file.size }])).values()];
}
