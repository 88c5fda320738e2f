import { consequenceOfPush, isAbout } from "../transport/failure/refusals.ts";
import { MovedError, UnknownOutcomeError } from "../../errors.ts";
import type * as z from "zod/mini";
import type { Refusal } from "../transport/client.ts";
import type { RemoteContext } from "../transport/context.ts";
import type { Failure } from "../transport/failure/failure.ts";
import { inParallel } from "../transport/parallel.ts";
import { encodeRef } from "./ref-name.ts";
import * as schema from "../transport/schema.ts";

const CONTENTS = "contents: write";

/** Returns the commit that a reference points to (`heads/main`, below `refs/`); null when there is none. */
export async function readReference(context: RemoteContext, ref: string): Promise<string | null> {
  const ask = {
    what: `read refs/${ref}`,
    permission: "contents: read",
    kind: "read",
    route: `GET /repos/{owner}/{repo}/git/ref/${encodeRef(ref)}`,
    schema: schema.reference,
  } as const;
  const result = await context.client.attempt(ask);
  if (result.ok) return result.data.object.sha;
  // An empty repository answers with a conflict.
  if (result.failure.reason === "missing" || isAbout(result.failure, "repository-empty")) return null;
  if (result.failure.reason === "conflict") throw referencesMoved(`refs/${ref}`, result.failure);
  throw context.client.error(result.failure, ask);
}

/** Returns the tree of a commit. */
export async function readCommitTree(context: RemoteContext, commit: string, what: string): Promise<string> {
  return (await readCommit(context, commit, what)).tree.sha;
}

/** @param what The purpose, in words that complete "GitHub refused to …". */
export async function readCommit(
  context: RemoteContext,
  commit: string,
  what: string,
): Promise<z.infer<typeof schema.gitCommit>> {
  return context.client.ask({
    what,
    permission: "contents: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/git/commits/{commit}",
    params: { commit },
    schema: schema.gitCommit,
  });
}

/** One entry of a new tree: a stored blob, a text, or null for a removed file. */
export type TreeEntry =
  | { readonly path: string; readonly mode: string; readonly type: "blob"; readonly sha: string | null }
  | { readonly path: string; readonly mode: string; readonly type: "blob"; readonly content: string };

/**
 * Stores files byte by byte.
 * @param what The purpose, in words that complete "GitHub refused to …".
 */
export async function storeBlobs(
  context: RemoteContext,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  what: string,
): Promise<TreeEntry[]> {
  return inParallel(files, async ({ path, bytes }) => {
    const { sha } = await context.client.ask({
      what,
      permission: CONTENTS,
      kind: "store",
      route: "POST /repos/{owner}/{repo}/git/blobs",
      params: { content: Buffer.from(bytes).toString("base64"), encoding: "base64" },
      schema: schema.gitObject,
    });
    return { path, mode: context.memory.modes.get(path) ?? "100644", type: "blob", sha };
  });
}

/**
 * Stores a tree on top of another one; without one it contains the entries alone.
 * @param what The purpose, in words that complete "GitHub refused to …".
 */
export async function storeTree(
  context: RemoteContext,
  base: string | null,
  entries: readonly TreeEntry[],
  what: string,
): Promise<string> {
  const { sha } = await context.client.ask({
    what,
    permission: CONTENTS,
    kind: "store",
    route: "POST /repos/{owner}/{repo}/git/trees",
    params: { tree: entries, ...(base === null ? {} : { base_tree: base }) },
    schema: schema.gitObject,
  });
  return sha;
}

/**
 * Stores a commit, without author and committer: GitHub signs only commits that have neither.
 * @param what The purpose, in words that complete "GitHub refused to …".
 */
export async function storeCommit(
  context: RemoteContext,
  commit: { readonly message: string; readonly tree: string; readonly parents: readonly string[] },
  what: string,
): Promise<string> {
  const { sha } = await context.client.ask({
    what,
    permission: CONTENTS,
    kind: "store",
    route: "POST /repos/{owner}/{repo}/git/commits",
    params: commit,
    schema: schema.gitObject,
  });
  return sha;
}

/**
 * Creates a reference, or fast-forwards it; it never moves a reference back or overwrites another commit. When the
 * answer is lost, it reads the reference to find out what happened.
 * @param from Null to create it.
 * @returns The refusal, so that the caller can distinguish the cases, or null.
 * @throws MovedError when it is not where `from` says, or is locked for a moment.
 */
export async function moveReference(
  context: RemoteContext,
  ref: string,
  from: string | null,
  to: string,
): Promise<Failure | null> {
  const result = await sendReference(context, ref, from, to);
  if (result === null || result.ok) return null;
  const { failure } = result;
  const then = consequenceOfPush(failure);
  // A conflict without a known text is a lock of the moment.
  const isLocked = then === null && failure.reason === "conflict" && !isAbout(failure, "repository-empty");
  if (then === "start-over" || isLocked) throw referencesMoved(`refs/${ref}`, failure);
  return failure;
}

/** Returns the error for references that are not where they were expected, or are locked for a moment. */
export function referencesMoved(names: string, { message }: Pick<Failure, "message">): MovedError {
  return new MovedError(`${names} was changed by somebody else in the meantime: ${message}`, {
    hint: "Read and decide again; plansync does so automatically.",
  });
}

async function sendReference(
  context: RemoteContext,
  ref: string,
  from: string | null,
  to: string,
): Promise<Refusal | { readonly ok: true } | null> {
  const common = { what: `write refs/${ref}`, permission: CONTENTS, kind: "keep", schema: schema.reference } as const;
  try {
    return from === null
      ? await context.client.attempt({
          ...common,
          route: "POST /repos/{owner}/{repo}/git/refs",
          params: { ref: `refs/${ref}`, sha: to },
        })
      : await context.client.attempt({
          ...common,
          route: `PATCH /repos/{owner}/{repo}/git/refs/${encodeRef(ref)}`,
          params: { sha: to, force: false },
        });
  } catch (error) {
    if (!(error instanceof UnknownOutcomeError)) throw error;
    if ((await readReference(context, ref)) === to) return null;
    throw error;
  }
}
