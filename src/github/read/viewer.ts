import type { Actor } from "../../ports/actor.ts";

/** Returns who we are to GitHub: the viewer of an app's token is spelled with `[bot]`. */
export function readViewer(login: string | undefined): Actor | null {
  return login === undefined ? null : { login, isBot: login.endsWith("[bot]") };
}

/**
 * True when the token is known to have push access. An app has permissions but no role, so only a yes is meaningful.
 */
export function readCanPush(login: string | undefined, role: string | null): boolean | null {
  if (role === "ADMIN" || role === "MAINTAIN" || role === "WRITE") return true;
  return role === null || login?.endsWith("[bot]") === true ? null : false;
}
