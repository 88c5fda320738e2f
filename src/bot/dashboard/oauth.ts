import * as z from "zod";
import { createOctokit } from "../../github/transport/client.ts";
import { httpFetch } from "../../github/transport/http-fetch.ts";
import type { BotEnvironment } from "../environment.ts";

/** GitHub refused the login. */
export class LoginFailedError extends Error {}

const token = z.object({ access_token: z.string() });
const refusal = z.object({ error_description: z.string() });
const user = z.object({ id: z.number(), login: z.string() });

type Server = Pick<BotEnvironment, "serverUrl" | "apiUrl"> & { readonly oauth: NonNullable<BotEnvironment["oauth"]> };

const TIMEOUT = 10_000;

/**
 * Returns the address that people are sent to for logging in.
 * @param challenge of PKCE, for which only this login has the verifier.
 */
export function authorizeUrl(
  { serverUrl, oauth }: Server,
  { state, challenge }: { readonly state: string; readonly challenge: string },
  back: string,
): string {
  const url = new URL(`${serverUrl}/login/oauth/authorize`);
  url.searchParams.set("client_id", oauth.clientId);
  url.searchParams.set("redirect_uri", back);
  url.searchParams.set("state", state);
  url.searchParams.set("code_challenge", challenge);
  url.searchParams.set("code_challenge_method", "S256");
  return url.toString();
}

/**
 * Exchanges the returned code for the person and a token that acts for them.
 * @throws LoginFailedError
 */
export async function finishOAuth(
  server: Server,
  { code, verifier }: { readonly code: string; readonly verifier: string },
): Promise<{ readonly person: number; readonly login: string; readonly token: string }> {
  const { clientId: client_id, clientSecret: client_secret } = server.oauth;
  const answer = await httpFetch(`${server.serverUrl}/login/oauth/access_token`, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify({ client_id, client_secret, code, code_verifier: verifier }),
    signal: AbortSignal.timeout(TIMEOUT),
  });
  const body: unknown = await answer.json().catch(() => null);
  const given = token.safeParse(body);
  if (!given.success) {
    const why = refusal.safeParse(body);
    throw new LoginFailedError(why.success ? why.data.error_description : `GitHub answered ${answer.status}.`);
  }
  const client = createOctokit({ token: given.data.access_token, apiUrl: server.apiUrl });
  const { id, login } = user.parse((await client.request("GET /user")).data);
  return { person: id, login, token: given.data.access_token };
}

/** Makes a person's token worthless at GitHub. One that is so already is no error. */
export async function revokeToken({ apiUrl, oauth }: Server, token: string): Promise<void> {
  const { clientId, clientSecret } = oauth;
  const answer = await httpFetch(`${apiUrl}/applications/${encodeURIComponent(clientId)}/token`, {
    method: "DELETE",
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ access_token: token }),
    signal: AbortSignal.timeout(TIMEOUT),
  });
  await answer.body?.cancel();
  if (answer.status >= 300 && answer.status !== 404) throw new Error(`GitHub answered ${answer.status}.`);
}
