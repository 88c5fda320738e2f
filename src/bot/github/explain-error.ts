import { later, type EpochMs } from "../../ports/epoch-ms.ts";
import { GitHubError, PermissionError, RateLimitError } from "../../errors.ts";
import { type Headers } from "../../github/transport/failure/failure.ts";
import { readRefusal } from "../../github/transport/failure/server-refusal.ts";
import { readNetworkError } from "../../github/transport/failure/network-failure.ts";
import { MINIMUM_WAIT } from "../../github/transport/failure/translate-error.ts";

interface Refused {
  readonly status: number;
  readonly response: { readonly headers?: Headers; readonly data?: unknown };
}

/**
 * Translates the error of a request sent outside the engine (lists of the App, tokens of installations) to one that
 * people and the queue can act on: a rate limit with its end, rejected credentials, no answer at all. Any other error
 * stays as it is.
 */
export function explainError(error: unknown, now: EpochMs): unknown {
  if (isUnanswered(error))
    return new GitHubError(`GitHub does not respond: ${readNetworkError(error).message}`, {
      hint: "Check the network and GHE_HOST; the job is retried automatically.",
      status: 0,
      cause: error,
    });
  if (!isRefused(error)) return error;
  const { status, response } = error;
  const failure = readRefusal(status, response.headers ?? {}, response.data, now);
  if (failure.reason === "limited") {
    const retryAt = failure.retryAt ?? later(now, MINIMUM_WAIT);
    return new RateLimitError(`GitHub's rate limit is reached: ${failure.message}`, {
      hint: `The job continues automatically at ${new Date(retryAt).toISOString()}.`,
      retryAt,
      cause: error,
    });
  }
  if (failure.reason === "unauthorized")
    return new PermissionError(`GitHub rejected the App's credentials: ${failure.message}`, {
      hint: "APP_ID and PRIVATE_KEY must belong to the same App, on the server that GHE_HOST names, and this machine's clock must be right.",
      cause: error,
    });
  return error;
}

/** Octokit's error for a request that got no answer. */
function isUnanswered(error: unknown): boolean {
  return error instanceof Error && error.name === "HttpError" && !("response" in error && error.response !== undefined);
}

function isRefused(error: unknown): error is Refused {
  return (
    error instanceof Error &&
    "status" in error &&
    "response" in error &&
    typeof error.response === "object" &&
    error.response !== null
  );
}
