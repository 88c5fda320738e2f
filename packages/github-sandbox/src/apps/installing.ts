import type { Account, App, Level } from "../world/account.ts";
import type { Repository } from "../world/repositories/repository.ts";
import type { Installation, World } from "../world/world.ts";

/** What an App is registered with. */
export interface NewApp {
  readonly slug: string;
  readonly name?: string;
  /** Login of its owner. */
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
  if (known !== undefined) return known;
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
  announce(world, installation, "installation", "created");
  return installation;
}

/** Suspends an installation, or lifts it: its tokens stop working meanwhile. */
export function suspend(world: World, installation: Installation, isSuspended: boolean): void {
  installation.suspended = isSuspended;
  announce(world, installation, "installation", isSuspended ? "suspend" : "unsuspend");
}

/** Removes an installation: its tokens are no good any more. */
export function uninstall(world: World, installation: Installation): void {
  announce(world, installation, "installation", "deleted");
  world.installations.delete(installation.id);
}

/** Adds repositories to an installation, and takes others out. */
export function changeRepositories(
  world: World,
  installation: Installation,
  change: { readonly add?: readonly Repository[]; readonly remove?: readonly Repository[] },
): void {
  const all = [...world.repositories.values()].filter((one) => one.owner === installation.account);
  const now = new Set(installation.repositories ?? all);
  for (const [action, repositories] of [
    ["added", change.add ?? []],
    ["removed", change.remove ?? []],
  ] as const)
    if (repositories.length > 0) {
      for (const repository of repositories)
        if (action === "added") now.add(repository);
        else now.delete(repository);
      installation.repositories = now;
      const rows = repositories.map((one) => ({
        id: one.id,
        name: one.name,
        full_name: one.fullName,
        private: one.isPrivate,
      }));
      announce(world, installation, "installation_repositories", action, { [`repositories_${action}`]: rows });
    }
}

function announce(
  world: World,
  installation: Installation,
  name: string,
  action: string,
  extra: Readonly<Record<string, unknown>> = {},
): void {
  const sender = installation.account;
  world.events.emit({ name, action, repository: null, sender, token: null, installationId: installation.id, extra });
}
