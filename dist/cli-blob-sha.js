import { createHash } from "node:crypto";
// src/blob-sha.ts
function blobSha(bytes, like = "") {
	return createHash(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
export { blobSha as t };
