import { epochMs, later, type EpochMs } from "../../ports/epoch-ms.ts";
import { RateLimitError } from "../../errors.ts";
import type { Failure, Headers } from "../../github/transport/failure/failure.ts";
import type { Pace, RequestKind } from "../../github/transport/pace.ts";
import type { Clock } from "../../ports/clock.ts";
import { ask, type Database } from "../database/database.ts";
import type { BotLog } from "../log.ts";

/** GitHub's quota of an installation's requests, from its last answer. */
export interface Quota {
  readonly resource: string;
  readonly allowed: number;
  readonly remaining: number;
  readonly resetAt: Date;
}

export interface SharedPaceOptions {
  readonly database: Database;
  readonly installationId: number;
  readonly creationsPerMinute: number;
  readonly creationsPerHour: number;
  /** True: nobody waits for this job, so it leaves the last quarter of the requests to others, for reading too. */
  readonly isBackground: boolean;
  /** Aborted: the job ends here, and may still record its progress. */
  readonly stop: AbortSignal;
  readonly clock: Clock;
  /** Gives the job's place to others while it waits for its turn. */
  readonly rest: <T>(wait: () => Promise<T>) => Promise<T>;
  readonly log: BotLog;
  readonly onQuota: (quota: Quota) => void;
}

/** A pace that makes a job come back later at a limit, instead of waiting for its end. */
export interface JobPace extends Pace {
  /** When to come back, if a limit was reached; null otherwise. */
  readonly retryAt: Date | null;
}

/** Part of the hour's requests that is reserved for others. */
const RESERVE = 0.25;
/** Number of creations that may be sent at once; the spacing of the rest keeps any minute under the limit. */
const CREATE_BURST = 8;
/**
 * A write costs 5 of the 900 points a minute. A burst of 10 on top of 150, and the creations that were granted in the
 * minute before (up to 18 of them, within `PATIENCE`), stay below 180.
 */
const WRITE_SPACING = 60_000 / 150;
const WRITE_BURST = 10;
/**
 * Milliseconds that a job may wait for a turn before it comes back later. Writing the record is worth a longer wait.
 */
const PATIENCE = { write: 15_000, keep: 65_000 } as const;
/** GitHub's advice where it names no time: at least a minute, doubled each time. */
const LEAST_BLOCK = 60_000;
const MOST_BLOCK = 3_600_000;
/**
 * How much slower everything gets after a refusal, by the kind of the refused request. GitHub documents 80 creations a
 * minute; where it refuses them, others met 20.
 */
const SLOWER_BY: Readonly<Record<RequestKind, number>> = { read: 1, store: 2, keep: 2, write: 2, create: 4 };
/** Milliseconds after which this process reads again what limits other replicas reached. */
const REFRESH = 5000;
/** Quotas are stored at most this often, unless they run low. */
const WRITE_DOWN = 2000;

/** Creates the pace of one installation, shared by all jobs and replicas through the database. */
export function createSharedPace(options: SharedPaceOptions): JobPace {
  const { database, installationId, clock, log } = options;
  const quotas = new Map<string, Quota>();
  let readAt = Number.NEGATIVE_INFINITY;
  const writtenAt = new Map<string, number>();
  let blockedUntil = epochMs(0);
  let blockedWhy = "";
  let retryAt: Date | null = null;
  let refusals = 0;
  let isSlow = false;

  function limited(until: EpochMs, why: string): RateLimitError {
    retryAt = new Date(until);
    return new RateLimitError(`GitHub's rate limit is reached: ${why}.`, {
      hint: `The job continues automatically at ${retryAt.toISOString()}.`,
      retryAt: until,
    });
  }

  async function refresh(): Promise<void> {
    if (clock.now() - readAt < REFRESH) return;
    readAt = clock.now();
    const [pace, known] = await Promise.all([
      ask<{ blocked_until: Date; blocked_why: string; slowness: number }>(
        database,
        "SELECT blocked_until, blocked_why, slowness FROM {s}.pace WHERE installation_id = $1",
        [installationId],
      ),
      readQuotas(database, installationId),
    ]);
    blockedUntil = pace[0] === undefined ? epochMs(0) : epochMs(new Date(pace[0].blocked_until).getTime());
    blockedWhy = pace[0]?.blocked_why ?? "";
    isSlow = (pace[0]?.slowness ?? 1) > 1;
    for (const quota of known) noteNewer(quotas, quota);
  }

  function checkQuota(kind: RequestKind, resource: string): void {
    const quota = quotas.get(resource);
    const now = clock.now();
    if (quota === undefined || quota.resetAt.getTime() <= now) return;
    const mayUseAll = kind === "keep" || kind === "store" || (kind === "read" && !options.isBackground);
    const kept = mayUseAll ? 0 : Math.floor(quota.allowed * RESERVE);
    if (quota.remaining > kept) return;
    throw limited(
      epochMs(quota.resetAt.getTime() + 1000),
      kept === 0
        ? `this hour's ${quota.allowed} requests are used up`
        : `the last ${kept} of ${quota.allowed} requests are reserved for others`,
    );
  }

  async function takeTurn(kind: RequestKind): Promise<void> {
    const perMinute = options.creationsPerMinute;
    const patience = kind === "keep" ? PATIENCE.keep : PATIENCE.write;
    const [turn] = await ask<{ wait_ms: number; is_granted: boolean; why: string }>(
      database,
      "SELECT * FROM {s}.take_turn_2($1, $2, $3, $4, $5, $6, $7, $8)",
      [
        installationId,
        kind === "create",
        patience,
        perMinute === 0 ? 0 : WRITE_SPACING,
        WRITE_BURST,
        perMinute === 0 ? 0 : 60_000 / Math.max(1, perMinute - CREATE_BURST),
        Math.min(CREATE_BURST, perMinute),
        options.creationsPerHour,
      ],
    );
    if (turn === undefined) return;
    if (!turn.is_granted) throw limited(later(clock.now(), turn.wait_ms), turn.why);
    if (turn.wait_ms > 0) await options.rest(() => clock.sleep(turn.wait_ms));
  }

  async function writeDown(quota: Quota): Promise<void> {
    await ask(
      database,
      `INSERT INTO {s}.quota AS known (installation_id, resource, allowed, remaining, reset_at, seen_at)
       VALUES ($1, $2, $3, $4, $5, now())
       ON CONFLICT (installation_id, resource) DO UPDATE SET allowed = excluded.allowed, remaining = excluded.remaining,
         reset_at = excluded.reset_at, seen_at = excluded.seen_at
       WHERE excluded.reset_at > known.reset_at OR excluded.remaining < known.remaining`,
      [installationId, quota.resource, quota.allowed, quota.remaining, quota.resetAt],
    );
  }

  return {
    get retryAt() {
      return retryAt;
    },

    async turn(kind, resource) {
      const isEnding = kind === "keep" || kind === "store" || kind === "read";
      if (options.stop.aborted && !isEnding) throw limited(clock.now(), "this job was stopped");
      await refresh();
      if (kind === "read" && blockedUntil > clock.now()) throw limited(blockedUntil, blockedWhy);
      checkQuota(kind, resource);
      if (kind !== "read") await takeTurn(kind);
    },

    answered(kind, headers) {
      refusals = 0;
      const quota = readQuota(headers);
      if (quota !== null) {
        noteNewer(quotas, quota);
        options.onQuota(quota);
        const isLow = quota.remaining <= quota.allowed * RESERVE;
        if (isLow || clock.now() - (writtenAt.get(quota.resource) ?? 0) > WRITE_DOWN) {
          writtenAt.set(quota.resource, clock.now());
          writeDown(quota).catch((error: unknown) => log.debug({ err: error }, "A quota could not be stored"));
        }
      }
      if (isSlow && kind !== "read")
        quicken(database, installationId).catch((error: unknown) =>
          log.debug({ err: error }, "A pace could not be stored"),
        );
    },

    async refused(kind, failure) {
      refusals += 1;
      const patient = Math.min(LEAST_BLOCK * 2 ** (refusals - 1), MOST_BLOCK);
      const until = epochMs(Math.max(failure.retryAt ?? clock.now() + patient, clock.now() + 1000));
      await block(database, installationId, { until: new Date(until), failure, factor: SLOWER_BY[kind] });
      blockedUntil = until;
      blockedWhy = failure.message;
      throw limited(until, failure.message);
    },
  };
}

