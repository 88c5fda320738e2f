import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { pino } from "pino";
import { startBot, type Bot } from "../../src/bot/bot.ts";
import { givenIn, readBotEnvironment } from "../../src/bot/environment.ts";
import { createLog } from "../../src/bot/log.ts";
import { credentialsPath, readCredentialsFile, writeCredentialsFile } from "../../src/bot/setup/credentials-file.ts";
import { appManifest, EVENTS, isReachable, PERMISSIONS } from "../../src/bot/setup/manifest.ts";
import { CONFIG, QUICK, startBotStage, until, type BotStage } from "./bot-stage.ts";
import { placeDatabase } from "./database-template.ts";

const PUBLIC = "https://plans.example.com";

describe("the setup page", () => {
  let stage: BotStage;
  let bot: Bot;
  let env: Record<string, string>;
  let said: string[];
  beforeEach(async () => {
    stage = await startBotStage();
    stage.sandbox.oauth.signedIn = stage.sandbox.world.account("ada");
    const { APP_ID: _id, PRIVATE_KEY: _key, WEBHOOK_SECRET: _secret, ...rest } = stage.variables();
    env = rest;
    said = [];
    await placeDatabase(env["DATA_DIR"] ?? "");
  });
  afterEach(async () => {
    await bot.stop();
    await stage.close();
  });

  async function begin(more: Readonly<Record<string, string>> = {}): Promise<void> {
    env = { ...env, ...more };
    const read = () => readBotEnvironment({ ...readCredentialsFile(env, "/"), ...env }, "/");
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        said.push(chunk.toString("utf8"));
        done();
      },
    });
    const log = pino({ level: "warn" }, stream);
    bot = await startBot({ environment: read(), log, version: "0.0.0", tempo: QUICK, reread: read });
  }

  /** Follows what a browser would: the page, its form at GitHub, and back with the code. */
  async function makeApp(cookieOf = (cookie: string) => cookie): Promise<Response> {
    const key = /\?key=[\w-]+/.exec(said.join(""))?.[0] ?? "";
    const page = await fetch(`${bot.url}/${key}`);
    const html = await page.text();
    const target = /<form method="post" action="([^"]+)"/.exec(html)?.[1] ?? "";
    const manifest = /name="manifest" value="([^"]+)"/.exec(html)?.[1]?.replaceAll("&quot;", '"') ?? "";
    const made = await fetch(target, { method: "POST", redirect: "manual", body: new URLSearchParams({ manifest }) });
    expect(made.status).toBe(302);
    const cookie = page.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const back = new URL(made.headers.get("location") ?? "");
    return fetch(`${bot.url}${back.pathname}${back.search}`, { headers: { cookie: cookieOf(cookie) } });
  }

  function appOf() {
    const app = [...stage.sandbox.world.apps.values()].find(({ slug }) => slug === "plansync");
    if (app === undefined) throw new Error("There is no App.");
    return app;
  }

  const harbor = () => stage.repository("harbor", { ...CONFIG, "PLAN.md": "# Plan: Harbor\n\n- [ ] Lay the keel\n" });

  it("creates the App from its manifest, keeps its credentials private, and starts at once", async () => {
    await begin({ PUBLIC_URL: PUBLIC });
    const refused = await fetch(`${bot.url}/api/github/webhooks`, { method: "POST", body: "{}" });
    expect(refused.status).toBe(503);

    const done = await makeApp();
    expect(done.status).toBe(200);
    expect(await done.text()).toContain("Install it on repositories");
    await bot.ready;

    const path = credentialsPath(env["DATA_DIR"] ?? "");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, "utf8")).toMatch(/^APP_ID=\d+\nPRIVATE_KEY=[\w+/=]+\n/);
    expect(readCredentialsFile(env, "/")).not.toHaveProperty("SWEEP_MINUTES");
    const app = appOf();
    expect(Object.keys(app.permissions).sort()).toEqual(Object.keys(PERMISSIONS).sort());
    expect(app.events).toContain("push");

    const repo = harbor();
    stage.sandbox.webhooks.deliver({
      url: `${bot.url}/api/github/webhooks`,
      secret: readCredentialsFile(env, "/")["WEBHOOK_SECRET"] ?? "",
      app,
    });
    stage.sandbox.install(app, "ada");
    await until("the plan has its issues", () => repo.issues().length === 2);
  });

  it("creates an App without a webhook where GitHub can't reach it, and polls more often instead", async () => {
    await begin();
    expect(await (await fetch(`${bot.url}/`)).text()).toContain("GitHub can't reach this address");

    const done = await makeApp();
    expect(await done.text()).toContain("It has no webhook");
    await bot.ready;

    expect(readCredentialsFile(env, "/")).toMatchObject({
      SWEEP_MINUTES: "2",
      WEBHOOK_SECRET: expect.stringMatching(/^[0-9a-f]{40}$/) as unknown,
    });
    const app = appOf();
    expect(app.events).toEqual([]);
    const repo = harbor();
    stage.sandbox.install(app, "ada");
    // As if two minutes had gone by.
    await bot.core?.services.database.query("DELETE FROM plansync.note WHERE name = 'chore inventory'");
    await until("the plan has its issues", () => repo.issues().length === 2);
  });

  it("ignores a code that somebody else sends", async () => {
    await begin({ PUBLIC_URL: PUBLIC });
    const done = await makeApp(() => "");

    expect(done.status).toBe(400);
    expect(() => statSync(credentialsPath(env["DATA_DIR"] ?? ""))).toThrow("ENOENT");
    expect(bot.core).toBeNull();
  });
});

