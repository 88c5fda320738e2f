import { randomBytes } from "node:crypto";
import type { WireAnswer, WireRequest } from "../http/server.ts";
import type { Account, App, Token } from "../world/account.ts";
import type { World } from "../world/world.ts";

/** The web pages a browser is sent to: logging in through an App, and registering an App by its manifest. */
export class OAuth {
  /** The account the browser is signed in as; null: GitHub would ask, here the login is refused. */
  signedIn: Account | null = null;
  readonly #world: World;
  readonly #codes = new Map<string, { readonly account: Account; readonly app: App }>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Answers the addresses of a login and of a manifest; undefined for any other. */
  answer(request: WireRequest): WireAnswer | undefined {
    if (request.method === "GET" && request.url.pathname === "/login/oauth/authorize")
      return this.#authorize(request.url.searchParams);
    if (request.method === "POST" && request.url.pathname === "/login/oauth/access_token")
      return this.#exchange(request);
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
      this.#codes.set(code, { account: this.signedIn, app });
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
      (input.get("client_secret") ?? "") !== "";
    const body = isGood
      ? { access_token: this.#mint(known.account, known.app), token_type: "bearer", scope: "" }
      : { error: "bad_verification_code", error_description: "The code passed is incorrect or expired." };
    this.#codes.delete(input.get("code") ?? "");
    const isJson = (request.headers.accept ?? "").includes("json");
    const text = isJson ? JSON.stringify(body) : new URLSearchParams(body).toString();
    const type = isJson ? "application/json; charset=utf-8" : "application/x-www-form-urlencoded; charset=utf-8";
    return { status: 200, headers: { "content-type": type }, body: Buffer.from(text) };
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
