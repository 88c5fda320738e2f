import { epochMs, later, type EpochMs } from "../../ports/epoch-ms.ts";
import { isAbout } from "./refusals.ts";
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

/** Codes of node's network errors that mean that the request was not sent. */
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|CONNECT_TIMEOUT|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/;

const REASON_BY_STATUS: Readonly<Record<number, Reason>> = {
  301: "transferred",
  302: "transferred",
  307: "transferred",
  308: "transferred",
  401: "unauthorized",
  403: "forbidden",
  404: "missing",
  405: "unsupported",
  408: "lost",
  409: "conflict",
  410: "gone",
  429: "limited",
  451: "forbidden",
  501: "unsupported",
  502: "heavy",
  504: "heavy",
};

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

/** Reads the refusal of a server; `body` is as Octokit parsed it: an object, or text when it was not JSON. */
export function readRefusal(status: number, headers: Headers, body: unknown, now: EpochMs): Failure {
  const message = messageOf(body);
  const exhausted = String(headers["x-ratelimit-remaining"] ?? "") === "0";
  // The words of a limit come with 403, 429, 422, and in GraphQL with 200.
  const mayBeLimit = status === 403 || status === 429 || status === 422;
  const limited = mayBeLimit && (isAbout({ message }, "limited") || (status !== 422 && "retry-after" in headers));
  const reason = limited || (status === 403 && exhausted) ? "limited" : reasonOf(status);
  return {
    reason: status === 400 && UNKNOWN_NAME.test(message) ? "unsupported" : reason,
    status,
    message: scrub(message === "" ? `HTTP ${status}` : message),
    retryAt: reason === "limited" ? retryTime(headers, exhausted || isUsedUp({ message }), now) : null,
    acceptedPermissions: textHeader(headers, "x-accepted-github-permissions"),
    documentation: documentationOf(body),
  };
}

function reasonOf(status: number): Reason {
  return REASON_BY_STATUS[status] ?? (status >= 400 && status < 500 ? "invalid" : "lost");
}

/** Reads an error thrown by `fetch`. */
export function readNetworkError(error: unknown): Failure {
  const codes = causes(error);
  const named = codes.find((cause) => cause.code !== "");
  const unsent = codes.some((cause) => NOT_SENT.test(cause.code));
  const last = codes.findLast((cause) => cause.message !== "")?.message ?? String(error);
  const message = named === undefined || last.includes(named.code) ? last : `${last} (${named.code})`;
  return {
    reason: unsent ? "unreachable" : codes.some(isTimeout) ? "heavy" : "lost",
    status: 0,
    message: scrub(message),
    retryAt: null,
    acceptedPermissions: null,
    documentation: "",
  };
}

/** True when the answer took longer than this side waits. */
function isTimeout({ name, code }: Thrown): boolean {
  return name === "TimeoutError" || code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT";
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

export interface GraphqlProblem {
  readonly message: string;
  readonly type?: string | undefined;
  readonly path?: readonly (string | number)[] | undefined;
  readonly code?: string | undefined;
}

const REASON_BY_TYPE: Readonly<Record<string, Reason>> = {
  NOT_FOUND: "missing",
  FORBIDDEN: "forbidden",
  INSUFFICIENT_SCOPES: "forbidden",
  STALE_DATA: "conflict",
  UNPROCESSABLE: "invalid",
  INTERNAL: "lost",
  SERVICE_UNAVAILABLE: "lost",
  MAX_NODE_LIMIT_EXCEEDED: "invalid",
  RESOURCE_LIMITS_EXCEEDED: "heavy",
};

const UNKNOWN_NAME =
  /doesn't exist on type|doesn't accept argument|isn't a defined (input )?type|Cannot query field|Unknown (type|argument|field)|is not defined (on|by)|Field is not defined/i;

/** Reads one entry of a GraphQL answer's `errors`. */
export function readGraphqlProblem(problem: GraphqlProblem, headers: Headers, now: EpochMs): Failure {
  const exhausted = String(headers["x-ratelimit-remaining"] ?? "") === "0";
  const reason = graphqlReason(problem);
  return {
    reason,
    status: 200,
    message: scrub(problem.message),
    type: problem.type,
    retryAt: reason === "limited" ? retryTime(headers, exhausted || isUsedUp(problem), now) : null,
    acceptedPermissions: textHeader(headers, "x-accepted-github-permissions"),
    documentation: "",
  };
}

function graphqlReason(problem: GraphqlProblem): Reason {
  const { message } = problem;
  if (isAbout(problem, "limited")) return "limited";
  if (UNKNOWN_NAME.test(message)) return "unsupported";
  if (/something went wrong while executing|timed?[ -]?out|timeout|resource limits for this query/i.test(message))
    return "heavy";
  if (/resource not accessible by/i.test(message)) return "forbidden";
  return REASON_BY_TYPE[problem.type ?? ""] ?? "invalid";
}

/** A query that costs more points than are left is refused although some are left. */
function isUsedUp(complaining: Parameters<typeof isAbout>[0]): boolean {
  return isAbout(complaining, "requests-used-up");
}

function retryTime(headers: Headers, exhausted: boolean, now: EpochMs): EpochMs | null {
  const after = Number(headers["retry-after"]);
  if (Number.isFinite(after) && after >= 0) return later(now, after * 1000);
  const reset = Number(headers["x-ratelimit-reset"]);
  return exhausted && Number.isFinite(reset) ? epochMs(reset * 1000) : null;
}

function textHeader(headers: Headers, name: string): string | null {
  const value = headers[name];
  return value === undefined || value === "" ? null : String(value);
}

function documentationOf(body: unknown): string {
  if (typeof body !== "object" || body === null || !("documentation_url" in body)) return "";
  return String(body.documentation_url);
}

function messageOf(body: unknown): string {
  if (typeof body === "string") return /^\s*</.test(body) ? "an HTML page instead of an answer" : body.slice(0, 200);
  if (typeof body !== "object" || body === null) return "";
  const message = "message" in body && typeof body.message === "string" ? body.message : "";
  const details = "errors" in body && Array.isArray(body.errors) ? body.errors.map(detailOf) : [];
  return [message, ...details.filter((detail) => detail !== "")].join(": ");
}

/** GitHub's 422 details are texts, or `{ resource, field, code, message }`. */
function detailOf(detail: unknown): string {
  if (typeof detail === "string") return detail;
  if (typeof detail !== "object" || detail === null) return "";
  const { message, resource, field, code } = detail as Record<string, unknown>;
  if (typeof message === "string") return message;
  return [resource, field, code].filter((part) => typeof part === "string").join(" ");
}

interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly code: string;
}

/**
 * Lists an error and its causes. It checks shapes, since an error of another realm is not an instance of our `Error`.
 */
function causes(error: unknown): Thrown[] {
  const chain: Thrown[] = [];
  for (let cause = error; isRecord(cause) && chain.length < 5; cause = cause["cause"]) {
    const { name, message, code } = cause;
    chain.push({
      name: typeof name === "string" ? name : "",
      message: typeof message === "string" ? message : "",
      code: typeof code === "string" ? code : "",
    });
  }
  return chain;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
