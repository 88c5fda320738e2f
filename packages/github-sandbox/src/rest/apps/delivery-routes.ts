import { toTimestamp } from "../../clock.ts";
import { notFound } from "../../world/refusal.ts";
import { ok, type Answer } from "../answer.ts";
import { appOf } from "./app-routes.ts";
import type { Call } from "../call.ts";
import type { Route } from "../router.ts";
import type { Delivery } from "../../webhooks/delivery.ts";

const DELIVERIES = "/app/hook/deliveries";

/** An App's webhook deliveries, and redelivering them. */
export const DELIVERY_ROUTES: readonly Route[] = [
  { method: "GET", template: DELIVERIES, handle: listDeliveries },
  { method: "GET", template: `${DELIVERIES}/{delivery_id}`, handle: getDelivery },
  { method: "POST", template: `${DELIVERIES}/{delivery_id}/attempts`, handle: redeliver },
];

/** Newest first, paged by cursor. */
function listDeliveries(call: Call): Answer {
  const app = appOf(call);
  const size = Math.min(100, Math.max(1, Number(call.query.get("per_page") ?? 30) || 30));
  const cursor = call.query.get("cursor");
  const before = cursor === null ? null : BigInt(cursor);
  const wanted = call.query.get("status");
  const rows = call.world.deliveries
    .filter(
      (row) =>
        row.app === app &&
        (before === null || row.id < before) &&
        (wanted === null || isSuccess(row) === (wanted === "success")),
    )
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const isMore = rows.length > page.length && last !== undefined;
  const next = `${call.links.api}${DELIVERIES}?per_page=${size}&cursor=${last?.id ?? 0}`;
  const text = `[${page.map((row) => toText(row)).join(",")}]`;
  return ok(Buffer.from(text), isMore ? { link: `<${next}>; rel="next"` } : {});
}

function isSuccess(row: Delivery): boolean {
  return row.statusCode >= 200 && row.statusCode < 400;
}

function find(call: Call): Delivery {
  const app = appOf(call);
  const row = call.world.deliveries.find((one) => one.app === app && String(one.id) === call.param("delivery_id"));
  if (row === undefined) throw notFound();
  return row;
}

function getDelivery(call: Call): Answer {
  const row = find(call);
  const more = {
    url: row.url,
    request: { headers: row.headers, payload: JSON.parse(row.body) as unknown },
    response: { headers: {}, payload: null },
  };
  return ok(Buffer.from(toText(row, more)));
}

function redeliver(call: Call): Answer {
  call.world.redeliver(find(call));
  return { status: 202, body: {} };
}

/** JSON has no limit for whole numbers, `JSON.stringify` does. */
function toText(row: Delivery, more: Readonly<Record<string, unknown>> = {}): string {
  return `{"id":${row.id},${JSON.stringify({ ...toItem(row), ...more }).slice(1)}`;
}

function toItem(row: Delivery): Record<string, unknown> {
  return {
    guid: row.guid,
    delivered_at: toTimestamp(row.deliveredAt),
    redelivery: row.isRedelivery,
    duration: row.seconds,
    status: row.status,
    status_code: row.statusCode,
    event: row.event,
    action: row.action,
    installation_id: row.installationId,
    repository_id: row.repositoryId,
    throttled_at: null,
  };
}
