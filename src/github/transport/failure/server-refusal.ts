import type { EpochMs } from "../../../ports/epoch-ms.ts";
import { isAbout } from "./refusals.ts";
import { UNKNOWN_NAME } from "./graphql-problem.ts";
import { type Failure, type Headers, type Reason, scrub } from "./failure.ts";
import { isUsedUp, retryTime, textHeader } from "./limit-headers.ts";

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

/** Reads the refusal of a server; `body` is as Octokit parsed it: an object, or text when it was not JSON. */
export function readRefusal(status: number, headers: Headers, body: unknown, now: EpochMs): Failure {
  const message = messageOf(body);
  // The words of a limit come with 403, 429, 422, and in GraphQL with 200.
  const mayBeLimit = status === 403 || status === 429 || status === 422;
  const limited = mayBeLimit && (isAbout({ message }, "limited") || (status !== 422 && "retry-after" in headers));
  const reason = limited || (status === 403 && isUsedUp(headers)) ? "limited" : reasonOf(status);
  return {
    reason: status === 400 && UNKNOWN_NAME.test(message) ? "unsupported" : reason,
    status,
    message: scrub(message === "" ? `HTTP ${status}` : message),
    retryAt: reason === "limited" ? retryTime(headers, { message }, now) : null,
    acceptedPermissions: textHeader(headers, "x-accepted-github-permissions"),
    documentation: documentationOf(body),
  };
}

function reasonOf(status: number): Reason {
  return REASON_BY_STATUS[status] ?? (status >= 400 && status < 500 ? "invalid" : "lost");
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
