import type * as undici from "undici";

/** The proxies that the environment names, as undici's `EnvHttpProxyAgent` reads them, `NO_PROXY` as well. */
const PROXIES = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"] as const;

type Fetch = typeof globalThis.fetch;

let proxied: Promise<Fetch> | null = null;

/**
 * `fetch` through the proxy that the environment names: node's own goes past it, unless a newer version is told
 * otherwise. Without a proxy it is node's own, and undici isn't loaded.
 */
export const httpFetch: Fetch = async (input, init) => {
  const isProxied = PROXIES.some((name) => (process.env[name] ?? "") !== "");
  if (!isProxied) return fetch(input, init);
  proxied ??= import("undici").then(throughProxy);
  return (await proxied)(input, init);
};

/** Fetch and agent are of one version: an agent of undici's doesn't fit every version that node brings. */
function throughProxy({ EnvHttpProxyAgent, fetch: fetchWith }: typeof undici): Fetch {
  const dispatcher = new EnvHttpProxyAgent();
  const ask = fetchWith as unknown as (input: Parameters<Fetch>[0], init: object) => ReturnType<Fetch>;
  return (input, init) => ask(input, { ...init, dispatcher });
}
