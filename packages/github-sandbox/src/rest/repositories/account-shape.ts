import type { Account } from "../../world/account.ts";
import type { Links } from "../links.ts";

/** `simple-user`. */
export function toUser(links: Links, account: Account): Record<string, unknown> {
  const url = links.account(account);
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    avatar_url: `${links.html}/avatars/${account.id}`,
    gravatar_id: "",
    url,
    html_url: links.accountPage(account),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: "public",
    site_admin: false,
  };
}

/** `simple-user` or null. */
export function toUserOrNull(links: Links, account: Account | null): Record<string, unknown> | null {
  return account === null ? null : toUser(links, account);
}
