import type * as z from "zod/mini";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { IssueList } from "../../ports/look.ts";
import type { RemoteContext } from "../transport/context.ts";
import { askInDialect } from "../transport/dialect.ts";
import { listByRest } from "./look-rest.ts";
import { readGraphqlIssue } from "./issue-graphql.ts";
import { usesGraphql } from "../transport/repository-id.ts";
import { unseenRepository } from "../transport/look-errors.ts";
import { sendShrinking } from "../transport/heavy-reads.ts";
import { type issuePage, pageAsk, READ_ISSUES } from "./look-graphql.ts";

/** Most issues on a page. */
const PAGE = 100;

/** The issues of one page. */
export function readPage(context: RemoteContext, page: z.infer<typeof issuePage>): ObservedIssue[] {
  return page.nodes.flatMap((node) => (node === null ? [] : [readGraphqlIssue(context, node)]));
}

/**
 * Reads the pages after the first, up to the one with an issue that was last changed before `until`. Issues move between
 * pages while people write: those already seen are not listed again.
 */
export async function readMore(
  context: RemoteContext,
  label: string,
  seen: readonly ObservedIssue[],
  start: string,
  until?: string,
): Promise<readonly ObservedIssue[]> {
  const numbers = new Set(seen.map((issue) => issue.number));
  const found: ObservedIssue[] = [];
  for (let after: string | null = start; after !== null;) {
    const page = await askPage(context, label, after);
    const issues = readPage(context, page);
    for (const issue of issues) {
      if (!numbers.has(issue.number)) found.push(issue);
      numbers.add(issue.number);
    }
    after = nextCursor(page, issues, until);
  }
  return found;
}

/** Reads the list from its first page on. */
export async function listIssues(context: RemoteContext, label: string, until: string | null): Promise<IssueList> {
  if (!(await usesGraphql(context))) return { issues: await listByRest(context, label), issueCount: null };
  const page = await askPage(context, label, null);
  const issues = readPage(context, page);
  const after = nextCursor(page, issues, until ?? undefined);
  const more = after === null ? [] : await readMore(context, label, issues, after, until ?? undefined);
  return { issues: [...issues, ...more], issueCount: page.totalCount };
}

type Page = z.infer<typeof issuePage>;

/** Returns where the next page starts; null: it need not be read, or there is none. */
export function nextCursor(
  { pageInfo: { hasNextPage, endCursor } }: Page,
  issues: readonly ObservedIssue[],
  until?: string,
): string | null {
  const last = issues.at(-1);
  const isPast = until !== undefined && last !== undefined && Date.parse(last.updatedAt) < Date.parse(until);
  return hasNextPage && !isPast ? endCursor : null;
}

async function askPage(context: RemoteContext, label: string, after: string | null): Promise<Page> {
  const result = await sendShrinking(context, PAGE, (rows, mayShrink) =>
    askInDialect(context, pageAsk(context.client.repo, { label, after }, { rows, mayShrink })),
  );
  if (!result.ok) throw context.client.error(result.failure, READ_ISSUES);
  if (result.data.repository === null) throw unseenRepository(context);
  return result.data.repository.issues;
}
