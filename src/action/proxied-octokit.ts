import { getOctokit } from "@actions/github";
import type { OctokitLike } from "../github/client.ts";
import { octokitOptions } from "../github/octokit-options.ts";

/**
 * A client that goes through the proxy of the runner (`https_proxy`, `http_proxy`, `no_proxy`), as GitHub's own actions do.
 * A file of its own beside the Action's: few runners need it, and it brings another HTTP client.
 */
export function createProxiedOctokit(token: string, apiUrl: string): OctokitLike {
  return getOctokit(token, octokitOptions(apiUrl));
}
