import { toTimestamp } from "../../clock.ts";
import type { Installation } from "../../world/world.ts";
import { toUser } from "../repositories/account-shape.ts";
import type { Links } from "../links.ts";

/** `installation`. */
export function toInstallation(links: Links, installation: Installation): Record<string, unknown> {
  const { app, account } = installation;
  const url = `${links.api}/app/installations/${installation.id}`;
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
    html_url: `${links.html}/settings/installations/${installation.id}`,
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
