/** Addresses of a GitHub server's APIs, from the address that people know. */

/** A self-hosted server serves REST at `/api/v3` and GraphQL beside it at `/api/graphql`. */
export function graphqlUrlOf(apiUrl: string): string {
  return apiUrl.endsWith("/api/v3") ? `${apiUrl.slice(0, -"/v3".length)}/graphql` : `${apiUrl}/graphql`;
}

/** Returns the address of the REST API of a web host: `github.com`, a tenant of `ghe.com`, or a self-hosted server. */
export function apiUrlOf(host: string): string {
  if (host === "github.com") return "https://api.github.com";
  return host.endsWith(".ghe.com") ? `https://api.${host}` : `https://${host}/api/v3`;
}

/** Returns the web address that belongs to a REST address, without a slash at the end. */
export function serverUrlOf(apiUrl: string): string {
  const { origin, host, protocol } = new URL(apiUrl);
  return apiUrl.endsWith("/api/v3") || !host.startsWith("api.") ? origin : `${protocol}//${host.slice("api.".length)}`;
}
