import { createHash } from "node:crypto";

/**
 * Returns git's id of a file's bytes: what `git hash-object` prints.
 * @param like A sha of the same repository: 64 characters mean that it uses SHA-256.
 */
export function blobSha(bytes: Uint8Array, like = ""): string {
  const hash = createHash(like.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
