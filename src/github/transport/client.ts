import { Octokit } from "@octokit/rest";
import type * as z from "zod/mini";
import type { Clock } from "../../ports/clock.ts";
import type { Logger } from "../../ports/logger.ts";
import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { RepoRef } from "../../ports/repository-reader.ts";
import { brokenAnswer, type Failure, type Headers, type Reason } from "./failure/failure.ts";
import { readRefusal } from "./failure/server-refusal.ts";
import { readNetworkError } from "./failure/network-failure.ts";
import { httpFetch } from "./http-fetch.ts";
import { octokitOptions } from "./octokit-options.ts";
import type { Pace, RequestKind } from "./pace.ts";
import { readServerDate } from "./server-date.ts";
import { type Purpose, translateFailure } from "./failure/translate-error.ts";

/** The part of Octokit that plansync uses; the client of `@actions/github` has it as well. */
export type OctokitLike = Pick<Octokit, "request">;

export interface ClientOptions {
  readonly repo: RepoRef;
  readonly octokit: OctokitLike;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly pace: Pace;
  /** Timeout of a request in milliseconds; GitHub itself gives up after ten seconds. */
  readonly timeout?: number;
}

/** A request with everything needed to pace it, retry it and report on it. */
export interface Ask<T> extends Purpose {
  readonly kind: RequestKind;
  /** As Octokit spells it: `GET /repos/{owner}/{repo}/issues`. Owner and repo are filled in. */
  readonly route: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** The expected form of the answer: anything else counts as no answer. */
  readonly schema: z.ZodMiniType<T>;
  /** Whether a redirect is followed. Reads follow it unless this is "manual"; writes never do. */
  readonly redirect?: "manual";
  /** The rate limit that it counts against. */
  readonly resource?: "core" | "graphql";
  /** Finds a failure in an answer with status 200, where GraphQL reports them. */
  readonly inspect?: (data: T, headers: Headers) => Failure | null;
  /** True for a read that the caller can make smaller: one that is too heavy is refused, not sent again. */
  readonly mayShrink?: boolean;
}

export interface Answer<T> {
  readonly ok: true;
  readonly data: T;
  readonly status: number;
  readonly headers: Headers;
}

export interface Refusal {
  readonly ok: false;
  readonly failure: Failure;
}

const VERSION_HEADER = { "x-github-api-version": "2022-11-28" };
/** GitHub aborts requests after 10 s: later, no answer will come. */
const TIMEOUT = 30_000;
const READ_ATTEMPTS = 4;
/** A heavy query that can't be smaller is sent once more: GitHub may have been slow for another reason. */
const HEAVY_ATTEMPTS = 2;

/** Creates an Octokit without plugins that wait or retry by themselves: this module decides both. */
export function createOctokit(options: { readonly token?: string | undefined; readonly apiUrl: string }): OctokitLike {
  return new Octokit({
    ...octokitOptions(options.apiUrl),
    ...(options.token === undefined ? {} : { auth: options.token }),
    request: { fetch: httpFetch },
  });
}

/**
 * Sends requests: one write at a time, paced. Lost reads are sent again; a write is sent again only if GitHub refused
 * it.
 */
export class Client {
  /** The repository's present name; a look that finds it renamed corrects this. */
  repo: RepoRef;
  /** When the server gave its latest answer, by its own clock; null before the first, and where it doesn't say. */
  answeredAt: EpochMs | null = null;
  readonly options: ClientOptions;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(options: ClientOptions) {
    this.options = options;
    this.repo = options.repo;
  }

  /** Sends a request and returns the answer's data. Throws the translated error of any failure. */
  async ask<T>(ask: Ask<T>): Promise<T> {
    return (await this.answer(ask)).data;
  }

  /** As `ask`, with status and headers. */
  async answer<T>(ask: Ask<T>): Promise<Answer<T>> {
    const result = await this.attempt(ask);
    if (!result.ok) throw this.error(result.failure, ask);
    return result;
  }

  /**
   * Sends a request and returns refusals as data, for callers that know how to handle them. Throws RateLimitError,
   * UnknownOutcomeError and network errors as `ask` does.
   */
  async attempt<T>(ask: Ask<T>): Promise<Answer<T> | Refusal> {
    if (ask.kind === "read") return this.#send(ask);
    const mine = this.#lastWrite.then(() => this.#send(ask));
    this.#lastWrite = mine.catch(() => undefined);
    return mine;
  }

