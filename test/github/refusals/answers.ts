import type { Fault, LoggedRequest } from "github-sandbox";

/** A refusal as GraphQL gives it for one field: HTTP 200, with or without a type. */
export function graphqlRefusal(field: string, message: string, type?: string): Omit<Fault, "match"> {
  const error = { ...(type === undefined ? {} : { type }), path: [field], message };
  return { kind: "status", status: 200, body: { data: { [field]: null }, errors: [error] } };
}

/** A refusal as REST gives it. */
export function restRefusal(status: number, message: string): Omit<Fault, "match"> {
  return { kind: "status", status, body: { message, documentation_url: "https://docs.github.com/rest" } };
}

/** Matches requests with this mutation, or with this route over REST. */
export function isSent(mutation: string, route: RegExp): (request: LoggedRequest) => boolean {
  return ({ method, path, rootFields }) => rootFields.includes(mutation) || route.test(`${method} ${path}`);
}
