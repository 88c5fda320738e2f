import { WEBHOOK_PATH } from "../webhooks/intake.ts";

/** What the App may do, and why: docs/bot.md tells the same. */
export const PERMISSIONS = {
  issues: { level: "write", why: "create, update, close and reopen the issues of plans; answer commands" },
  contents: { level: "write", why: "read plans, write ticks back, keep the record at `refs/plansync/state`" },
  pull_requests: {
    level: "write",
    why: "preview on pull requests; offer ticks where the branch takes no direct commits",
  },
  statuses: { level: "write", why: "show the progress on the head of a pull request" },
  metadata: { level: "read", why: "see which repositories there are; every App has it" },
} as const;

/** What GitHub tells the App of. Installations are told without asking. */
export const EVENTS = [
  "push",
  "issues",
  "issue_comment",
  "pull_request",
  "sub_issues",
  "issue_dependencies",
  "repository",
] as const;

/** The App as GitHub's page for new Apps takes it. */
export function appManifest(origin: string): Record<string, unknown> {
  return {
    name: "plansync",
    url: "https://github.com/plansync/plansync",
    description: "Keeps markdown plans and GitHub issues the same, both ways.",
    hook_attributes: { url: `${origin}${WEBHOOK_PATH}`, active: true },
    redirect_url: `${origin}/setup/done`,
    callback_urls: [`${origin}/login/github/callback`],
    public: false,
    default_permissions: Object.fromEntries(Object.entries(PERMISSIONS).map(([name, { level }]) => [name, level])),
    default_events: EVENTS,
  };
}
