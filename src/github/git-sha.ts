import { createHash } from "node:crypto";

/**
 * Git's name for these bytes as a blob.
 * @param like A sha of the same repository: 64 characters mean that it uses SHA-256.
 */
export function blobSha(bytes: Uint8Array, like = ""): string {
  const hash = createHash(like.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** The bytes of a text when they are the blob of that name; null when the text was cut or decoded with loss. */
export function wholeText(text: string | null | undefined, sha: string): Uint8Array | null {
  if (text === null || text === undefined) return null;
  const bytes = new TextEncoder().encode(text);
  return blobSha(bytes, sha) === sha ? bytes : null;
}
