import type { Actor } from "../../ports/issue.ts";

/** Whom GitHub takes us for: the viewer of an app's token is spelled with `[bot]`. */
export function readViewer(login: string | undefined): Actor | null {
  return login === undefined ? null : { login, isBot: login.endsWith("[bot]") };
}

/** Whether the token may push. An app has permissions of its own and no role, so that only a yes says something. */
export function readCanPush(login: string | undefined, role: string | null): boolean | null {
  if (role === "ADMIN" || role === "MAINTAIN" || role === "WRITE") return true;
  return role === null || login?.endsWith("[bot]") === true ? null : false;
}
