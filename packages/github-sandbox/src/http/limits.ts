import type { SandboxClock } from "../clock.ts";
import type { Token } from "../world/account.ts";

/** Limits as GitHub sets them; null: no limit. */
export interface LimitOptions {
  /** REST requests per hour, by kind of token. */
  readonly rest?: Partial<Readonly<Record<Token["kind"], number>>> | null;
  /** GraphQL points per hour, by kind of token. */
  readonly graphql?: Partial<Readonly<Record<Token["kind"], number>>> | null;
  /** Issues, comments and pull requests created by one account, over REST and GraphQL together. */
  readonly contentPerMinute?: number | null;
  readonly contentPerHour?: number | null;
  /** Points per minute: a read is one, a write five. */
  readonly pointsPerMinute?: number | null;
  /** Concurrent requests. */
  readonly concurrent?: number | null;
}

/** GitHub's own numbers. */
export const GITHUB_LIMITS = {
  rest: { "github-token": 1000, app: 5000, user: 5000, jwt: 5000 },
  graphql: { "github-token": 1000, app: 5000, user: 5000, jwt: 5000 },
  contentPerMinute: 80,
  contentPerHour: 500,
  pointsPerMinute: 900,
  concurrent: 100,
} as const;

/** State of one primary limit. */
export interface RateState {
  readonly resource: "core" | "graphql";
  readonly limit: number;
  readonly remaining: number;
  readonly used: number;
  /** Epoch milliseconds. */
  readonly resetAt: number;
}

const MINUTE = 60_000;
const HOUR = 3_600_000;

interface Window {
  start: number;
  used: number;
}

/** The limit that a request would exceed. */
export type LimitRefusal =
  { readonly kind: "primary"; readonly state: RateState } | { readonly kind: "secondary"; readonly retryAfter: number };

/** Counts requests against the primary and secondary limits, in sandbox time. */
export class Limits {
  readonly #clock: SandboxClock;
  readonly #options: LimitOptions;
  readonly #windows = new Map<string, Window>();
  readonly #content = new Map<string, number[]>();
  readonly #points = new Map<string, { at: number; cost: number }[]>();
  inFlight = 0;

  constructor(clock: SandboxClock, options: LimitOptions) {
    this.#clock = clock;
    this.#options = options;
  }

  /** Returns the present state of a token's primary limit. */
  state(token: Token, resource: "core" | "graphql"): RateState {
    const window = this.#window(token, resource);
    const limit = this.#limitOf(token, resource);
    const remaining = Math.max(0, limit - window.used);
    return { resource, limit, remaining, used: Math.min(window.used, limit), resetAt: window.start + HOUR };
  }

  #limitOf(token: Token, resource: "core" | "graphql"): number {
    const table = resource === "core" ? this.#options.rest : this.#options.graphql;
    return table?.[token.kind] ?? (resource === "core" ? GITHUB_LIMITS.rest : GITHUB_LIMITS.graphql)[token.kind];
  }

  #isEnforced(resource: "core" | "graphql"): boolean {
    const table = resource === "core" ? this.#options.rest : this.#options.graphql;
    return table !== undefined && table !== null;
  }

  #window(token: Token, resource: string): Window {
    // A workflow's tokens share one budget, and so do the tokens of a person or an installation.
    const scope = token.kind === "github-token" ? [...(token.repositories ?? [])].join() : String(token.installationId);
    const key = `${resource} ${token.account.login} ${scope}`;
    const known = this.#windows.get(key);
    const now = this.#clock.now();
    if (known !== undefined && now < known.start + HOUR) return known;
    const fresh = { start: now, used: 0 };
    this.#windows.set(key, fresh);
    return fresh;
  }

  /** Counts a request, or returns the limit that refuses it. */
  take(
    token: Token,
    request: {
      readonly resource: "core" | "graphql";
      readonly cost: number;
      readonly isWrite: boolean;
      readonly creates: number;
    },
  ): LimitRefusal | null {
    const secondary = this.#secondary(token, request);
    if (secondary !== null) return { kind: "secondary", retryAfter: secondary };
    const window = this.#window(token, request.resource);
    if (this.#isEnforced(request.resource) && window.used + request.cost > this.#limitOf(token, request.resource))
      return { kind: "primary", state: this.state(token, request.resource) };
    window.used += request.cost;
    return null;
  }

  /** Counts points that a request cost beyond its own. */
  charge(token: Token, resource: "core" | "graphql", points: number): void {
    this.#window(token, resource).used += points;
  }

  /** Refunds a conditional request that was answered with 304. */
  refund(token: Token): void {
    this.#window(token, "core").used -= 1;
  }

  #secondary(token: Token, request: { readonly isWrite: boolean; readonly creates: number }): number | null {
    const { contentPerMinute, contentPerHour, pointsPerMinute, concurrent } = this.#options;
    const key = token.account.login;
    const now = this.#clock.now();
    if (concurrent != null && this.inFlight > concurrent) return 60;
    const points = (this.#points.get(key) ?? []).filter((row) => row.at > now - MINUTE);
    const cost = request.isWrite ? 5 : 1;
    if (pointsPerMinute != null && points.reduce((sum, row) => sum + row.cost, cost) > pointsPerMinute) return 60;
    points.push({ at: now, cost });
    this.#points.set(key, points);
    return request.creates === 0
      ? null
      : this.#takeContent(key, request.creates, contentPerMinute ?? null, contentPerHour ?? null);
  }

  /** Returns the seconds to wait; null where the creations are within the limit. */
  #takeContent(key: string, creates: number, perMinute: number | null, perHour: number | null): number | null {
    const now = this.#clock.now();
    const times = (this.#content.get(key) ?? []).filter((at) => at > now - HOUR);
    this.#content.set(key, times);
    const lastMinute = times.filter((at) => at > now - MINUTE);
    if (perMinute !== null && lastMinute.length + creates > perMinute)
      return Math.ceil(((lastMinute[0] ?? now) + MINUTE - now) / 1000);
    if (perHour !== null && times.length + creates > perHour) return Math.ceil(((times[0] ?? now) + HOUR - now) / 1000);
    for (let count = 0; count < creates; count += 1) times.push(now);
    return null;
  }
}
