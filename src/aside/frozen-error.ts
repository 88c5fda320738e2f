import { planNotFound } from "../config/plan-not-found.ts";
import { epochMs, type EpochMs } from "../ports/epoch-ms.ts";
import {
  ConfigError,
  CostError,
  ForeignCommitsError,
  GitHubError,
  InternalError,
  messageOf,
  MovedError,
  PermissionError,
  PlanNotFoundError,
  PlansyncError,
  ProtectedBranchError,
  RateLimitError,
  UnknownOutcomeError,
} from "../errors.ts";

/** An error on its way from one thread to another, where its class is a different one of the same name. */
export interface FrozenError {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly place: ConfigError["place"];
  readonly globs: readonly string[];
  readonly status: number;
  readonly retryAt: EpochMs;
  /** Number by which the thread that first threw it finds it again; null where it was thrown here. */
  readonly origin: number | null;
}

/** Errors that came from the other thread, with their numbers there. */
const origins = new WeakMap<object, number>();

export function freezeError(error: unknown, origin: number | null = null): FrozenError {
  const known = typeof error === "object" && error !== null ? origins.get(error) : undefined;
  return {
    code: error instanceof PlansyncError ? error.code : "",
    message: textOf(error),
    hint: error instanceof PlansyncError ? error.hint : "",
    place: error instanceof ConfigError ? error.place : null,
    globs: error instanceof PlanNotFoundError ? error.globs : [],
    status: error instanceof GitHubError ? error.status : 0,
    retryAt: error instanceof RateLimitError ? error.retryAt : epochMs(0),
    origin: origin ?? known ?? null,
  };
}

/** Returns the same error with this thread's classes. */
export function thawError(frozen: FrozenError): Error {
  const error = errorOf(frozen);
  if (frozen.origin !== null) origins.set(error, frozen.origin);
  return error;
}

/**
 * Returns the message that a class is rebuilt from; for errors that are not ours the stack as well, which can't cross
 * otherwise.
 */
function textOf(error: unknown): string {
  if (error instanceof PlanNotFoundError) return error.summary;
  return error instanceof Error && !(error instanceof PlansyncError)
    ? (error.stack ?? error.message)
    : messageOf(error);
}

function errorOf({ code, message, hint, place, globs, status, retryAt }: FrozenError): Error {
  switch (code) {
    case "config":
      return new ConfigError(message, { hint, ...(place === null ? {} : { place }) });
    case "plan-not-found":
      return planNotFound(message, globs, hint);
    case "permission":
      return new PermissionError(message, { hint });
    case "rate-limit":
      return new RateLimitError(message, { hint, retryAt });
    case "moved":
      return new MovedError(message, { hint });
    case "foreign-commits":
      return new ForeignCommitsError(message, { hint });
    case "protected-branch":
      return new ProtectedBranchError(message, { hint });
    case "unknown-outcome":
      return new UnknownOutcomeError(message, { hint });
    case "github":
      return new GitHubError(message, { hint, status });
    case "too-costly":
      return new CostError(message, { hint });
    case "internal":
      return new InternalError(message);
    default:
      return new Error(message);
  }
}
