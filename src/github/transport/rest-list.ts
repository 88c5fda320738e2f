import type { Answer, Ask, Refusal } from "./client.ts";
import type { RemoteContext } from "./context.ts";
import type { Headers } from "./failure/failure.ts";
import { sendShrinking } from "./heavy-reads.ts";

/** Most entries that GitHub puts on a page. */
const PAGE = 100;

/** True when GitHub's `Link` header names a next page. */
export function hasNextPage(headers: Headers): boolean {
  return /<[^>]+>;\s*rel="next"/.test(String(headers["link"] ?? ""));
}

/**
 * Reads a REST list to its end, 100 entries per page, or fewer where GitHub can't answer: then from the start. If any
 * page is refused, the whole list is.
 */
export async function listAll<T>(context: RemoteContext, ask: Ask<T[]>): Promise<Answer<T[]> | Refusal> {
  return sendShrinking(context, PAGE, (rows, mayShrink) => listPages(context, { ...ask, mayShrink }, rows));
}

async function listPages<T>(context: RemoteContext, ask: Ask<T[]>, rows: number): Promise<Answer<T[]> | Refusal> {
  const found: T[] = [];
  for (let page = 1; ; page += 1) {
    const result = await context.client.attempt({ ...ask, params: { ...ask.params, per_page: rows, page } });
    if (!result.ok) return result;
    found.push(...result.data);
    if (!hasNextPage(result.headers)) return { ...result, data: found };
  }
}
