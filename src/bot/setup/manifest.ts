import { isCloud } from "../../github/transport/addresses.ts";
import { WEBHOOK_PATH } from "../webhooks/intake.ts";

/** The App's permissions, and why it needs them; docs/bot.md repeats them. */
export const PERMISSIONS = {
  issues: { level: "write", why: "create, update, close and reopen the issues of plans; answer commands" },
  contents: { level: "write", why: "read plans, write ticks back, keep the record at `refs/plansync/state`" },
  pull_requests: {
    level: "write",
    why: "preview on pull requests; propose ticks where the branch accepts no direct commits",
  },
  statuses: { level: "write", why: "show the progress on the head of a pull request" },
  metadata: { level: "read", why: "list the repositories; every App has it" },
} as const;

/** The events that GitHub sends to the App. Installation events are always sent. */
export const EVENTS = [
  "push",
  "issues",
  "issue_comment",
  "pull_request",
  "sub_issues",
  "issue_dependencies",
  "repository",
] as const;

/** Older GitHub Enterprise servers don't know these, and refuse a manifest with them. */
const YOUNG: readonly string[] = ["sub_issues", "issue_dependencies"];

/**
 * Returns the manifest of the App for GitHub's page for new Apps.
 * @param origin address of the bot, without a slash at the end.
 * @param serverUrl web address of the GitHub server, without a slash at the end.
 */
export function appManifest(origin: string, serverUrl: string): Record<string, unknown> {
  return {
    name: "plansync",
    url: "https://github.com/plansync/plansync",
    description: "Keeps markdown plans and GitHub issues the same, both ways.",
    redirect_url: `${origin}/setup/done`,
    callback_urls: [`${origin}/login/github/callback`],
    public: false,
    default_permissions: Object.fromEntries(Object.entries(PERMISSIONS).map(([name, { level }]) => [name, level])),
    ...(isReachable(origin, serverUrl) && {
      hook_attributes: { url: `${origin}${WEBHOOK_PATH}`, active: true },
      default_events: isCloud(serverUrl) ? EVENTS : EVENTS.filter((name) => !YOUNG.includes(name)),
    }),
  };
}

/**
 * True when GitHub would send webhooks to an address. It refuses a whole manifest with an address "that isn't reachable
 * over the public Internet"; a GitHub Enterprise server may be in the same network.
 */
export function isReachable(origin: string, serverUrl: string): boolean {
  const host = new URL(origin).hostname.replace(/^\[|\]$/g, "");
  if (/^(localhost|.*\.localhost|127\..*|0\.0\.0\.0|::1?)$/.test(host)) return false;
  if (!isCloud(serverUrl)) return true;
  const isPrivate = /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:|fe80:)/.test(host);
  const isLocalName = !/[.:]/.test(host) || /\.(local|internal|lan|home\.arpa)$/.test(host);
  return !isPrivate && !isLocalName;
}
