import * as z from "zod/mini";
import { issueNumberSchema } from "../../ports/issue-number.ts";
import type { RecentIssue } from "../../ports/issue.ts";
import { brokenAnswer } from "../transport/failure/failure.ts";
import { isThisRepository, type RemoteContext } from "../transport/context.ts";
import { askFields } from "./issue-fields.ts";
import { withoutPulls } from "./issue-rest.ts";
import { readInBatches } from "../transport/heavy-reads.ts";
import { inParallel } from "../transport/parallel.ts";
import { listSubIssues } from "./relatives-rest.ts";
import { usesGraphql } from "../transport/repository-id.ts";
import * as schema from "../transport/schema.ts";

/** Number of newest issues to search for a creation of the last minutes, even in a busy repository. */
const NEWEST = 30;
/** Most sub-issues of a parent. */
const CHILDREN = 100;
/** Number of parents whose sub-issues are read in one query: with nothing but their texts, that costs one point. */
const PARENTS_A_QUERY = 10;

/**
 * Reads the newest issues of the repository and the sub-issues of these parents: a lost creation would appear there.
 */
export async function findRecent(context: RemoteContext, parents: readonly number[]): Promise<readonly RecentIssue[]> {
  const found = (await usesGraphql(context))
    ? await recentByGraphql(context, [...new Set(parents)])
    : await recentByRest(context, [...new Set(parents)]);
  return [...new Map(found.map((issue) => [issue.number, issue])).values()];
}

const READ_NEWEST = "read the newest issues";
const ROW = "number body repository { nameWithOwner }";
const row = z.object({
  number: issueNumberSchema,
  body: z.string(),
  repository: z.object({ nameWithOwner: z.string() }),
});
const rows = z.object({ nodes: z.array(z.nullable(row)) });
const parentField = z.object({ subIssues: rows });

async function recentByGraphql(context: RemoteContext, parents: readonly number[]): Promise<RecentIssue[]> {
  const found: RecentIssue[] = [];
  const take = (list: z.infer<typeof rows>): void => {
    for (const node of list.nodes)
      if (node !== null && isThisRepository(context, node.repository.nameWithOwner))
        found.push({ number: node.number, body: node.body });
  };
  const newest = `newest: issues(first: ${NEWEST}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${ROW} } }`;
  const listed = context.dialect.subIssues ? parents : [];
  let isFirst = true;
  const read = async (batch: readonly number[], mayShrink: boolean): Promise<boolean> => {
    const children = batch.map(
      (parent) => `p${parent}: issue(number: ${parent}) { subIssues(first: ${CHILDREN}) { nodes { ${ROW} } } }`,
    );
    const fields = [...(isFirst ? [newest] : []), ...children].join("\n");
    const answer = await askFields(context, READ_NEWEST, () => ({ fields, fragments: "" }), mayShrink);
    if (answer === null) return false;
    if (isFirst) take(readRows(context, rows, answer["newest"]));
    isFirst = false;
    for (const parent of batch) {
      const field = answer[`p${parent}`];
      // A parent that was deleted meanwhile has none.
      if (field !== null && field !== undefined) take(readRows(context, parentField, field).subIssues);
    }
    return true;
  };
  if (listed.length === 0) await read([], false);
  else await readInBatches(context, listed, PARENTS_A_QUERY, read, CHILDREN / PARENTS_A_QUERY);
  return found;
}

/** Throws what a failed request throws when the answer has another form. */
function readRows<T>(context: RemoteContext, form: z.ZodMiniType<T>, field: unknown): T {
  const parsed = form.safeParse(field);
  if (parsed.success) return parsed.data;
  const problem = "a list of issues does not have the requested form";
  throw context.client.error(brokenAnswer(200, problem), { what: READ_NEWEST, kind: "read" });
}

async function recentByRest(context: RemoteContext, parents: readonly number[]): Promise<RecentIssue[]> {
  const newest = await context.client.ask({
    what: READ_NEWEST,
    permission: "issues: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/issues",
    params: { state: "all", sort: "created", direction: "desc", per_page: NEWEST },
    schema: z.array(schema.issue),
  });
  const known = context.memory.restSubIssues === false ? [] : parents;
  const children = await inParallel(known, (parent) => listSubIssues(context, parent));
  return [...withoutPulls(newest), ...children.flat()].map(({ number, body }) => ({ number, body: body ?? "" }));
}
