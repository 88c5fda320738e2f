import * as z from "zod/mini";
import type { PullRequests } from "../../ports/pull-requests.ts";
import type { RemoteContext } from "../transport/context.ts";
import * as schema from "../transport/schema.ts";

type Status = Parameters<PullRequests["setStatus"]>[1];

/** GitHub cuts off longer descriptions, or refuses them. */
const DESCRIPTION_LENGTH = 140;

const statuses = z.array(
  z.object({
    context: z.string(),
    state: z.string(),
    description: z.nullish(z.string()),
    target_url: z.nullish(z.string()),
  }),
);

/** Sets a commit status unless it is already as wanted: GitHub keeps only 1,000 per commit and name. */
export async function setStatus(context: RemoteContext, commit: string, status: Status): Promise<void> {
  const description = Array.from(status.description).slice(0, DESCRIPTION_LENGTH).join("");
  const current = await context.client.attempt({
    what: "read the commit's statuses",
    permission: "statuses: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/commits/{commit}/statuses",
    params: { commit, per_page: 100 },
    schema: statuses,
  });
  // Newest first: the first of that name is the one that counts.
  const found = current.ok ? current.data.find((one) => sameName(one.context, status.name)) : undefined;
  const same =
    found?.state === status.state &&
    (found.description ?? "") === description &&
    (found.target_url ?? undefined) === status.url;
  if (same) return;
  await context.client.ask({
    what: `set the status ${status.name}`,
    permission: "statuses: write",
    kind: "write",
    route: "POST /repos/{owner}/{repo}/statuses/{commit}",
    params: {
      commit,
      state: status.state,
      context: status.name,
      description,
      ...(status.url === undefined ? {} : { target_url: status.url }),
    },
    schema: schema.nothing,
  });
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
