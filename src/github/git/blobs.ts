import * as z from "zod/mini";
import type { RemoteContext } from "../transport/context.ts";
import { blobSha } from "../../blob-sha.ts";
import { wholeText } from "./whole-text.ts";
import { askWithProblems } from "../transport/graphql.ts";
import { inBatches, inParallel } from "../transport/parallel.ts";
import * as schema from "../transport/schema.ts";

/** GraphQL cuts off texts at this many bytes: larger ones are read by REST from the start. */
const TEXT_LIMIT = 512_000;
/** Maximum number of texts in one query: with more, GitHub gets slow, and aborts after ten seconds. */
const TEXTS_A_QUERY = 50;
/** Maximum number of bytes in one query, as far as sizes are known. */
const BYTES_A_QUERY = 2_000_000;

export interface WantedBlob {
  readonly sha: string;
  /** In bytes; 0 where unknown. */
  readonly size: number;
}

/** A blob in a GraphQL answer; null when it is gone, without text when it is binary. */
const blobText = z.nullish(z.object({ text: z.nullish(z.string()) }));

/** Returns the query fields for these blobs, below `repository`. */
export function blobFields(blobs: readonly WantedBlob[]): string {
  return blobs.map(({ sha }) => `b${sha}: object(oid: "${sha}") { ... on Blob { text } }`).join("\n");
}

/** Returns the blobs that fit in one query; the rest goes into further ones, or is read by REST. */
export function firstBatch(blobs: readonly WantedBlob[]): WantedBlob[] {
  const batch: WantedBlob[] = [];
  let bytes = 0;
  for (const blob of blobs) {
    if (blob.size > TEXT_LIMIT) continue;
    if (batch.length === TEXTS_A_QUERY || bytes + blob.size > BYTES_A_QUERY) break;
    batch.push(blob);
    bytes += blob.size;
  }
  return batch;
}

/** Takes the complete texts from the answer to a query with `blobFields`. */
export function takeTexts(data: unknown, blobs: readonly WantedBlob[], into: Map<string, Uint8Array>): void {
  const fields = z.record(z.string(), z.unknown()).safeParse(data);
  if (!fields.success) return;
  for (const { sha } of blobs) {
    const found = blobText.safeParse(fields.data[`b${sha}`]);
    const bytes = found.success ? wholeText(found.data?.text, sha) : null;
    if (bytes !== null) into.set(sha, bytes);
  }
}

/**
 * Reads blobs that are not in `into` yet: many texts at once by GraphQL; those that GraphQL cuts off or alters, by
 * REST.
 */
export async function readBlobsInto(
  context: RemoteContext,
  blobs: readonly WantedBlob[],
  into: Map<string, Uint8Array>,
): Promise<void> {
  const missing = [...new Map(blobs.map((blob) => [blob.sha, blob])).values()].filter(({ sha }) => !into.has(sha));
  // A single blob costs one request either way, and REST's answer is always complete.
  if (context.memory.graphql === true && missing.length > 1) await readTexts(context, missing, into);
  await inParallel(
    missing.filter(({ sha }) => !into.has(sha)),
    async ({ sha }) => {
      const bytes = await readRawBlob(context, sha);
      if (bytes !== null) into.set(sha, bytes);
    },
  );
}

async function readTexts(
  context: RemoteContext,
  blobs: readonly WantedBlob[],
  into: Map<string, Uint8Array>,
): Promise<void> {
  let rest = blobs.filter(({ size }) => size <= TEXT_LIMIT);
  while (rest.length > 1) {
    const batch = firstBatch(rest.slice(0, context.memory.reads.size));
    const result = await askWithProblems(context.client, {
      what: "read files",
      permission: "contents: read",
      kind: "read",
      // REST returns one text at a time, whatever the rest weighs.
      mayShrink: true,
      query: `query Texts($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${blobFields(batch)} } }`,
      variables: { ...context.client.repo },
    });
    if (!result.ok) return;
    rest = rest.slice(batch.length);
    const data = z.object({ repository: z.nullable(z.unknown()) }).safeParse(result.data.data);
    if (data.success) takeTexts(data.data.repository, batch, into);
  }
}

async function readRawBlob(context: RemoteContext, sha: string): Promise<Uint8Array | null> {
  const ask = {
    what: "read a file",
    permission: "contents: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/git/blobs/{sha}",
    params: { sha },
    schema: schema.blob,
  } as const;
  const answer = await context.client.askUnless(["missing", "invalid"], ask);
  if (answer === null) return null;
  const { content, encoding } = answer.data;
  const bytes = new Uint8Array(Buffer.from(content, encoding === "base64" ? "base64" : "utf8"));
  return blobSha(bytes, sha) === sha ? bytes : null;
}

/** Reads whole blobs by sha; those that are gone are missing from the answer. */
export async function readBlobs(
  context: RemoteContext,
  shas: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const blobs = shas.map((sha) => ({ sha, size: 0 }));
  for (const batch of inBatches(blobs, TEXTS_A_QUERY)) await readBlobsInto(context, batch, found);
  return found;
}
