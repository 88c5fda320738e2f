import type { Sandbox } from "../src/create-sandbox.ts";

/** An answer as a test looks at it. */
export interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

interface GraphqlAnswer {
  readonly data: unknown;
  readonly errors: unknown;
}

/** A bare client: no retries, no throttling, no opinions. */
export function clientOf(sandbox: Sandbox, token: string | null) {
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const send = async (
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<Got> => {
    const answer = await fetch(path.startsWith("http") ? path : `${sandbox.apiUrl}${path}`, {
      method,
      redirect: "manual",
      headers: { ...headers, ...more },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson =
      (answer.headers.get("content-type") ?? "").includes("json") &&
      text !== "" &&
      !(more["accept"] ?? "").includes("raw");
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
  };
  return {
    get: (path: string, more?: Record<string, string>) => send("GET", path, undefined, more),
    post: (path: string, body?: unknown) => send("POST", path, body),
    patch: (path: string, body?: unknown) => send("PATCH", path, body),
    put: (path: string, body?: unknown) => send("PUT", path, body),
    delete: (path: string, body?: unknown) => send("DELETE", path, body),
    graphql: async (query: string, variables: Record<string, unknown> = {}) =>
      (await send("POST", sandbox.graphqlUrl, { query, variables })).body as GraphqlAnswer,
  };
}
