import * as z from "zod/mini";
import type { Actor } from "../../ports/actor.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { Look, LookQuery } from "../../ports/look.ts";
import type { RemoteContext } from "../transport/context.ts";
import { filesByRest } from "./files-rest.ts";
import { withoutPulls } from "./issue-rest.ts";
import { withRelatives } from "./relatives-rest.ts";
import { sendShrinking } from "../transport/heavy-reads.ts";
import { hasNextPage, listAll } from "../transport/rest-list.ts";
import * as schema from "../transport/schema.ts";
import { stateByRest } from "./state-files.ts";
import type { TreeRead } from "../git/tree.ts";
import { readViewer } from "./viewer.ts";

/** Reads the same as `look` where there is no GraphQL, in as many requests as REST needs. */
export async function lookByRest(
  context: RemoteContext,
  query: LookQuery,
  first: TreeRead | "empty" | "missing" | null,
): Promise<Look> {
  const { files, canPush } = await filesByRest(context, query, first);
  const page = files.issuesEnabled ? await readIssuePage(context, query.label) : { issues: [], more: null };
  const { memory } = context;
  return {
    ...files,
    state: files.tip.commit === null ? { commit: null, files: new Map() } : await stateByRest(context),
    issues: page.issues,
    claims: null,
    issueCount: null,
    moreIssues: page.more,
    capabilities: {
      graphql: false,
      subIssues: memory.restSubIssues === true,
      dependencies: memory.restSubIssues === true && memory.restDependencies !== false,
    },
    viewer: await readUser(context),
    canPush,
  };
}

/** Reads all issues with a label, most recently updated first. */
export async function listByRest(context: RemoteContext, label: string): Promise<readonly ObservedIssue[]> {
  const { issues, more } = await readIssuePage(context, label);
  return [...issues, ...((await more?.()) ?? [])];
}

function listAsk(label: string) {
  return {
    what: "read the repository's issues",
    permission: "issues: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/issues",
    params: { state: "all", labels: label, sort: "updated", direction: "desc" },
    schema: z.array(schema.issue),
  } as const;
}

async function readIssuePage(
  context: RemoteContext,
  label: string,
): Promise<{ issues: ObservedIssue[]; more: Look["moreIssues"] }> {
  const ask = listAsk(label);
  const first = await sendShrinking(context, 100, (rows, mayShrink) =>
    context.client.attempt({ ...ask, mayShrink, params: { ...ask.params, per_page: rows } }),
  );
  if (!first.ok) throw context.client.error(first.failure, ask);
  const issues = await withRelatives(context, withoutPulls(first.data));
  const more = async (): Promise<readonly ObservedIssue[]> => {
    const seen = new Set(issues.map((issue) => issue.number));
    const all = await listAll(context, ask);
    if (!all.ok) throw context.client.error(all.failure, ask);
    const rest = withoutPulls(all.data).filter((issue) => !seen.has(issue.number));
    return withRelatives(context, [...new Map(rest.map((issue) => [issue.number, issue])).values()]);
  };
  return { issues, more: hasNextPage(first.headers) ? more : null };
}

/** Tokens of apps have no user: then the login is unknown. */
async function readUser(context: RemoteContext): Promise<Actor | null> {
  const result = await context.client.attempt({
    what: "ask whose token this is",
    kind: "read",
    route: "GET /user",
    schema: z.object({ login: z.string() }),
  });
  return result.ok ? readViewer(result.data.login) : null;
}