async function block(
  database: Database,
  installationId: number,
  { until, failure, factor }: { readonly until: Date; readonly failure: Failure; readonly factor: number },
): Promise<void> {
  await ask(
    database,
    `INSERT INTO {s}.pace AS known (installation_id, blocked_until, blocked_why, slowness) VALUES ($1, $2, $3, $4)
     ON CONFLICT (installation_id) DO UPDATE SET blocked_until = greatest(known.blocked_until, excluded.blocked_until),
       blocked_why = excluded.blocked_why, accepted = 0, slowness = least(8, known.slowness * excluded.slowness)`,
    [installationId, until, failure.message, factor],
  );
}

/**
 * Speeds up again, one step for every 25 writes that GitHub accepted, once it has refused nothing for an hour: a speed
 * that it refused would be refused again.
 */
async function quicken(database: Database, installationId: number): Promise<void> {
  await ask(
    database,
    `UPDATE {s}.pace SET accepted = CASE WHEN accepted >= 24 THEN 0 ELSE accepted + 1 END,
       slowness = CASE WHEN accepted >= 24 THEN greatest(1, slowness / 2) ELSE slowness END
     WHERE installation_id = $1 AND slowness > 1 AND blocked_until < now() - interval '1 hour'`,
    [installationId],
  );
}

function readQuota(headers: Headers): Quota | null {
  const allowed = Number(headers["x-ratelimit-limit"]);
  const remaining = Number(headers["x-ratelimit-remaining"]);
  const reset = Number(headers["x-ratelimit-reset"]);
  if (!(allowed > 0) || !(remaining >= 0) || !(reset > 0)) return null;
  return {
    resource: String(headers["x-ratelimit-resource"] ?? "core"),
    allowed,
    remaining,
    resetAt: new Date(reset * 1000),
  };
}

/** Answers may arrive out of order: within one hour the remaining number only falls. */
function noteNewer(quotas: Map<string, Quota>, quota: Quota): void {
  const known = quotas.get(quota.resource);
  const isOlder =
    known !== undefined &&
    (known.resetAt > quota.resetAt ||
      (known.resetAt.getTime() === quota.resetAt.getTime() && known.remaining < quota.remaining));
  if (!isOlder) quotas.set(quota.resource, quota);
}

/** Returns the remaining quotas of an installation, or of all when none is named. */
export async function readQuotas(
  database: Database,
  installationId: number | null,
): Promise<readonly (Quota & { readonly installationId: number })[]> {
  const rows = await ask<{
    installation_id: string;
    resource: string;
    allowed: number;
    remaining: number;
    reset_at: Date;
  }>(
    database,
    "SELECT * FROM {s}.quota WHERE ($1::bigint IS NULL OR installation_id = $1::bigint) AND reset_at > now() ORDER BY resource",
    [installationId],
  );
  return rows.map((row) => ({
    installationId: Number(row.installation_id),
    resource: row.resource,
    allowed: row.allowed,
    remaining: row.remaining,
    resetAt: new Date(row.reset_at),
  }));
}
