import { toTimestamp } from "../../clock.ts";
import { mintInstallationToken } from "../../apps/tokens.ts";
import { type App, type Level, isAtLeast } from "../../world/account.ts";
import { notFound, Refusal } from "../../world/refusal.ts";
import type { Repository } from "../../world/repositories/repository.ts";
import type { Installation } from "../../world/world.ts";
import { toInstallation } from "./installation-shape.ts";
import { created, ok, type Answer } from "../answer.ts";
import { toApp } from "./app-shape.ts";
import { isRecord, type Call } from "../call.ts";
import { page } from "../paging.ts";
import { toRepository } from "../repositories/repository-shape.ts";
import type { Route } from "../router.ts";

/** A GitHub App about itself (by JWT) and about one installation (by its token). Webhook deliveries are elsewhere. */
export const APP_ROUTES: readonly Route[] = [
  { method: "GET", template: "/app", handle: (call) => ok(toAppWithCount(call, appOf(call))) },
  { method: "GET", template: "/app/installations", handle: listInstallations },
  {
    method: "GET",
    template: "/app/installations/{installation_id}",
    handle: (call) => ok(toInstallation(call.links, find(call))),
  },
  { method: "POST", template: "/app/installations/{installation_id}/access_tokens", handle: postToken },
  { method: "GET", template: "/installation/repositories", handle: listRepositories },
  { method: "GET", template: "/repos/{owner}/{repo}/installation", handle: ofRepository },
  { method: "GET", template: "/user/installations", handle: ofUser },
  { method: "GET", template: "/user/installations/{installation_id}/repositories", handle: repositoriesOfUser },
];

/** Returns the App whose JWT this is; throws for any other token. */
export function appOf(call: Call): App {
  if (call.token.kind !== "jwt" || call.token.app === null)
    throw new Refusal(401, "A JSON web token could not be decoded");
  return call.token.app;
}

function toAppWithCount(call: Call, app: App): Record<string, unknown> {
  const count = [...call.world.installations.values()].filter((one) => one.app === app).length;
  return { ...toApp(call.links, app), installations_count: count };
}

function listInstallations(call: Call): Answer {
  const app = appOf(call);
  const rows = [...call.world.installations.values()].filter((installation) => installation.app === app);
  return page(call, rows, (installation) => toInstallation(call.links, installation));
}

function find(call: Call): Installation {
  const installation = call.world.installations.get(Number(call.param("installation_id")));
  if (installation === undefined || installation.app !== appOf(call)) throw notFound();
  return installation;
}

function ofRepository(call: Call): Answer {
  const app = appOf(call);
  const repository = call.world.findRepository(`${call.param("owner")}/${call.param("repo")}`);
  const installation = repository === undefined ? undefined : call.world.findInstallation(app, repository);
  if (installation === undefined) throw notFound();
  return ok(toInstallation(call.links, installation));
}

function postToken(call: Call): Answer {
  const installation = find(call);
  if (installation.suspended) throw new Refusal(403, "This installation has been suspended");
  const repositories = readRepositories(call, installation);
  const permissions = readPermissions(call, installation.app);
  const token = mintInstallationToken(call.world, installation, {
    ...(permissions === null ? {} : { permissions }),
    ...(repositories === null ? {} : { repositories: new Set(repositories.map((one) => one.id)) }),
  });
  return created({
    token: token.value,
    expires_at: toTimestamp(token.expiresAt ?? 0),
    permissions: token.permissions,
    repository_selection: repositories === null && installation.repositories === null ? "all" : "selected",
    ...(repositories === null ? {} : { repositories: repositories.map((one) => toRepository(call.links, one, token)) }),
  });
}

function readRepositories(call: Call, installation: Installation): Repository[] | null {
  const { repositories: names, repository_ids: ids } = call.input;
  if (!Array.isArray(names) && !Array.isArray(ids)) return null;
  const wanted: unknown[] = [
    ...(Array.isArray(names) ? (names as unknown[]) : []),
    ...(Array.isArray(ids) ? (ids as unknown[]) : []),
  ];
  const all = repositoriesOf(call, installation);
  return wanted.map((want) => {
    const found = all.find((repository) => repository.id === want || repository.name === want);
    if (found === undefined)
      throw new Refusal(
        422,
        "There is at least one repository that does not exist or is not accessible to the parent installation.",
      );
    return found;
  });
}

function readPermissions(call: Call, app: App): Record<string, Level> | null {
  const asked = call.input["permissions"];
  if (!isRecord(asked)) return null;
  for (const [name, level] of Object.entries(asked)) {
    const granted = app.permissions[name];
    if (granted === undefined || (level === "write" && granted === "read"))
      throw new Refusal(422, "The permissions requested are not granted to this installation.");
  }
  return asked as Record<string, Level>;
}

function repositoriesOf(call: Call, installation: Installation): Repository[] {
  return [...call.world.repositories.values()].filter(
    (repository) => call.world.findInstallation(installation.app, repository) === installation,
  );
}

function listRepositories(call: Call): Answer {
  const id = call.token.installationId;
  const installation = id === null ? undefined : call.world.installations.get(id);
  if (installation === undefined)
    throw new Refusal(
      403,
      "You must authenticate with an installation access token in order to list repositories for an installation.",
    );
  const only = call.token.repositories;
  const rows = repositoriesOf(call, installation).filter((one) => only === null || only.has(one.id));
  return page(
    call,
    rows,
    (repository) => toRepository(call.links, repository, call.token),
    (repositories) => ({
      total_count: rows.length,
      repository_selection: installation.repositories === null ? "all" : "selected",
      repositories,
    }),
  );
}

/**
 * Repositories of an installation that a person may see; a login through an App shows only that App's installations.
 */
function seenBy(call: Call, installation: Installation): Repository[] {
  if (call.token.account.type === "Bot") throw new Refusal(403, "Resource not accessible by integration");
  if (call.token.app !== null && call.token.app !== installation.app) return [];
  return repositoriesOf(call, installation).filter((repository) =>
    isAtLeast(repository.roleOf(call.token.account), "read"),
  );
}

function ofUser(call: Call): Answer {
  const rows = [...call.world.installations.values()].filter((one) => seenBy(call, one).length > 0);
  const shape = (installation: Installation): unknown => toInstallation(call.links, installation);
  return page(call, rows, shape, (installations) => ({ total_count: rows.length, installations }));
}

function repositoriesOfUser(call: Call): Answer {
  const installation = call.world.installations.get(Number(call.param("installation_id")));
  if (installation === undefined) throw notFound();
  const rows = seenBy(call, installation);
  const shape = (repository: Repository): unknown => toRepository(call.links, repository, call.token);
  return page(call, rows, shape, (repositories) => ({ total_count: rows.length, repositories }));
}
