/** Addresses of a GitHub server, from the host that people know. */
export interface ServerAddresses {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Of the web pages. */
  readonly serverUrl: string;
}

/**
 * Returns the addresses of a web host, without a slash at the end: of `github.com`, of a tenant of `ghe.com` (data
 * residency, whose API has a host of its own as that of github.com), or of a self-hosted server.
 */
export function addressesOf(host: string, protocol: "https" | "http" = "https"): ServerAddresses {
  const known = webHost(host);
  const apiUrl = isCloudHost(known) ? `https://api.${known}` : `${protocol}://${host}/api/v3`;
  return { apiUrl, graphqlUrl: graphqlUrlOf(apiUrl), serverUrl: serverUrlOf(apiUrl) };
}

/** A self-hosted server serves REST at `/api/v3` and GraphQL beside it at `/api/graphql`. */
export function graphqlUrlOf(apiUrl: string): string {
  return apiUrl.endsWith("/api/v3") ? `${apiUrl.slice(0, -"/v3".length)}/graphql` : `${apiUrl}/graphql`;
}

/** Returns the web address that belongs to a REST address, without a slash at the end. */
export function serverUrlOf(apiUrl: string): string {
  const { origin, host, protocol } = new URL(apiUrl);
  return apiUrl.endsWith("/api/v3") || !host.startsWith("api.") ? origin : `${protocol}//${host.slice("api.".length)}`;
}

/** True for GitHub's own cloud, by its web address: github.com, and the tenants of ghe.com. */
export function isCloud(serverUrl: string): boolean {
  return isCloudHost(new URL(serverUrl).host);
}

function isCloudHost(host: string): boolean {
  return host === "github.com" || /^[a-z0-9-]+\.ghe\.com$/.test(host);
}

/** People also name the host of the API. */
function webHost(host: string): string {
  const name = host.toLowerCase();
  const web = name.replace(/^api\./, "");
  return isCloudHost(web) ? web : name;
}
