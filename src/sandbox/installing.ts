import type { Account, App, Level } from "./world/account.ts";
import type { Repository } from "./world/repository.ts";
import type { Installation, World } from "./world/world.ts";

/** What an App is registered with. */
export interface NewApp {
  readonly slug: string;
  readonly name?: string;
  /** Login of whom it belongs to. */
  readonly owner?: string;
  readonly permissions?: Readonly<Record<string, Level>>;
  readonly events?: readonly string[];
  /** PEM; without it no JWT of this App is accepted. */
  readonly publicKey?: string;
}

const ALL_EVENTS = [
  "check_run",
  "installation",
  "installation_repositories",
  "issue_comment",
  "issue_dependencies",
  "issues",
  "label",
  "pull_request",
  "push",
  "repository",
  "sub_issues",
] as const;

const ALL_PERMISSIONS: Readonly<Record<string, Level>> = {
  checks: "write",
  contents: "write",
  issues: "write",
  metadata: "read",
  pull_requests: "write",
  statuses: "write",
};

/** Finds an App by its slug, or registers it. */
export function ensureApp(world: World, options: NewApp): App {
  const known = [...world.apps.values()].find((app) => app.slug === options.slug);
  if (known !== undefined) {
    return known;
  }
  const id = world.nextId();
  const app: App = {
    kind: "app",
    id,
    nodeId: world.nodeId("A", id),
    slug: options.slug,
    name: options.name ?? options.slug,
    owner: world.account(options.owner ?? "app-maker"),
    bot: world.account(`${options.slug}[bot]`, "Bot"),
    clientId: `Iv23${String(id).padStart(16, "0")}`,
    publicKey: options.publicKey ?? null,
    permissions: { metadata: "read", ...(options.permissions ?? ALL_PERMISSIONS) },
    events: options.events ?? ALL_EVENTS,
    createdAt: world.clock.now(),
  };
  world.apps.set(id, app);
  world.nodes.set(app.nodeId, app);
  return app;
}

/** The app behind every GITHUB_TOKEN. */
export function ensureActionsApp(world: World): App {
  return ensureApp(world, { slug: "github-actions", name: "GitHub Actions", owner: "github" });
}

/** Installs an App on an account, for some repositories or, without a list, for all. */
export function install(
  world: World,
  app: App,
  account: Account,
  repositories: readonly Repository[] | null,
): Installation {
  const installation: Installation = {
    id: world.nextId(),
    app,
    account,
    repositories: repositories === null ? null : new Set(repositories),
    suspended: false,
    createdAt: world.clock.now(),
  };
  world.installations.set(installation.id, installation);
  world.events.emit({
    name: "installation",
    action: "created",
    repository: null,
    sender: account,
    token: null,
    installationId: installation.id,
  });
  return installation;
}
