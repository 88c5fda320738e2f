import { createHash, randomBytes } from "node:crypto";
import type { WireAnswer, WireRequest } from "../http/server.ts";
import type { Account, App, Token } from "../world/account.ts";
import type { World } from "../world/world.ts";

/** The web pages a browser is sent to: logging in through an App, and registering an App by its manifest. */
export class OAuth {
  /** The account the browser is signed in as; null: GitHub would ask, here the login is refused. */
  signedIn: Account | null = null;
  readonly #world: World;
  readonly #codes = new Map<string, Code>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Answers the addresses of a login and of a manifest; undefined for any other. */
  answer(request: WireRequest): WireAnswer | undefined {
    if (request.method === "GET" && request.url.pathname === "/login/oauth/authorize")
      return this.#authorize(request.url.searchParams);
    if (request.method === "POST" && request.url.pathname === "/login/oauth/access_token")
      return this.#exchange(request);
    const client = /^(?:\/api\/v3)?\/applications\/([^/]+)\/token$/u.exec(request.url.pathname)?.[1];
    if (request.method === "DELETE" && client !== undefined) return this.#revoke(request, client);
    if (request.method === "POST" && /^(?:\/organizations\/[^/]+)?\/settings\/apps\/new$/u.test(request.url.pathname))
      return this.#register(request);
    return undefined;
  }

  /** The signed-in person confirms at once; GitHub would show the manifest first. */
  #register(request: WireRequest): WireAnswer {
    const form = readForm(request);
    const manifest = JSON.parse(form.get("manifest") ?? "{}") as Record<string, unknown>;
    const back = manifest["redirect_url"];
    if (this.signedIn === null || typeof back !== "string")
      return { status: 404, headers: {}, body: Buffer.from("Not Found") };
    const problem = problemOf(manifest);
    if (problem !== null) {
      const body = `Invalid GitHub App configuration. Error: ${problem}`;
      return { status: 422, headers: { "content-type": "text/plain; charset=utf-8" }, body: Buffer.from(body) };
    }
    const code = randomBytes(10).toString("hex");
    this.#world.manifests.set(code, { manifest, owner: this.signedIn });
    const to = new URL(back);
    to.searchParams.set("code", code);
    to.searchParams.set("state", request.url.searchParams.get("state") ?? "");
    return { status: 302, headers: { location: to.toString() }, body: Buffer.alloc(0) };
  }

  #findApp(clientId: string | null): App | undefined {
    return [...this.#world.apps.values()].find((app) => app.clientId === clientId);
  }

  #authorize(query: URLSearchParams): WireAnswer {
    const app = this.#findApp(query.get("client_id"));
    const back = query.get("redirect_uri");
    if (app === undefined || back === null) return { status: 404, headers: {}, body: Buffer.from("Not Found") };
    const to = new URL(back);
    to.searchParams.set("state", query.get("state") ?? "");
    if (this.signedIn === null) to.searchParams.set("error", "access_denied");
    else {
      const code = randomBytes(10).toString("hex");
      this.#codes.set(code, { account: this.signedIn, app, challenge: query.get("code_challenge") });
      to.searchParams.set("code", code);
    }
    return { status: 302, headers: { location: to.toString() }, body: Buffer.alloc(0) };
  }

  /** A code is good for one token, and only for the App it was made for. */
  #exchange(request: WireRequest): WireAnswer {
    const input = readForm(request);
    const known = this.#codes.get(input.get("code") ?? "");
    const isGood =
      known !== undefined &&
      known.app === this.#findApp(input.get("client_id")) &&
      (input.get("client_secret") ?? "") !== "" &&
      (known.challenge === null || known.challenge === challengeOf(input.get("code_verifier") ?? ""));
    const body = isGood
      ? { access_token: this.#mint(known.account, known.app), token_type: "bearer", scope: "" }
      : { error: "bad_verification_code", error_description: "The code passed is incorrect or expired." };
    this.#codes.delete(input.get("code") ?? "");
    const isJson = (request.headers.accept ?? "").includes("json");
    const text = isJson ? JSON.stringify(body) : new URLSearchParams(body).toString();
    const type = isJson ? "application/json; charset=utf-8" : "application/x-www-form-urlencoded; charset=utf-8";
    return { status: 200, headers: { "content-type": type }, body: Buffer.from(text) };
  }

  /** An App ends a token that it was given for a person; it shows its client id and secret. */
  #revoke(request: WireRequest, client: string): WireAnswer {
    const app = this.#findApp(client);
    const given = /^basic\s+(\S+)$/iu.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const [id, secret] = Buffer.from(given, "base64").toString("utf8").split(":");
    const isApp = app !== undefined && id === app.clientId && (secret ?? "") !== "";
    if (!isApp) return toJson(404, { message: "Not Found" });
    const { access_token: value } = JSON.parse(request.body.toString("utf8")) as { access_token?: string };
    const token = this.#world.tokens.get(value ?? "");
    if (token?.kind !== "user" || token.app !== app) return toJson(404, { message: "Not Found" });
    this.#world.tokens.delete(token.value);
    return { status: 204, headers: {}, body: Buffer.alloc(0) };
  }

  /** A person's token that may only what the App may too. */
  #mint(account: Account, app: App): string {
    const token: Token = {
      value: `ghu_${randomBytes(18).toString("hex")}`,
      kind: "user",
      account,
      app,
      installationId: null,
      permissions: app.permissions,
      repositories: null,
      expiresAt: null,
    };
    this.#world.tokens.set(token.value, token);
    return token.value;
  }
}

/** A code that was handed out, and what PKCE asks of whoever exchanges it; null: nothing. */
interface Code {
  readonly account: Account;
  readonly app: App;
  readonly challenge: string | null;
}

/** Of PKCE's methods GitHub knows S256 alone. */
function challengeOf(verifier: string): string {
  return createHash("sha256").update(verifier).digest("base64url");
}

function toJson(status: number, body: unknown): WireAnswer {
  const headers = { "content-type": "application/json; charset=utf-8" };
  return { status, headers, body: Buffer.from(JSON.stringify(body)) };
}

/** What GitHub says of a manifest that it doesn't take; null when it does. */
function problemOf(manifest: Readonly<Record<string, unknown>>): string | null {
  const hook = manifest["hook_attributes"] as { readonly url?: unknown } | undefined;
  const events = (manifest["default_events"] ?? []) as readonly unknown[];
  if (hook === undefined) return events.length === 0 ? null : "Hook url cannot be blank";
  if (typeof hook.url !== "string") return '"url" wasn\'t supplied.';
  const { hostname } = new URL(hook.url);
  return /^(?:localhost|127\..*|\[::1\])$/u.test(hostname)
    ? `Hook url is not supported because it isn't reachable over the public Internet (${hostname})`
    : null;
}

function readForm(request: WireRequest): URLSearchParams {
  const text = request.body.toString("utf8");
  if ((request.headers["content-type"] ?? "").includes("json"))
    return new URLSearchParams(JSON.parse(text) as Record<string, string>);
  const form = new URLSearchParams(text);
  for (const [name, value] of request.url.searchParams) form.append(name, value);
  return form;
}
