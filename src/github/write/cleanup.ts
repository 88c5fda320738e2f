import type { Cleanup } from "../../ports/cleanup.ts";
import { type RemoteContext, STATE_BRANCH, STATE_REF } from "../transport/context.ts";
import { readReference } from "../git/git-data.ts";
import { encodeRef } from "../git/ref-name.ts";
import * as schema from "../transport/schema.ts";

/** Adapter for `leave`. */
export function createCleanup(context: RemoteContext): Cleanup {
  return {
    takeLabels: async (issue, names) => {
      for (const name of names) await takeLabel(context, issue, name);
    },
    deleteBranch: (name) => deleteReference(context, `heads/${name}`),
    deleteLabels: async (names) => {
      for (const name of names) await deleteLabel(context, name);
    },
    deleteState: async () => {
      let existed = false;
      for (const ref of [STATE_REF, STATE_BRANCH]) existed = (await deleteReference(context, ref)) || existed;
      return existed;
    },
  };
}

async function deleteLabel(context: RemoteContext, label: string): Promise<void> {
  const ask = {
    what: `delete the label "${label}"`,
    permission: "issues: write",
    kind: "write",
    route: "DELETE /repos/{owner}/{repo}/labels/{label}",
    params: { label },
    schema: schema.nothing,
  } as const;
  await context.client.askUnless(["missing"], ask);
  context.memory.labels.delete(label.toLowerCase());
}

async function takeLabel(context: RemoteContext, number: number, label: string): Promise<void> {
  const ask = {
    what: `remove the label "${label}" from #${number}`,
    permission: "issues: write",
    kind: "write",
    route: "DELETE /repos/{owner}/{repo}/issues/{number}/labels/{label}",
    params: { number, label },
    schema: schema.nothing,
  } as const;
  await context.client.askUnless(["missing"], ask);
}

async function deleteReference(context: RemoteContext, ref: string): Promise<boolean> {
  if ((await readReference(context, ref)) === null) return false;
  await context.client.ask({
    what: `delete refs/${ref}`,
    permission: "contents: write",
    kind: "keep",
    route: `DELETE /repos/{owner}/{repo}/git/refs/${encodeRef(ref)}`,
    schema: schema.nothing,
  });
  return true;
}
