import { blobSha } from "../../blob-sha.ts";

/** The bytes of a text when they are the blob of that name; null when the text was cut or decoded with loss. */
export function wholeText(text: string | null | undefined, sha: string): Uint8Array | null {
  if (text === null || text === undefined) return null;
  const bytes = new TextEncoder().encode(text);
  return blobSha(bytes, sha) === sha ? bytes : null;
}
