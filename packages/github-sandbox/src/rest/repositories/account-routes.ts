import { notFound, Refusal } from "../../world/refusal.ts";
import { toTimestamp } from "../../clock.ts";
import { ok, type Answer } from "../answer.ts";
import { toUser } from "./account-shape.ts";
import type { Call } from "../call.ts";
import type { Route } from "../router.ts";

/** The token's account, and other accounts. The server itself answers `/rate_limit`, since it keeps the count. */
export const ACCOUNT_ROUTES: readonly Route[] = [
  { method: "GET", template: "/user", handle: getSelf },
  { method: "GET", template: "/users/{username}", handle: getUser },
  { method: "GET", template: "/meta", handle: () => ok({ verifiable_password_authentication: false }) },
];

function getSelf(call: Call): Answer {
  if (call.token.account.type === "Bot") throw new Refusal(403, "Resource not accessible by integration");
  return ok(toProfile(call, call.param("username")));
}

function getUser(call: Call): Answer {
  return ok(toProfile(call, call.param("username")));
}

function toProfile(call: Call, login: string): Record<string, unknown> {
  const account = login === "" ? call.token.account : call.world.accounts.get(login.toLowerCase());
  if (account === undefined) throw notFound();
  const now = toTimestamp(call.world.clock.now());
  return {
    ...toUser(call.links, account),
    name: account.name,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: now,
    updated_at: now,
  };
}
