import type { RemoteContext } from "../transport/context.ts";
import * as schema from "../transport/schema.ts";

/** Writes a comment on an issue or pull request; never sends it twice. */
export async function comment(
  context: RemoteContext,
  issue: number,
  body: string,
): Promise<{ id: number; url: string }> {
  const answer = await context.client.ask({
    what: `comment on #${issue}`,
    permission: "issues: write",
    kind: "create",
    route: "POST /repos/{owner}/{repo}/issues/{number}/comments",
    params: { number: issue, body },
    schema: schema.comment,
  });
  return { id: answer.id, url: answer.html_url };
}
