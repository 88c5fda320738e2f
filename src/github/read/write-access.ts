import type { RemoteContext } from "../transport/context.ts";
import * as schema from "../transport/schema.ts";

/**
 * True when this account may push. GitHub shows "maintain" as write and "triage" as read; an account that is no
 * collaborator, or that we may not ask about, has no access.
 */
export async function hasWriteAccess(context: RemoteContext, login: string): Promise<boolean> {
  const { client, logger, memory } = context;
  const key = login.toLowerCase();
  const known = memory.writeAccess.get(key);
  if (known !== undefined) return known;
  const ask = {
    what: `check the permissions of ${login}`,
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
