/** The package brings no types. */
declare module "minipass-fetch" {
  import type { Agent } from "node:http";

  /** `fetch` on node's own HTTP; without an agent each request gets a connection of its own. */
  export default function fetch(
    url: string,
    init: RequestInit & { readonly agent: (url: URL) => Agent },
  ): Promise<Response>;
}