  /** As `answer`, but null where GitHub refused for one of these reasons, which are an answer as well. */
  async askUnless<T>(reasons: readonly Reason[], ask: Ask<T>): Promise<Answer<T> | null> {
    const result = await this.attempt(ask);
    if (result.ok) return result;
    if (reasons.includes(result.failure.reason)) return null;
    throw this.error(result.failure, ask);
  }

  /** Returns the error that people see for a failure of this request. */
  error(failure: Failure, ask: Purpose & { readonly kind: RequestKind }): Error {
    return translateFailure(failure, {
      what: ask.what,
      permission: ask.permission,
      repo: `${this.repo.owner}/${this.repo.repo}`,
      host: hostOf(this.options.apiUrl),
      writes: ask.kind !== "read" && ask.kind !== "store",
      now: this.options.clock.now(),
    });
  }

  async #send<T>(ask: Ask<T>): Promise<Answer<T> | Refusal> {
    const { clock, logger, pace } = this.options;
    const repeatable = ask.kind === "read" || ask.kind === "store";
    for (let attempt = 1; ; attempt += 1) {
      await pace.turn(ask.kind, ask.resource ?? "core");
      const result = await this.#once(ask);
      if (result.ok) {
        pace.answered(ask.kind, result.headers);
        return result;
      }
      const { failure } = result;
      if (failure.reason === "limited") {
        await pace.refused(ask.kind, failure);
        continue;
      }
      const isHeavy = failure.reason === "heavy";
      if (!isHeavy && failure.reason !== "lost" && failure.reason !== "unreachable") return result;
      if (isHeavy && ask.mayShrink === true) return result;
      const most = isHeavy && ask.kind === "read" && ask.resource === "graphql" ? HEAVY_ATTEMPTS : READ_ATTEMPTS;
      const again = attempt < most && (repeatable || failure.reason === "unreachable");
      if (!again) throw this.error(failure, ask);
      logger.debug(`Sending the request again (to ${ask.what}):  ${failure.message}`);
      await clock.sleep(500 * 2 ** (attempt - 1));
    }
  }

  async #once<T>(ask: Ask<T>): Promise<Answer<T> | Refusal> {
    const follows = ask.kind === "read" && ask.redirect !== "manual";
    const signal = AbortSignal.timeout(this.options.timeout ?? TIMEOUT);
    let response;
    try {
      response = await this.options.octokit.request(ask.route, {
        ...(ask.route.includes("{owner}") ? this.repo : {}),
        ...ask.params,
        headers: { ...VERSION_HEADER, ...headersOf(ask.params) },
        request: {
          redirect: follows ? "follow" : "manual",
          signal,
          // A client with the retry plugin would send a lost creation again.
          retries: 0,
        },
      });
    } catch (error) {
      return { ok: false, failure: this.#readThrown(signal.aborted ? signal.reason : error) };
    }
    const { status, headers, data } = response as { status: number; headers: Headers; data: unknown };
    this.answeredAt = readServerDate(headers) ?? this.answeredAt;
    if (status >= 300) return { ok: false, failure: readRefusal(status, headers, data, this.options.clock.now()) };
    const parsed = ask.schema.safeParse(data);
    if (parsed.success) {
      const failure = ask.inspect?.(parsed.data, headers) ?? null;
      return failure === null ? { ok: true, data: parsed.data, status, headers } : { ok: false, failure };
    }
    return { ok: false, failure: brokenAnswer(status, describeMisfit(data, parsed.error.issues)) };
  }

  #readThrown(error: unknown): Failure {
    if (typeof error === "object" && error !== null && "response" in error && "status" in error) {
      const response = error.response as { headers?: Headers; data?: unknown } | undefined;
      if (response !== undefined)
        return readRefusal(Number(error.status), response.headers ?? {}, response.data, this.options.clock.now());
    }
    return readNetworkError(error);
  }
}

function headersOf(params: Readonly<Record<string, unknown>> | undefined): Record<string, string> {
  return (params?.["headers"] as Record<string, string> | undefined) ?? {};
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function describeMisfit(data: unknown, issues: readonly { path: readonly PropertyKey[]; message: string }[]): string {
  if (typeof data === "string") return /^\s*</.test(data) ? "an HTML page instead of JSON" : "the answer was cut off";
  const first = issues[0];
  const place = first === undefined || first.path.length === 0 ? "the answer" : first.path.join(".");
  return `the answer does not have the requested form: ${place}: ${first?.message ?? "unexpected"}`;
}
