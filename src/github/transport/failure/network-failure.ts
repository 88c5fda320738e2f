import { type Failure, isRecord, scrub } from "./failure.ts";

/** Codes of node's network errors that mean that the request was not sent. */
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|CONNECT_TIMEOUT|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/;

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
