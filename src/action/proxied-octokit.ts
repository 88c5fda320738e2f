import { getOctokit } from "@actions/github";
import type { OctokitLike } from "../github/client.ts";

/**
 * A client that goes through the proxy of the runner (`https_proxy`, `http_proxy`, `no_proxy`), as GitHub's own actions do.
 * A file of its own beside the Action's: it takes 100 ms to load, and few runners need it.
 */
export function createProxiedOctokit(token: string, apiUrl: string): OctokitLike {
  const silent = (): void => undefined;
  return getOctokit(token, {
    baseUrl: apiUrl,
    userAgent: "plansync",
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
}
