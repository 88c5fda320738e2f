import { createHash } from "node:crypto";

/** Git's id of a file's bytes: what `git hash-object` prints. */
export function blobSha(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
