import { toTimestamp } from "../clock.ts";
import type { Account } from "../world/account.ts";
import { COPILOT } from "../world/assignable.ts";
import type { Context, FieldResolvers, Resolvers } from "./context.ts";

/** GraphQL names a bot by its slug: without the `[bot]` of REST. */
export function loginOf(account: Account): string {
  if (account.type === "Bot" && account.login === COPILOT.shown) return COPILOT.slug;
  return account.type === "Bot" ? account.login.replace(/\[bot\]$/u, "") : account.login;
}

const COMMON: FieldResolvers = {
  id: (account: Account) => account.nodeId,
  databaseId: (account: Account) => account.id,
  login: (account: Account) => loginOf(account),
  avatarUrl: (account: Account, _: unknown, { links }: Context) => `${links.html}/avatars/${account.id}`,
  url: (account: Account, _: unknown, { links }: Context) => links.accountPage(account),
  resourcePath: (account: Account, _: unknown, { links }: Context) =>
    links.accountPage(account).slice(links.html.length),
  createdAt: (_account: Account, _: unknown, { world }: Context) => toTimestamp(world.clock.now()),
};

/** Users, bots and organizations. */
export const ACCOUNT_RESOLVERS: Resolvers = {
  User: { ...COMMON, email: () => "", name: (account: Account) => account.name },
  Bot: COMMON,
  Organization: { ...COMMON, name: (account: Account) => account.name },
};

/** The viewer is a User whatever the token: a bot appears with its full login. */
export function toViewer(account: Account): Account {
  return { ...account, type: "User" };
}
