import * as z from "zod/mini";
import type { Actor } from "../../ports/actor.ts";
import type { PullRequests, StickyComment } from "../../ports/pull-requests.ts";
import { readRestActor } from "../transport/actor.ts";
import { comment } from "./comment.ts";
import type { RemoteContext } from "../transport/context.ts";
import { listAll } from "../transport/rest-list.ts";
import * as schema from "../transport/schema.ts";

type Wanted = Parameters<PullRequests["keepComment"]>[1];
type FoundComment = z.infer<typeof schema.comment>;

const PULLS = "pull-requests: write";

/**
 * Keeps one comment of ours on a pull request or issue up to date. The marker alone proves nothing, since anyone can
 * write it: the author must be us. Two concurrent runs may both have written one: the one with the lowest id stays.
 */
export async function keepComment(
  context: RemoteContext,
  number: number,
  wanted: Wanted,
): Promise<StickyComment | null> {
  const [kept, ...copies] = await findOwn(context, number, wanted);
  for (const copy of copies) await deleteComment(context, copy.id);
  if (kept === undefined) {
    if (wanted.onlyEdit === true) return null;
    return { ...(await comment(context, number, wanted.body)), change: "created" };
  }
  const place = { id: kept.id, url: kept.html_url };
  if (normalise(kept.body ?? "") === normalise(wanted.body)) return { ...place, change: "unchanged" };
  await context.client.ask({
    what: `edit the comment on #${number}`,
    permission: PULLS,
    kind: "write",
    route: "PATCH /repos/{owner}/{repo}/issues/comments/{id}",
    params: { id: kept.id, body: wanted.body },
    schema: schema.comment,
  });
  return { ...place, change: "updated" };
}

async function findOwn(context: RemoteContext, number: number, wanted: Wanted): Promise<FoundComment[]> {
  const ask = {
    what: `read the comments on #${number}`,
    permission: "pull-requests: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/issues/{number}/comments",
    params: { number },
    schema: z.array(schema.comment),
  } as const;
  const result = await listAll(context, ask);
  if (!result.ok) throw context.client.error(result.failure, ask);
  return result.data
    .filter((found) => found.body?.includes(wanted.marker) === true && isOwn(readRestActor(found.user), wanted.viewer))
    .sort((a, b) => a.id - b.id);
}

/** Where GitHub doesn't say who we are, we are an app: then any app's comment with our marker counts as ours. */
function isOwn(author: Actor | null, viewer: Actor | null): boolean {
  if (author === null) return false;
  return viewer === null ? author.isBot : author.login.toLowerCase() === viewer.login.toLowerCase();
}

async function deleteComment(context: RemoteContext, id: number): Promise<void> {
  const ask = {
    what: "delete a second copy of our comment",
    permission: PULLS,
    kind: "write",
    route: "DELETE /repos/{owner}/{repo}/issues/comments/{id}",
    params: { id },
    schema: schema.nothing,
  } as const;
  await context.client.askUnless(["missing"], ask);
}

/** GitHub may change line endings and remove blanks at the end. */
function normalise(body: string): string {
  return body.replaceAll("\r\n", "\n").trimEnd();
}
