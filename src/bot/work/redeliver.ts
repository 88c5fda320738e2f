import * as z from "zod";
import { ask } from "../database/database.ts";
import { readNote, writeNote } from "../database/notes.ts";
import type { AppClient } from "../github/app-client.ts";
import { logRequests } from "../github/log-requests.ts";
import type { BotServices } from "../bot-services.ts";

/** Ids are above 2^53: Octokit reads them as bigint, and drops a bigint from a path (octokit/endpoint.js#546). */
const id = z.union([z.number(), z.bigint()]).transform(String);
const deliveries = z.array(
  z.object({ id, guid: z.string(), delivered_at: z.string(), status: z.string(), status_code: z.number() }),
);
type Delivery = z.infer<typeof deliveries>[number];

const CURSOR = "deliveries read";
/** Maximum number of pages (of 100) read in one turn. */
const PAGES = 20;
/** How often a delivery is requested again; the sweep finds what was missed anyway. */
const MOST_ATTEMPTS = 3;
/** Redeliveries requested in one turn: they all come back to us. */
const MOST_AT_ONCE = 100;
/** Milliseconds: GitHub keeps deliveries for three days; anything older than this has been swept since. */
const OLDEST = 24 * 3_600_000;

/** Requests failed deliveries again, until it is stopped. Returns how many were requested. */
export async function redeliverFailed(services: BotServices, stop: AbortSignal): Promise<number> {
  const after = logRequests(services.metrics, services.log, null);
  const client = services.app.asApp({
    run: "redeliver",
    cut: stop,
    before: () => undefined,
    rest: (wait) => wait(),
    after,
  });
  const read = await readNote(services.database, CURSOR);
  const since = typeof read === "string" ? read : "";
  const found = await readSince(client, since);
  const [newest] = found;
  const open: string[] = [];
  let asked = 0;
  for (const delivery of failedOf(found)) {
    const attempt = asked < MOST_AT_ONCE ? await takeAttempt(services, delivery.guid) : "later";
    if (attempt !== "never") open.push(delivery.delivered_at);
    if (attempt !== "now") continue;
    await client.request(`POST /app/hook/deliveries/${delivery.id}/attempts`);
    services.log.info({ delivery: delivery.guid, status: delivery.status }, "Requested a failed delivery again");
    asked += 1;
  }
  // A redelivery may fail again: the next turn reads from there on.
  if (newest !== undefined) await writeNote(services.database, CURSOR, open.toSorted()[0] ?? newest.delivered_at);
  return asked;
}

/** Reads deliveries from a time on, newest first, including those of that very second. */
async function readSince(client: AppClient, since: string): Promise<readonly Delivery[]> {
  const found: Delivery[] = [];
  let cursor: string | undefined;
  for (let page = 1; page <= PAGES; page += 1) {
    const answer = await readPage(client, cursor);
    if (answer === null) break;
    const rows = deliveries.parse(answer.data);
    found.push(...rows.filter(({ delivered_at }) => delivered_at >= since));
    cursor = /[?&]cursor=([^&>]+)[^>]*>;\s*rel="next"/.exec(answer.headers.link ?? "")?.[1];
    if (cursor === undefined || rows.some(({ delivered_at }) => delivered_at < since || isOld(delivered_at))) break;
  }
  return found;
}

/** Reads one page of deliveries; null where the App has no webhook, and so no deliveries. */
async function readPage(client: AppClient, cursor: string | undefined) {
  try {
    return await client.request("GET /app/hook/deliveries", {
      per_page: 100,
      ...(cursor !== undefined && { cursor }),
    });
  } catch (error) {
    if (typeof error === "object" && error !== null && "status" in error && error.status === 404) return null;
    throw error;
  }
}

function isOld(deliveredAt: string): boolean {
  return Date.parse(deliveredAt) < Date.now() - OLDEST;
}

/** Returns the last attempt of each delivery that never arrived. */
function failedOf(found: readonly Delivery[]): readonly Delivery[] {
  const arrived = new Set(found.filter(isSuccess).map(({ guid }) => guid));
  const last = new Map<string, Delivery>();
  for (const one of found)
    if (!arrived.has(one.guid) && one.status !== "pending" && !last.has(one.guid)) last.set(one.guid, one);
  return [...last.values()];
}

/** A delivery refused on purpose (a strange payload) would be refused again. */
function isSuccess({ status, status_code: code }: Delivery): boolean {
  return status === "OK" || (code >= 200 && code < 300) || code === 413 || code === 422;
}

async function takeAttempt(services: BotServices, guid: string): Promise<"now" | "later" | "never"> {
  const [taken] = await ask<{ attempts: number }>(
    services.database,
    `INSERT INTO {s}.redelivery AS known (guid, attempts, asked_at) VALUES ($1, 1, now())
     ON CONFLICT (guid) DO UPDATE SET attempts = known.attempts + 1, asked_at = now()
     WHERE known.attempts < $2 AND known.asked_at < now() - interval '30 seconds' RETURNING attempts`,
    [guid, MOST_ATTEMPTS],
  );
  if (taken !== undefined) return "now";
  const [known] = await ask<{ attempts: number }>(
    services.database,
    "SELECT attempts FROM {s}.redelivery WHERE guid = $1",
    [guid],
  );
  return (known?.attempts ?? 0) >= MOST_ATTEMPTS ? "never" : "later";
}
