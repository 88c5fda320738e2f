import type { App } from "../../world/account.ts";
import { toTimestamp } from "../../clock.ts";
import { toUser } from "../repositories/account-shape.ts";
import type { Links } from "../links.ts";

/** `integration`: a GitHub App. */
export function toApp(links: Links, app: App): Record<string, unknown> {
  return {
    id: app.id,
    slug: app.slug,
    node_id: app.nodeId,
    client_id: app.clientId,
    owner: toUser(links, app.owner),
    name: app.name,
    description: "",
    external_url: `${links.html}/apps/${app.slug}`,
    html_url: `${links.html}/apps/${app.slug}`,
    created_at: toTimestamp(app.createdAt),
    updated_at: toTimestamp(app.createdAt),
    permissions: app.permissions,
    events: app.events,
  };
}
