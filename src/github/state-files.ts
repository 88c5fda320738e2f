import type { StateFiles } from "../ports/look.ts";
import { readBlobsInto } from "./blobs.ts";
import { type RemoteContext, STATE_BRANCH, STATE_REF } from "./context.ts";
import { wholeText } from "./git-sha.ts";
import { type SnapshotRepository, stateEntries } from "./look-graphql.ts";

/** Takes the record out of a snapshot; what GraphQL cut is read raw. */
export async function readState(context: RemoteContext, repository: SnapshotRepository): Promise<StateFiles> {
  const { memory } = context;
  const state = repository.state ?? repository.stateBranch;
  if (state === null) return { commit: null, files: new Map() };
  memory.stateRef = repository.state === null ? STATE_BRANCH : STATE_REF;
  if (state.tree !== undefined) memory.stateTrees.set(state.oid, state.tree.oid);
  const entries = stateEntries(state);
  const bytes = new Map<string, Uint8Array>();
  for (const { sha, text } of entries) {
    const whole = wholeText(text, sha);
    if (whole !== null) bytes.set(sha, whole);
  }
  await readBlobsInto(
    context,
    entries.map(({ sha }) => ({ sha, size: 0 })),
    bytes,
  );
  return {
    commit: state.oid,
    committedAt: state.committedDate ?? null,
    files: new Map(entries.map(({ path, sha }) => [path, decode(bytes.get(sha))])),
  };
}

/** plansync's own files are UTF-8; an unreadable one is empty and so refused by who reads the record. */
export function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes ?? new Uint8Array());
}
