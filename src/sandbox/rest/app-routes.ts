import { toTimestamp } from "../clock.ts";
import { mintInstallationToken } from "../tokens.ts";
import type { App, Level } from "../world/account.ts";
import { isAtLeast } from "../world/account.ts";
import { notFound, Refusal } from "../world/refusal.ts";
import type { Repository } from "../world/repository.ts";
import type { Installation } from "../world/world.ts";
import { toUser } from "./account-shape.ts";
import { created, ok } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { toApp } from "./app-shape.ts";
import { isRecord } from "./call.ts";
import type { Call } from "./call.ts";
import { page } from "./paging.ts";
import { toRepository } from "./repository-shape.ts";
import type { Route } from "./router.ts";

/** A GitHub App about itself (by JWT) and about one installation (by its token). Webhook deliveries are elsewhere. */
export const APP_ROUTES: readonly Route[] = [
  { method: "GET", template: "/app", handle: (call) => ok(toAppWithCount(call, appOf(call))) },
  { method: "GET", template: "/app/installations", handle: listInstallations },
  {
    method: "GET",
    template: "/app/installations/{installation_id}",
    handle: (call) => ok(toInstallation(call, find(call))),
  },
  { method: "POST", template: "/app/installations/{installation_id}/access_tokens", handle: postToken },
  { method: "GET", template: "/installation/repositories", handle: listRepositories },
  { method: "GET", template: "/repos/{owner}/{repo}/installation", handle: ofRepository },
  { method: "GET", template: "/user/installations", handle: ofUser },
  { method: "GET", template: "/user/installations/{installation_id}/repositories", handle: repositoriesOfUser },
];

/** The App whose JWT this is; throws for any other token. */
export function appOf(call: Call): App {
  if (call.token.kind !== "jwt" || call.token.app === null) {
    throw new Refusal(401, "A JSON web token could not be decoded");
  }
  return call.token.app;
}

function toAppWithCount(call: Call, app: App): Record<string, unknown> {
  const count = [...call.world.installations.values()].filter((one) => one.app === app).length;
  return { ...toApp(call.links, app), installations_count: count };
}

function listInstallations(call: Call): Answer {
  const app = appOf(call);
  const rows = [...call.world.installations.values()].filter((installation) => installation.app === app);
  return page(call, rows, (installation) => toInstallation(call, installation));
}

function find(call: Call): Installation {
  const installation = call.world.installations.get(Number(call.param("installation_id")));
  if (installation === undefined || installation.app !== appOf(call)) {
    throw notFound();
  }
  return installation;
}

function ofRepository(call: Call): Answer {
  const app = appOf(call);
  const repository = call.world.findRepository(`${call.param("owner")}/${call.param("repo")}`);
  const installation = repository === undefined ? undefined : call.world.findInstallation(app, repository);
  if (installation === undefined) {
    throw notFound();
  }
  return ok(toInstallation(call, installation));
}

function postToken(call: Call): Answer {
  const installation = find(call);
  if (installation.suspended) {
    throw new Refusal(403, "This installation has been suspended");
  }
  const repositories = readRepositories(call, installation);
  const permissions = readPermissions(call, installation.app);
  const token = mintInstallationToken(call.world, installation, {
    ...(permissions === null ? {} : { permissions }),
    ...(repositories === null ? {} : { repositories: new Set(repositories.map((one) => one.fullName.toLowerCase())) }),
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
  if (!Array.isArray(names) && !Array.isArray(ids)) {
    return null;
  }
  const wanted: unknown[] = [
    ...(Array.isArray(names) ? (names as unknown[]) : []),
    ...(Array.isArray(ids) ? (ids as unknown[]) : []),
  ];
  const all = repositoriesOf(call, installation);
  return wanted.map((want) => {
    const found = all.find((repository) => repository.id === want || repository.name === want);
    if (found === undefined) {
      throw new Refusal(
        422,
        "There is at least one repository that does not exist or is not accessible to the parent installation.",
      );
    }
    return found;
  });
}

function readPermissions(call: Call, app: App): Record<string, Level> | null {
  const asked = call.input["permissions"];
  if (!isRecord(asked)) {
    return null;
  }
  for (const [name, level] of Object.entries(asked)) {
    const granted = app.permissions[name];
    if (granted === undefined || (level === "write" && granted === "read")) {
      throw new Refusal(422, "The permissions requested are not granted to this installation.");
    }
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
  if (installation === undefined) {
    throw new Refusal(
      403,
      "You must authenticate with an installation access token in order to list repositories for an installation.",
    );
  }
  const only = call.token.repositories;
  const rows = repositoriesOf(call, installation).filter(
    (one) => only === null || only.has(one.fullName.toLowerCase()),
  );
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

/** Repositories of an installation that a person may see. */
function seenBy(call: Call, installation: Installation): Repository[] {
  return repositoriesOf(call, installation).filter((repository) =>
    isAtLeast(repository.roleOf(call.token.account), "read"),
  );
}

function ofUser(call: Call): Answer {
  const rows = [...call.world.installations.values()].filter((one) => seenBy(call, one).length > 0);
  const shape = (installation: Installation): unknown => toInstallation(call, installation);
  return page(call, rows, shape, (installations) => ({ total_count: rows.length, installations }));
}

function repositoriesOfUser(call: Call): Answer {
  const installation = call.world.installations.get(Number(call.param("installation_id")));
  if (installation === undefined) {
    throw notFound();
  }
  const rows = seenBy(call, installation);
  const shape = (repository: Repository): unknown => toRepository(call.links, repository, call.token);
  return page(call, rows, shape, (repositories) => ({ total_count: rows.length, repositories }));
}

/** `installation`. */
export function toInstallation(call: Pick<Call, "links">, installation: Installation): Record<string, unknown> {
  const { links } = call;
  const { app, account } = installation;
  const url = `${links.api}/app/installations/${String(installation.id)}`;
  const created = toTimestamp(installation.createdAt);
  return {
    id: installation.id,
    app_id: app.id,
    app_slug: app.slug,
    client_id: app.clientId,
    target_id: account.id,
    target_type: account.type,
    account: toUser(links, account),
    repository_selection: installation.repositories === null ? "all" : "selected",
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: `${links.api}/installation/repositories`,
    html_url: `${links.html}/settings/installations/${String(installation.id)}`,
    permissions: app.permissions,
    events: app.events,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    created_at: created,
    updated_at: created,
    suspended_by: installation.suspended ? toUser(links, account) : null,
    suspended_at: installation.suspended ? created : null,
  };
}
