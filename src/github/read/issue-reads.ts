import type { DirectRead } from "../../ports/issue.ts";
import type { RemoteContext } from "../transport/context.ts";
import { askFields, readIssueField } from "./issue-fields.ts";
import { eventFields } from "./issue-events.ts";
import { issueFields } from "./issue-graphql.ts";
import { isOurs } from "./issue-rest.ts";
import { issuesTurnedOff, unseenRepository } from "../transport/look-errors.ts";
import { readInBatches } from "../transport/heavy-reads.ts";
import { inParallel } from "../transport/parallel.ts";
import { withRelatives } from "./relatives-rest.ts";
import { usesGraphql } from "../transport/repository-id.ts";
import * as schema from "../transport/schema.ts";

/** Most issues read in one query. */
const ISSUES_A_QUERY = 50;

/** Reads these issues directly, many at once; for the missing ones REST says why. */
export async function readIssues(
  context: RemoteContext,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, DirectRead>> {
  const wanted = [...new Set(numbers)];
  const found = new Map<number, DirectRead>();
  if (wanted.length > 0 && (await usesGraphql(context)))
    await readInBatches(context, wanted, ISSUES_A_QUERY, (batch, mayShrink) =>
      readBatch(context, batch, found, mayShrink),
    );
  const rest = wanted.filter((number) => !found.has(number));
  if (rest.length === 0) return found;
  const single = await inParallel(rest, (number) => readByRest(context, number));
  const issues = single.filter((read) => read.found);
  const complete = await withRelatives(
    context,
    issues.map((read) => read.issue),
  );
  for (const [index, number] of rest.entries()) {
    const read = single[index];
    if (read !== undefined && !read.found) found.set(number, read);
  }
  for (const issue of complete) found.set(issue.number, { found: true, issue });
  return found;
}

/** False: it was too heavy for GitHub. */
async function readBatch(
  context: RemoteContext,
  numbers: readonly number[],
  found: Map<number, DirectRead>,
  mayShrink: boolean,
): Promise<boolean> {
  const fields = await askFields(
    context,
    "read issues",
    (dialect) => ({
      fields: numbers.map((number) => `i${number}: issue(number: ${number}) { ...IssueFields }`).join("\n"),
      fragments: `fragment IssueFields on Issue { ${issueFields(dialect)}\n${eventFields(dialect)} }`,
    }),
    mayShrink,
  );
  if (fields === null) return false;
  for (const number of numbers) {
    const field = fields[`i${number}`];
    if (field === null || field === undefined) continue;
    const issue = readIssueField(context, field);
    // A transferred issue may be shown as the new one, in another repository.
    found.set(number, issue === null ? { found: false, why: "transferred" } : { found: true, issue });
  }
  return true;
}

type RestRead =
  { readonly found: true; readonly issue: schema.RestIssue } | Extract<DirectRead, { readonly found: false }>;

async function readByRest(context: RemoteContext, number: number): Promise<RestRead> {
  const ask = {
    what: `read #${number}`,
    permission: "issues: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/issues/{number}",
    params: { number },
    schema: schema.issue,
    redirect: "manual",
  } as const;
  const result = await context.client.attempt(ask);
  if (result.ok) {
    if (!isOurs(context, result.data)) return { found: false, why: "transferred" };
    const isPull = result.data.pull_request !== undefined && result.data.pull_request !== null;
    return isPull ? { found: false, why: "not-an-issue" } : { found: true, issue: result.data };
  }
  const { reason } = result.failure;
  if (reason === "transferred") return { found: false, why: "transferred" };
  if (reason === "gone" || reason === "missing") {
    await makeSureOfAccess(context);
    return { found: false, why: "deleted" };
  }
  throw context.client.error(result.failure, ask);
}

/**
 * A token that has lost its access gets 404 for everything, and a repository with issues turned off answers 410:
 * neither means "deleted".
 */
async function makeSureOfAccess(context: RemoteContext): Promise<void> {
  const facts = await context.client.attempt({
    what: "read the repository",
    kind: "read",
    route: "GET /repos/{owner}/{repo}",
    schema: schema.repository,
  });
  if (!facts.ok) throw unseenRepository(context);
  if (!facts.data.has_issues) throw issuesTurnedOff(context);
}
