import { randomBytes } from "node:crypto";
import type { RequestPipeline } from "./request-pipeline.ts";
import type { LimitRefusal, Limits } from "./limits.ts";
import type { Answer } from "../rest/answer.ts";
import type { WireAnswer } from "./server.ts";
import type { Token } from "../world/account.ts";
import type { World } from "../world/world.ts";

/** Which API a request is for, and the path below its base. */
export interface Target {
  readonly api: "rest" | "graphql";
  readonly path: string;
}

/** REST is under `/api/v3` as on a self-hosted server, and at the root as on api.github.com; so is GraphQL. */
export function locate(pathname: string): Target {
  if (pathname === "/api/graphql" || pathname === "/graphql") return { api: "graphql", path: "/graphql" };
  return { api: "rest", path: pathname.replace(/^\/api\/v3(?=\/|$)/u, "") || "/" };
}

/** Parses a body; an empty one is null. */
export function parseJson(body: Buffer): { readonly isValid: boolean; readonly value: unknown } {
  if (body.length === 0) return { isValid: true, value: null };
  try {
    return { isValid: true, value: JSON.parse(body.toString("utf8")) as unknown };
  } catch {
    return { isValid: false, value: null };
  }
}

/** The identity of requests without a token, which can read what is public. */
export function anonymous(world: World): Token {
  return {
    value: "",
    kind: "user",
    account: world.account("anonymous"),
    app: null,
    installationId: null,
    permissions: null,
    repositories: null,
    expiresAt: null,
  };
}

/** Returns the headers of every response. */
export function headersOf(
  pipeline: RequestPipeline,
  token: Token | null,
  api: Target["api"],
  answer: Answer,
): Record<string, string> {
  const common = {
    "content-type": "application/json; charset=utf-8",
    "x-github-media-type": "github.v3; format=json",
    "x-github-request-id": randomBytes(8).toString("hex").toUpperCase(),
    "x-github-api-version-selected": "2022-11-28",
    date: new Date(pipeline.clock.now()).toUTCString(),
  };
  const rate = token === null ? {} : rateHeaders(pipeline.limits, token, api);
  return { ...common, ...rate, ...answer.headers };
}

function rateHeaders(limits: Limits, token: Token, api: Target["api"]): Record<string, string> {
  const state = limits.state(token, api === "rest" ? "core" : "graphql");
  return {
    "x-ratelimit-limit": String(state.limit),
    "x-ratelimit-remaining": String(state.remaining),
    "x-ratelimit-used": String(state.used),
    "x-ratelimit-reset": String(Math.ceil(state.resetAt / 1000)),
    "x-ratelimit-resource": state.resource,
  };
}

/** Serializes a response. */
export function toWire(answer: Answer, headers: Readonly<Record<string, string>>): NonNullable<WireAnswer> {
  const { body, status } = answer;
  if (body instanceof Uint8Array) return { status, headers, body: Buffer.from(body) };
  return { status, headers, body: Buffer.from(body === null ? "" : JSON.stringify(body)) };
}

/** Returns GitHub's response when a limit is reached. */
export function limitAnswer(refusal: LimitRefusal, api: Target["api"], token: Token): Answer {
  if (refusal.kind === "secondary") return secondaryAnswer(refusal.retryAfter);
  const whom =
    token.installationId === null ? `user ID ${token.account.id}` : `installation ID ${token.installationId}`;
  const message = `API rate limit exceeded for ${whom}.`;
  if (api === "graphql") return { status: 200, body: { errors: [{ type: "RATE_LIMITED", message }] } };
  const documentation_url = "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api";
  return { status: 403, body: { message, documentation_url, status: "403" } };
}

/** Returns the response for a secondary limit, with the seconds to wait unless GitHub omits them. */
export function secondaryAnswer(retryAfter: number | null, status = 403): Answer {
  return {
    status,
    headers: retryAfter === null ? {} : { "retry-after": String(retryAfter) },
    body: {
      message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
      documentation_url:
        "https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits",
      status: String(status),
    },
  };
}

/** Answers `GET /rate_limit`, which itself is free. */
export function rateAnswer(limits: Limits, token: Token): Answer {
  const toShape = (resource: "core" | "graphql"): Record<string, number> => {
    const { limit, remaining, used, resetAt } = limits.state(token, resource);
    return { limit, remaining, used, reset: Math.ceil(resetAt / 1000) };
  };
  const core = toShape("core");
  const search = { limit: 30, remaining: 30, used: 0, reset: core["reset"] ?? 0 };
  return { status: 200, body: { resources: { core, search, graphql: toShape("graphql") }, rate: core } };
}
