import type { EpochMs } from "../../../ports/epoch-ms.ts";

/** Classifies failed requests. The only place that knows status numbers. */

export type Reason =
  /** A primary or secondary limit. Nothing was done: the same request may be sent again, later. */
  | "limited"
  /** The request never left: name not found, connection refused, certificate. Nothing was done. */
  | "unreachable"
  /** No answer, or a broken one: a write may or may not have been done. */
  | "lost"
  /**
   * GitHub gave up, after ten seconds or for what it took: a read passes when it asks for less, and a write may or may
   * not have been done.
   */
  | "heavy"
  | "unauthorized"
  | "forbidden"
  | "missing"
  | "gone"
  /** The address moved: a renamed repository or a transferred issue. */
  | "transferred"
  /** Not the state the request was made against (409, `STALE_DATA`). */
  | "conflict"
  | "invalid"
  /** This server does not know the endpoint or field. */
  | "unsupported";

export interface Failure {
  readonly reason: Reason;
  /** HTTP status, 0 when there was no answer. */
  readonly status: number;
  /** The message of GitHub or the network, without anything that looks like a token. */
  readonly message: string;
  /** When it is worth trying again; null where GitHub doesn't say. */
  readonly retryAt: EpochMs | null;
  /** Value of `X-Accepted-GitHub-Permissions`: what the request would have needed. */
  readonly acceptedPermissions: string | null;
  /** GraphQL's `type` of the error; REST has none. */
  readonly type?: string | undefined;
  /** GitHub's `documentation_url`: names the endpoint where it is one that the server knows. */
  readonly documentation: string;
}

export type Headers = Readonly<Record<string, string | number | undefined>>;

/** True when the endpoint itself is unknown: to an older server, or to a proxy that lets only some paths through. */
export function lacksEndpoint(failure: Failure): boolean {
  return [404, 405, 501].includes(failure.status);
}

/** True when the GraphQL server does not know a field or argument of the query. */
export function lacksField(failure: Failure): boolean {
  return failure.reason === "unsupported" && !lacksEndpoint(failure);
}

/** Removes what looks like a GitHub token, or credentials in an address. */
export function scrub(text: string): string {
  return text
    .replace(/\b(gh[a-z]_|github_pat_|v1\.)[A-Za-z0-9_.-]{10,}/g, "[token]")
    .replace(/\/\/[^/\s@]+@/g, "//")
    .replace(/\b(bearer|token|basic)\s+[A-Za-z0-9_.=+/-]{16,}/gi, "$1 [token]");
}

/** Returns the failure for a malformed answer: truncated JSON, an HTML page, a missing field. */
export function brokenAnswer(status: number, problem: string): Failure {
  return {
    reason: "lost",
    status,
    message: scrub(problem),
    retryAt: null,
    acceptedPermissions: null,
    documentation: "",
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
