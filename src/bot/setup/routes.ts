import { randomBytes } from "node:crypto";
import * as z from "zod";
import { createOctokit } from "../../github/transport/client.ts";
import { html } from "../dashboard/html.ts";
import { LoginAttempts } from "../dashboard/login-attempt.ts";
import { isSame, Sealer } from "../dashboard/sealer.ts";
import { ICON, STYLE } from "../dashboard/style.ts";
import type { BotEnvironment } from "../environment.ts";
import type { Answer, Exchange, Route } from "../http/exchange.ts";
import type { BotLog } from "../log.ts";
import { credentialsPath, writeCredentialsFile } from "./credentials-file.ts";
import { appManifest, isReachable } from "./manifest.ts";
import { doneText, page, setupForm } from "./pages.ts";

interface SetupOptions {
  readonly environment: BotEnvironment;
  /** Address that the bot listens on. */
  readonly url: string;
  readonly log: BotLog;
  /** Called when the credentials are written: the bot can start. */
  readonly onCreated: () => void;
}

const conversion = z.object({
  id: z.number(),
  client_id: z.string(),
  client_secret: z.string(),
  /** Null where the App has no webhook. */
  webhook_secret: z.string().nullable(),
  pem: z.string(),
  html_url: z.string(),
});

/** Minutes between checks of a repository where there is no webhook. */
const SWEEP_WITHOUT_WEBHOOK = "2";

/** Returns the routes of the setup pages: one button creates the App from a manifest. */
export function setupRoutes({ environment, url, log, onCreated }: SetupOptions): readonly Route[] {
  const attempts = new LoginAttempts(new Sealer(randomBytes(32).toString("hex")), false);
  const isOpen = !isLoopback(environment.host) || environment.publicUrl !== null;
  const key = isOpen ? randomBytes(9).toString("base64url") : null;
  if (key !== null)
    log.warn(`Others can reach this address, so the setup needs this key: ${environment.publicUrl ?? url}/?key=${key}`);
  const origin = ({ request }: Exchange) =>
    environment.publicUrl ?? `http://${request.headers.host ?? new URL(url).host}`;
  const notYet: Answer = { status: 503, json: { message: "There is no App yet." }, headers: { "retry-after": "60" } };
  return [
    { method: "GET", path: "/healthz", handle: () => ({ status: 200, json: { status: "ok" } }) },
    { method: "GET", path: "/readyz", handle: () => notYet },
    { method: "POST", path: "/api/github/webhooks", handle: () => ({ ...notYet, close: true }) },
    {
      method: "GET",
      path: "/style.css",
      handle: () => ({ status: 200, body: { type: "text/css; charset=utf-8", bytes: STYLE } }),
    },
    { method: "GET", path: "/icon.svg", handle: () => ({ status: 200, body: { type: "image/svg+xml", bytes: ICON } }) },
    {
      method: "GET",
      path: "/",
      handle: (exchange) => {
        if (key !== null && !isSame(exchange.url.searchParams.get("key") ?? "", key))
          return page(403, "Set up plansync", html`<p>Open the address from the bot's log: it contains the key.</p>`);
        const organization = (exchange.url.searchParams.get("organization") ?? "").trim();
        const { state, cookie } = attempts.begin("/");
        const owner = organization === "" ? "" : `/organizations/${encodeURIComponent(organization)}`;
        const target = `${environment.serverUrl}${owner}/settings/apps/new?state=${state}`;
        const content = setupForm({
          target,
          manifest: JSON.stringify(appManifest(origin(exchange), environment.serverUrl)),
          organization,
          key,
          hasWebhook: isReachable(origin(exchange), environment.serverUrl),
        });
        return {
          ...page(200, "Set up plansync", content),
          cookies: [cookie],
        };
      },
    },
    {
      method: "GET",
      path: "/setup/done",
      handle: async (exchange) => {
        const { searchParams } = exchange.url;
        const begun = attempts.finish(exchange, searchParams.get("state") ?? "");
        const code = searchParams.get("code");
        if (begun === null || code === null)
          return page(
            400,
            "Not set up",
            html`<p>This setup was not started here, or took too long.</p>
              <p><a class="button" href="/">Try again</a></p>`,
          );
        const client = createOctokit({ apiUrl: environment.apiUrl });
        const made = conversion.parse((await client.request("POST /app-manifests/{code}/conversions", { code })).data);
        const path = credentialsPath(environment.dataDir);
        const hasWebhook = made.webhook_secret !== null;
        writeCredentialsFile(path, {
          APP_ID: String(made.id),
          PRIVATE_KEY: made.pem,
          // Also without a webhook, in case somebody adds one later.
          WEBHOOK_SECRET: made.webhook_secret ?? randomBytes(20).toString("hex"),
          GITHUB_CLIENT_ID: made.client_id,
          GITHUB_CLIENT_SECRET: made.client_secret,
          ...(!hasWebhook && { SWEEP_MINUTES: SWEEP_WITHOUT_WEBHOOK }),
        });
        log.info({ app: made.id, path }, "The App was created");
        onCreated();
        return {
          ...page(200, "The App was created", doneText({ address: made.html_url, path, hasWebhook })),
          cookies: [begun.cookie],
        };
      },
    },
  ];
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}
