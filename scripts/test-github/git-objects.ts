import * as z from "zod";
import { must, type Probe } from "./probe.ts";

export const reference = z.object({ object: z.object({ sha: z.string() }) });
const stored = z.object({ sha: z.string() });
const commit = z.object({
  sha: z.string(),
  verification: z.optional(z.object({ verified: z.boolean(), reason: z.string() })),
});

/** Stores a tree with one file. */
export async function storeTree(probe: Probe, text: string): Promise<string> {
  const entry = { path: "smoke.json", mode: "100644", type: "blob", content: text };
  return must(await probe.rest("POST", "/git/trees", stored, { tree: [entry] })).sha;
}

/** Stores a commit, without author and committer as plansync does. */
export async function storeCommit(
  probe: Probe,
  tree: string,
  parents: readonly string[],
  message: string,
): Promise<z.infer<typeof commit>> {
  return must(await probe.rest("POST", "/git/commits", commit, { message, tree, parents }));
}

/** Where a reference stands; null where there is none. */
export async function readRef(probe: Probe, ref: string): Promise<string | null> {
  const answer = await probe.rest("GET", `/git/ref/${ref}`, reference);
  return answer.ok ? answer.data.object.sha : null;
}

const moved = z.object({ updateRefs: z.object({ clientMutationId: z.nullable(z.string()) }) });

/** Moves a reference by `updateRefs`, which compares before it sets. */
export function updateRef(
  probe: Probe,
  repositoryId: string,
  update: { readonly name: string; readonly beforeOid: string; readonly afterOid: string },
) {
  return probe.graphql(
    "mutation Move($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }",
    { input: { repositoryId, refUpdates: [{ ...update, force: false }] } },
    moved,
  );
}

/** Forty zeros: no commit. */
export const ZERO = "0".repeat(40);

/** Deletes a reference; one that is gone is deleted. */
export async function deleteRef(probe: Probe, ref: string): Promise<string | null> {
  if ((await readRef(probe, ref)) === null) return null;
  const answer = await probe.rest("DELETE", `/git/refs/${ref}`, z.unknown());
  return answer.ok ? null : answer.words;
}
