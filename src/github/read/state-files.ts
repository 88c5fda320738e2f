import type { StateFiles } from "../../ports/look.ts";
import { readBlobsInto } from "../git/blobs.ts";
import { type RemoteContext, STATE_BRANCH, STATE_REF } from "../transport/context.ts";
import { lacksEndpoint } from "../transport/failure.ts";
import { readReference } from "../git/git-data.ts";
import { wholeText } from "../git/whole-text.ts";
import { attemptGraphql } from "../transport/graphql.ts";
import { learnName } from "../transport/learn-name.ts";
import { unseenRepository } from "../transport/look-errors.ts";
import { stateAsk, stateEntries, type StateRepository } from "./look-graphql.ts";
import { recallReads } from "./recorded-reads.ts";
import { readTree } from "../git/tree.ts";

/** Reads the record alone, in one request if it has the usual size. */
export async function readState(context: RemoteContext): Promise<StateFiles> {
  const { memory, client } = context;
  if (memory.graphql === false) return stateByRest(context);
  const ask = stateAsk(client.repo);
  const result = await attemptGraphql(client, ask);
  if (!result.ok) {
    if (lacksEndpoint(result.failure)) {
      memory.graphql = false;
      return stateByRest(context);
    }
    if (result.failure.reason === "missing") throw unseenRepository(context);
    throw client.error(result.failure, ask);
  }
  memory.graphql = true;
  const { repository } = result.data;
  if (repository === null) throw unseenRepository(context);
  learnName(context, repository);
  return takeState(context, repository);
}

/** Takes the record from an answer; texts that GraphQL cut off are read by REST. */
export async function takeState(
  context: RemoteContext,
  repository: Pick<StateRepository, "state" | "stateBranch">,
): Promise<StateFiles> {
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
  const files = new Map(entries.map(({ path, sha }) => [path, decode(bytes.get(sha))]));
  recallReads(context, files);
  return { commit: state.oid, committedAt: state.committedDate ?? null, files };
}

/** Reads the record where there is no GraphQL. */
export async function stateByRest(context: RemoteContext): Promise<StateFiles> {
  const { memory } = context;
  for (const ref of [STATE_REF, STATE_BRANCH]) {
    const commit = await readReference(context, ref);
    if (commit === null) continue;
    memory.stateRef = ref;
    const tree = await readTree(context, commit);
    const entries = typeof tree === "string" ? [] : tree.files;
    const bytes = new Map<string, Uint8Array>();
    await readBlobsInto(
      context,
      entries.map((entry) => ({ sha: entry.blob, size: entry.size })),
      bytes,
    );
    const files = new Map(entries.map((entry) => [entry.path, decode(bytes.get(entry.blob))]));
    recallReads(context, files);
    return { commit, files };
  }
  return { commit: null, files: new Map() };
}

/** plansync's own files are UTF-8; one that isn't counts as empty, so the reader of the record refuses it. */
function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes ?? new Uint8Array());
}
