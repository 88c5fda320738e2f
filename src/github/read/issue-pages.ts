import type * as z from "zod/mini";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { RemoteContext } from "../transport/context.ts";
import { askInDialect } from "../transport/dialect.ts";
import { readGraphqlIssue } from "./issue-graphql.ts";
import { unseenRepository } from "../transport/look-errors.ts";
import { sendShrinking } from "../transport/heavy-reads.ts";
import { type issuePage, pageAsk, READ_ISSUES } from "./look-graphql.ts";

/** Most issues on a page. */
export const PAGE = 100;

/** The issues of one page. */
export function readPage(context: RemoteContext, page: z.infer<typeof issuePage>): ObservedIssue[] {
  return page.nodes.flatMap((node) => (node === null ? [] : [readGraphqlIssue(context, node)]));
}

/**
 * Reads the pages after the first. Issues move between pages while people write: those already seen are not listed
 * again.
 */
export async function readMore(
  context: RemoteContext,
  label: string,
  seen: readonly ObservedIssue[],
  start: string,
): Promise<readonly ObservedIssue[]> {
  const numbers = new Set(seen.map((issue) => issue.number));
  const found: ObservedIssue[] = [];
  for (let after: string | null = start; after !== null;) {
    const issues = await askPage(context, label, after);
    for (const issue of readPage(context, issues)) {
      if (!numbers.has(issue.number)) found.push(issue);
      numbers.add(issue.number);
    }
    after = issues.pageInfo.hasNextPage ? issues.pageInfo.endCursor : null;
  }
  return found;
}

async function askPage(context: RemoteContext, label: string, after: string): Promise<z.infer<typeof issuePage>> {
  const result = await sendShrinking(context, PAGE, (rows, mayShrink) =>
    askInDialect(context, pageAsk(context.client.repo, { label, after }, { rows, mayShrink })),
  );
  if (!result.ok) throw context.client.error(result.failure, READ_ISSUES);
  if (result.data.repository === null) throw unseenRepository(context);
  return result.data.repository.issues;
}