describe("the file with the App's credentials", () => {
  const pem = "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n";
  const values = { APP_ID: "12", PRIVATE_KEY: pem, WEBHOOK_SECRET: "5ec2e7", GITHUB_CLIENT_ID: "Iv1.x" };

  /** As `docker run --env-file` reads it: each line literally. */
  const asDocker = (text: string) =>
    Object.fromEntries(
      text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
    );

  it("gives the same to the bot that wrote it and to a container", () => {
    const folder = mkdtempSync(join(tmpdir(), "plansync-env-"));
    writeCredentialsFile(credentialsPath(folder), values);
    const container = asDocker(readFileSync(credentialsPath(folder), "utf8"));
    const own = readCredentialsFile({ DATA_DIR: folder }, "/");
    rmSync(folder, { recursive: true });

    for (const env of [container, own])
      expect(readBotEnvironment(env, "/").app).toEqual({ appId: 12, privateKey: pem, webhookSecret: "5ec2e7" });
  });

  it("is read beside variables that are empty, and in a folder whose name is in quotes", () => {
    const folder = mkdtempSync(join(tmpdir(), "plansync-env-"));
    writeCredentialsFile(credentialsPath(folder), values);
    const given = givenIn({ APP_ID: "", DATA_DIR: `"${folder}"` });
    const own = readCredentialsFile(given, "/");
    rmSync(folder, { recursive: true });

    expect(readBotEnvironment({ ...own, ...given }, "/").app?.appId).toBe(12);
  });

  it("may have quotes around its values, as an older one has", () => {
    const older = Object.entries(values).map(([name, value]) => `${name}="${value.replaceAll("\n", "\\n")}"`);

    const { app } = readBotEnvironment(asDocker(older.join("\n")), "/");

    expect(app).toEqual({ appId: 12, privateKey: pem, webhookSecret: "5ec2e7" });
  });
});

describe("the manifest of the App", () => {
  const GITHUB = "https://github.com";
  const OWN = "https://git.example.com";

  it("has a webhook and all its events where GitHub reaches the bot", () => {
    expect(appManifest(PUBLIC, GITHUB)).toMatchObject({
      hook_attributes: { url: `${PUBLIC}/api/github/webhooks`, active: true },
      redirect_url: `${PUBLIC}/setup/done`,
      callback_urls: [`${PUBLIC}/login/github/callback`],
      default_events: EVENTS,
      public: false,
    });
  });

  it("has the events of github.com on ghe.com, which reaches no private network either", () => {
    const tenant = "https://octo.ghe.com";

    expect(appManifest(PUBLIC, tenant)["default_events"]).toEqual(EVENTS);
    expect(isReachable("http://192.168.1.20:3000", tenant)).toBe(false);
  });

  it("names no events that older self-hosted servers refuse", () => {
    expect(appManifest(PUBLIC, OWN)["default_events"]).toEqual(
      EVENTS.filter((name) => name !== "sub_issues" && name !== "issue_dependencies"),
    );
  });

  it.each([
    ["https://plans.example.com", true, true],
    ["http://203.0.113.7:3000", true, true],
    ["http://localhost:3000", false, false],
    ["http://plans.localhost", false, false],
    ["http://127.0.0.1:3000", false, false],
    ["http://[::1]:3000", false, false],
    ["http://192.168.1.20:3000", false, true],
    ["http://172.20.0.3", false, true],
    ["http://10.1.2.3", false, true],
    ["http://[fd12::1]:3000", false, true],
    ["http://bot:3000", false, true],
    ["http://desk.local:3000", false, true],
  ])("takes %s for reachable by GitHub: %s, by a server of one's own: %s", (origin, byGitHub, byOwn) => {
    expect(isReachable(origin, GITHUB)).toBe(byGitHub);
    expect(isReachable(origin, OWN)).toBe(byOwn);
    expect("hook_attributes" in appManifest(origin, GITHUB)).toBe(byGitHub);
    expect("default_events" in appManifest(origin, GITHUB)).toBe(byGitHub);
  });
});

describe("the setup page where others can reach it", () => {
  it.each([
    ["on all addresses", { HOST: "0.0.0.0" }],
    ["behind a tunnel", { PUBLIC_URL: PUBLIC }],
  ])("asks for the key that stands in the log %s", async (_, where) => {
    const stage = await startBotStage();
    const environment = readBotEnvironment({ PORT: "0", DATA_DIR: stage.variables()["DATA_DIR"], ...where }, "/");
    const bot = await startBot({ environment, log: createLog({ logLevel: "fatal", logFormat: "json" }), version: "0" });
    try {
      expect((await fetch(`${bot.url}/`)).status).toBe(403);
      expect((await fetch(`${bot.url}/?key=guess`)).status).toBe(403);
    } finally {
      await bot.stop();
      await stage.close();
    }
  });
});
