import type { Fault } from "./faults.ts";
import type { RequestPipeline } from "./request-pipeline.ts";
import { secondaryAnswer, toWire, type Target } from "./http-answers.ts";
import type { LoggedRequest } from "./request-log.ts";
import type { WireAnswer } from "./server.ts";

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
const UNICORN =
  "<!DOCTYPE html><html><head><title>Unicorn! &middot; GitHub</title></head><body><h1>502</h1></body></html>";
const TIMEOUT_MS = 10_000;

/**
 * Returns what is sent instead of the real response; undefined when the request is executed first, null to break the
 * connection.
 */
export async function replacementFor(
  pipeline: RequestPipeline,
  fault: Fault,
  api: Target["api"],
  request: LoggedRequest,
): Promise<WireAnswer | undefined> {
  const headers = { ...JSON_TYPE, ...fault.headers };
  switch (fault.kind) {
    case "status": {
      const status = fault.status ?? 500;
      const body = fault.body ?? { message: "Server Error", status: String(status) };
      return toWire({ status, body }, headers);
    }
    case "lost-request":
      return null;
    case "html-502":
      return { status: 502, headers: { "content-type": "text/html; charset=utf-8" }, body: Buffer.from(UNICORN) };
    case "timeout": {
      await pipeline.clock.sleep(fault.afterMs ?? TIMEOUT_MS);
      const message = api === "graphql" ? "We couldn't respond to your request in time." : "Server Error";
      return toWire({ status: fault.status ?? (api === "graphql" ? 502 : 504), body: { message } }, headers);
    }
    case "secondary-limit": {
      const answer = secondaryAnswer(fault.retryAfter === undefined ? 60 : fault.retryAfter, fault.status);
      return toWire(answer, { ...headers, ...answer.headers });
    }
    case "too-quickly":
      return api === "graphql" ? tooQuickly(request, headers) : toWire(secondaryAnswer(null), headers);
    case "lost-response":
    case "truncated":
      return undefined;
  }
}

function tooQuickly(request: LoggedRequest, headers: Readonly<Record<string, string>>): WireAnswer {
  const field = request.rootFields[0] ?? "createIssue";
  const errors = [
    { type: "UNPROCESSABLE", path: [field], locations: [{ line: 1, column: 1 }], message: "was submitted too quickly" },
  ];
  return toWire({ status: 200, body: { data: { [field]: null }, errors } }, headers);
}

/** Returns what happens to a real response on its way back. */
export function disturb(fault: Fault, answer: NonNullable<WireAnswer>, request: LoggedRequest): WireAnswer {
  if (fault.kind === "lost-response") {
    request.status = 0;
    return null;
  }
  return { ...answer, cutAt: Math.floor(answer.body.length / 2) };
}
