import { epochMs, later, type EpochMs } from "../../ports/epoch-ms.ts";
import { RateLimitError } from "../../errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Logger } from "../../ports/logger.ts";
import type { Failure, Headers } from "./failure/failure.ts";
import { MINIMUM_WAIT } from "./failure/translate-error.ts";
import { CreationLimits } from "./creation-limits.ts";
import { isAbout } from "./failure/refusals.ts";
import { SlidingWindow } from "./sliding-window.ts";

/**
 * The kind of a request, for pacing: `read` uses only the budget; `store` writes a git object, which is harmless to
 * repeat; `keep` writes a reference at the end of a run (record, ticks); `write` is any other change; `create` makes
 * content that GitHub counts against its creation limits.
 */
export type RequestKind = "read" | "store" | "keep" | "write" | "create";

/** Decides when a request may be sent, from GitHub's answers so far. */
export interface Pace {
  /** What it knows of the limits of creating; missing where that is shared in another way than by the record. */
  readonly creations?: CreationLimits;
  /** Waits for this request's turn. Throws RateLimitError when that would exceed the budget for waiting. */
  turn(kind: RequestKind, resource: string): Promise<void>;
  /** Notes an answer: the rest of the hourly limit, and that GitHub accepted the request. */
  answered(kind: RequestKind, headers: Headers): void;
  /**
   * Waits as long as the refusal demands; then the same request may be sent again. Throws RateLimitError instead when
   * that is too long.
   */
  refused(kind: RequestKind, failure: Failure): Promise<void>;
}

export interface PaceOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Total milliseconds that may be spent on waiting for limits. Default: ten minutes. */
  readonly waitBudget?: number;
  /** Share of the hourly requests that is reserved for others. Default: a quarter. */
  readonly reserve?: number;
}

const MINUTE = 60_000;
/** A write costs 5 of the 900 points per minute: 180 is the limit. */
const WRITES_A_MINUTE = 150;
/** A few writes need no spacing: a small change is done at once. */
const WRITE_BURST = 20;
const WRITE_SPACING = 200;
const SLOWEST = 8;
/** Number of accepted writes in a row after which a slowed pace speeds up again. */
const TRUST_AFTER = 25;
/**
 * Number of refusals in a row after which waiting has proven useless; sending more while limited can get an integration
 * banned.
 */
const PATIENCE = 5;

interface Quota {
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: EpochMs;
}

/**
 * Creates a pace that is fast while GitHub accepts requests, slows down at each refusal, and recovers step by step; for
 * creations it keeps to what it learned. docs/decisions says why this is not left to Octokit's throttling plugin.
 */
export function createPace(options: PaceOptions): Pace {
  const { clock, logger, reserve = 0.25 } = options;
  const quotas = new Map<string, Quota>();
  const creations = new CreationLimits();
  const writes = new SlidingWindow(MINUTE);
  let waitLeft = options.waitBudget ?? 10 * MINUTE;
  let slowness = 1;
  let accepted = 0;
  let refusals = 0;
  let lastWrite = epochMs(Number.NEGATIVE_INFINITY);

  async function waitForLimit(until: EpochMs, why: string): Promise<void> {
    const wait = until - clock.now();
    if (wait <= 0) return;
    if (wait > waitLeft)
      throw new RateLimitError(`GitHub's limit is reached: ${why}.`, {
        hint: `Run plansync again after ${new Date(until).toISOString()}; it continues where it stopped.`,
        retryAt: until,
      });
    waitLeft -= wait;
    logger.info(`Waiting ${Math.ceil(wait / 1000)} s: ${why}.`);
    await clock.sleep(wait);
  }

  async function waitForQuota(kind: RequestKind, resource: string): Promise<void> {
    const quota = quotas.get(resource);
    if (quota === undefined || quota.resetAt <= clock.now()) return;
    const kept = kind === "write" || kind === "create" ? Math.floor(quota.limit * reserve) : 0;
    if (quota.remaining > kept) return;
    await waitForLimit(
      quota.resetAt,
      kept === 0
        ? `this hour's ${quota.limit} requests are used up`
        : `the last ${kept} of this hour's ${quota.limit} requests are reserved for others`,
    );
  }

  async function waitForCreation(): Promise<void> {
    const { at, limit } = creations.due(clock.now());
    if (limit !== null) await waitForLimit(at, limit);
    const wait = creations.due(clock.now()).at - clock.now();
    if (wait > 0) await clock.sleep(wait);
  }

  async function waitForSpacing(kind: RequestKind): Promise<void> {
    if (kind === "read") return;
    if (kind === "create") await waitForCreation();
    const now = clock.now();
    const isBurst = writes.within(now, MINUTE).length < WRITE_BURST && slowness === 1;
    const spacing = isBurst ? 0 : WRITE_SPACING * slowness;
    const due = Math.max(lastWrite + spacing, writes.freeAt(now, WRITES_A_MINUTE, MINUTE));
    const wait = due - clock.now();
    if (wait > 0) await clock.sleep(wait);
    lastWrite = clock.now();
    writes.add(lastWrite);
    if (kind === "create") creations.sent(lastWrite);
  }

  /** Slows down by what a refusal shows, and returns when it is over; null where nothing tells. */
  function learn(kind: RequestKind, failure: Failure): EpochMs | null {
    // When the hour's requests are used up, their speed was not the reason.
    if (isAbout(failure, "requests-used-up")) return failure.retryAt;
    if (kind === "create") return creations.refused(clock.now(), failure.retryAt, refusals > 1);
    if (kind !== "read") slowness = Math.min(SLOWEST, slowness * 2);
    return failure.retryAt;
  }

  return {
    creations,

    async turn(kind, resource) {
      try {
        await waitForQuota(kind, resource);
        await waitForSpacing(kind);
      } catch (error) {
        if (kind === "create" && error instanceof RateLimitError) creations.block(clock.now(), error.retryAt);
        throw error;
      }
    },

    answered(kind, headers) {
      refusals = 0;
      noteQuota(quotas, headers);
      if (kind === "create") creations.accepted();
      if (kind === "read" || slowness === 1) return;
      accepted += 1;
      if (accepted < TRUST_AFTER) return;
      accepted = 0;
      slowness = Math.max(1, slowness / 2);
    },

    async refused(kind, failure) {
      refusals += 1;
      accepted = 0;
      const patient = Math.min(MINIMUM_WAIT * 2 ** (refusals - 1), 16 * MINIMUM_WAIT);
      const until = learn(kind, failure) ?? later(clock.now(), patient);
      if (kind === "create") creations.block(clock.now(), until);
      if (refusals >= PATIENCE)
        throw new RateLimitError(`GitHub's limit is reached: ${failure.message}`, {
          hint: "GitHub refused several times in a row. Run plansync again later; it continues where it stopped.",
          retryAt: epochMs(Math.max(until, clock.now() + patient)),
        });
      await waitForLimit(epochMs(Math.max(until, clock.now() + 1000)), failure.message);
    },
  };
}

/**
 * Notes the rest of a quota. GitHub counts REST and GraphQL separately, and each answer names the one it counts
 * against.
 */
function noteQuota(quotas: Map<string, Quota>, headers: Headers): void {
  const limit = Number(headers["x-ratelimit-limit"]);
  const remaining = Number(headers["x-ratelimit-remaining"]);
  const reset = Number(headers["x-ratelimit-reset"]);
  if (!(limit > 0) || !(remaining >= 0) || !(reset > 0)) return;
  quotas.set(String(headers["x-ratelimit-resource"] ?? "core"), { limit, remaining, resetAt: epochMs(reset * 1000) });
}
