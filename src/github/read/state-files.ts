import type { StateFiles } from "../../ports/look.ts";
import { readBlobsInto } from "../git/blobs.ts";
import { type RemoteContext, STATE_BRANCH, STATE_REF } from "../transport/context.ts";
import { lacksEndpoint } from "../transport/failure/failure.ts";
import { readCommit, readReference } from "../git/git-data.ts";
import { inParallel } from "../transport/parallel.ts";
import { wholeText } from "../git/whole-text.ts";
import { attemptGraphql } from "../transport/graphql.ts";
import { learnName } from "../transport/learn-name.ts";
import { unseenRepository } from "../transport/look-errors.ts";
import { stateAsk, stateEntries, type StateCommit, type StateRepository } from "./look-graphql.ts";
import { recallPace } from "./recorded-pace.ts";
import { recallReads } from "./recorded-reads.ts";
import { EVERYWHERE, readTree } from "../git/tree.ts";

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
  const state = newer(repository.state, repository.stateBranch);
  // GraphQL may not show the reference: before anything is created, REST is asked as well.
  if (state === null) {
    const hidden = await seeReference(context, STATE_REF);
    return hidden === null ? NO_STATE : readStateAt(context, STATE_REF, hidden);
  }
  noteWhere(context, STATE_REF, repository.state?.oid);
  noteWhere(context, STATE_BRANCH, repository.stateBranch?.oid);
  memory.stateRef = state === repository.state ? STATE_REF : STATE_BRANCH;
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
  recallPace(context, files);
  return { commit: state.oid, committedAt: state.committedDate ?? null, files };
}

const NO_STATE: StateFiles = { commit: null, files: new Map() };

/** Where the record went to the branch and its reference could not be taken away, the later commit counts. */
function newer(state: StateCommit, branch: StateCommit): StateCommit {
  if (state === null || branch === null) return state ?? branch;
  return (branch.committedDate ?? "") >= (state.committedDate ?? "") ? branch : state;
}

function noteWhere({ memory }: RemoteContext, ref: string, commit: string | undefined): void {
  if (commit === undefined) memory.stateAt.delete(ref);
  else memory.stateAt.set(ref, commit);
}

/** Reads the record where there is no GraphQL. */
export async function stateByRest(context: RemoteContext): Promise<StateFiles> {
  const [state = null, branch = null] = await inParallel([STATE_REF, STATE_BRANCH], (ref) =>
    seeReference(context, ref),
  );
  if (state !== null && branch !== null && (await isNoEarlier(context, branch, state)))
    return readStateAt(context, STATE_BRANCH, branch);
  if (state !== null) return readStateAt(context, STATE_REF, state);
  return branch === null ? NO_STATE : readStateAt(context, STATE_BRANCH, branch);
}

async function seeReference(context: RemoteContext, ref: string): Promise<string | null> {
  const commit = await readReference(context, ref);
  noteWhere(context, ref, commit ?? undefined);
  return commit;
}

async function isNoEarlier(context: RemoteContext, commit: string, other: string): Promise<boolean> {
  const [mine, its] = await inParallel([commit, other], (sha) => readCommit(context, sha, "read plansync's record"));
  return (mine?.committer?.date ?? "") >= (its?.committer?.date ?? "");
}

/** Reads the record at a commit of one of its references. */
async function readStateAt(context: RemoteContext, ref: string, commit: string): Promise<StateFiles> {
  context.memory.stateRef = ref;
  const tree = await readTree(context, commit, EVERYWHERE);
  const entries = typeof tree === "string" ? [] : tree.files;
  const bytes = new Map<string, Uint8Array>();
  await readBlobsInto(
    context,
    entries.map((entry) => ({ sha: entry.blob, size: entry.size })),
    bytes,
  );
  const files = new Map(entries.map((entry) => [entry.path, decode(bytes.get(entry.blob))]));
  recallReads(context, files);
  recallPace(context, files);
  return { commit, files };
}

/** plansync's own files are UTF-8; one that isn't counts as empty, so the reader of the record refuses it. */
function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes ?? new Uint8Array());
}
