import * as z from "zod/mini";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { RemoteContext } from "../transport/context.ts";
import { askFields, readIssueField } from "./issue-fields.ts";
import { withoutPulls } from "./issue-rest.ts";
import { inBatches, inParallel } from "../transport/parallel.ts";
import { listSubIssues, withRelatives } from "./relatives-rest.ts";
import { usesGraphql } from "../transport/repository-id.ts";
import * as schema from "../transport/schema.ts";

/** Number of newest issues to search for a creation of the last minutes, even in a busy repository. */
const NEWEST = 30;
/** Number of parents whose sub-issues (up to 100 each) are read in one query. */
const PARENTS_A_QUERY = 10;

/**
 * Reads the newest issues of the repository and the sub-issues of these parents: a lost creation would appear there.
 */
export async function findRecent(
  context: RemoteContext,
  parents: readonly number[],
): Promise<readonly ObservedIssue[]> {
  const found = (await usesGraphql(context))
    ? await recentByGraphql(context, [...new Set(parents)])
    : await recentByRest(context, [...new Set(parents)]);
  return [...new Map(found.map((issue) => [issue.number, issue])).values()];
}

const connection = z.nullish(z.object({ nodes: z.array(z.unknown()) }));
const parentField = z.nullish(z.object({ subIssues: connection }));

async function recentByGraphql(context: RemoteContext, parents: readonly number[]): Promise<ObservedIssue[]> {
  const batches = inBatches(context.dialect.subIssues ? parents : [], PARENTS_A_QUERY);
  const found: unknown[] = [];
  for (const [index, batch] of (batches.length === 0 ? [[]] : batches).entries()) {
    const fields = await askFields(context, "read the newest issues", (issue) =>
      [
        index === 0
          ? `newest: issues(first: ${NEWEST}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${issue} } }`
          : "",
        ...batch.map(
          (parent) => `p${parent}: issue(number: ${parent}) { subIssues(first: 100) { nodes { ${issue} } } }`,
        ),
      ].join("\n"),
    );
    found.push(...nodesOf(connection.safeParse(fields["newest"]).data));
    for (const parent of batch) found.push(...nodesOf(parentField.safeParse(fields[`p${parent}`]).data?.subIssues));
  }
  return found.flatMap((node) => (node === null ? [] : (readIssueField(context, node) ?? [])));
}

function nodesOf(list: z.infer<typeof connection>): unknown[] {
  return list?.nodes ?? [];
}

async function recentByRest(context: RemoteContext, parents: readonly number[]): Promise<ObservedIssue[]> {
  const newest = await context.client.ask({
    what: "read the newest issues",
    permission: "issues: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/issues",
    params: { state: "all", sort: "created", direction: "desc", per_page: NEWEST },
    schema: z.array(schema.issue),
  });
  const known = context.memory.restSubIssues === false ? [] : parents;
  const children = await inParallel(known, (parent) => listSubIssues(context, parent));
  const all = [...withoutPulls(newest), ...children.flat()];
  return withRelatives(context, [...new Map(all.map((issue) => [issue.number, issue])).values()]);
}
