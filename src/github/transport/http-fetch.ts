import type * as undici from "undici";

/** Environment variables that name proxies, as undici's `EnvHttpProxyAgent` reads them, including `NO_PROXY`. */
const PROXIES = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"] as const;

type Fetch = typeof globalThis.fetch;

let proxied: Promise<Fetch> | null = null;

/**
 * Returns a `fetch` that uses the proxy of the environment: node's own ignores it, except in newer versions with an
 * option set. Without a proxy it is node's own, and undici isn't loaded.
 */
export const httpFetch: Fetch = async (input, init) => {
  const isProxied = PROXIES.some((name) => (process.env[name] ?? "") !== "");
  if (!isProxied) return fetch(input, init);
  proxied ??= import("undici").then(throughProxy);
  return (await proxied)(input, init);
};

/** Fetch and agent have the same version: undici's agent doesn't work with every version that node ships. */
function throughProxy({ EnvHttpProxyAgent, fetch: fetchWith }: typeof undici): Fetch {
  const dispatcher = new EnvHttpProxyAgent();
  const ask = fetchWith as unknown as (input: Parameters<Fetch>[0], init: object) => ReturnType<Fetch>;
  return (input, init) => ask(input, { ...init, dispatcher });
}
