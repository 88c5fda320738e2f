import type { AppClient } from "./app-client.ts";
import { statusOf } from "./status-of.ts";

/** Milliseconds between two renewals of an installation's token for the sake of permissions. */
const PERMISSIONS_EVERY = 60_000;

/** When the token of each installation was last renewed because it did not suffice. */
export type Renewals = Map<number, number>;

type Token = { readonly token: string };

/**
 * Makes a client renew its installation's token when GitHub refuses it, and send the request once more. A token may be
 * revoked long before its end (a suspension that was lifted again, a leak that GitHub found), and it has the permissions
 * of the moment it was made: what is granted later takes a new one. Only when the new one is refused as well, it is for
 * people.
 */
export function renewRefusedToken(client: AppClient, installationId: number, renewals: Renewals): void {
  const read = async () => (await client.auth({ type: "installation" })) as Token;
  client.hook.wrap("request", async (request, options) => {
    // The request for a token itself is the App's.
    if (options.url.endsWith("/access_tokens")) return request(options);
    const used = await read();
    try {
      return await request(options);
    } catch (error) {
      if (!isForToken(error) && !(isForPermissions(error) && isTimeFor(renewals, installationId))) throw error;
      // Another job may have renewed it meanwhile.
      if ((await read()).token === used.token) await client.auth({ type: "installation", refresh: true });
      return request(options);
    }
  });
}

function isForToken(error: unknown): boolean {
  return statusOf(error) === 401;
}

function isForPermissions(error: unknown): boolean {
  return statusOf(error) === 403 && /resource not accessible/i.test(String(error));
}

function isTimeFor(renewals: Renewals, id: number): boolean {
  const now = Date.now();
  if (now - (renewals.get(id) ?? 0) < PERMISSIONS_EVERY) return false;
  renewals.set(id, now);
  return true;
}
