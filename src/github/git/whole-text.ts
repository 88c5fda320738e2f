import { blobSha } from "../../blob-sha.ts";

/**
 * Returns the bytes of a text if they are the blob of that name; null when the text was cut off or decoded with loss.
 */
export function wholeText(text: string | null | undefined, sha: string): Uint8Array | null {
  if (text === null || text === undefined) return null;
  const bytes = new TextEncoder().encode(text);
  return blobSha(bytes, sha) === sha ? bytes : null;
}
