import type { RemoteContext } from "../transport/context.ts";
import * as schema from "../transport/schema.ts";

/**
 * True when this account may push. GitHub shows "maintain" as write and "triage" as read; who is no collaborator, and
 * whom we may not ask about, has none.
 */
export async function hasWriteAccess(context: RemoteContext, login: string): Promise<boolean> {
  const { client, logger, memory } = context;
  const key = login.toLowerCase();
  const known = memory.writeAccess.get(key);
  if (known !== undefined) return known;
  const ask = {
    what: `ask what ${login} may do`,
    permission: "metadata: read",
    kind: "read",
    route: "GET /repos/{owner}/{repo}/collaborators/{login}/permission",
    params: { login },
    schema: schema.permission,
  } as const;
  const result = await client.attempt(ask);
  const { reason } = result.ok ? { reason: null } : result.failure;
  if (!result.ok && reason !== "missing" && reason !== "forbidden") throw client.error(result.failure, ask);
  if (reason === "forbidden")
    logger.warn(`GitHub does not show this token the permissions of ${login}: treated as no write access.`);
  const may = result.ok && ["admin", "write", "maintain"].includes(result.data.permission);
  memory.writeAccess.set(key, may);
  return may;
}
