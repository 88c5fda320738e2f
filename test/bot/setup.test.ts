import { readFileSync, statSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { startBot, type Bot } from "../../src/bot/bot.ts";
import { readBotEnvironment } from "../../src/bot/environment.ts";
import { createLog } from "../../src/bot/log.ts";
import { credentialsPath, readCredentialsFile } from "../../src/bot/setup/credentials-file.ts";
import { EVENTS, PERMISSIONS } from "../../src/bot/setup/manifest.ts";
import { CONFIG, QUICK, startBotStage, until, type BotStage } from "./bot-stage.ts";
import { placeDatabase } from "./database-template.ts";

describe("the setup page", () => {
  let stage: BotStage;
  let bot: Bot;
  let env: Record<string, string>;
  beforeEach(async () => {
    stage = await startBotStage();
    const { APP_ID: _id, PRIVATE_KEY: _key, WEBHOOK_SECRET: _secret, ...rest } = stage.variables();
    env = rest;
    await placeDatabase(env["DATA_DIR"] ?? "");
    const read = () => readBotEnvironment({ ...readCredentialsFile(env, "/"), ...env }, "/");
    bot = await startBot({ environment: read(), log: createLog(read()), version: "0.0.0", tempo: QUICK, reread: read });
  });
  afterEach(async () => {
    await bot.stop();
    await stage.close();
  });

  /** Follows what a browser would: the page, its form at GitHub, and back with the code. */
  async function makeApp(cookieOf = (cookie: string) => cookie): Promise<Response> {
    const page = await fetch(`${bot.url}/`);
    const html = await page.text();
    const target = /<form method="post" action="([^"]+)"/.exec(html)?.[1] ?? "";
    const manifest = /name="manifest" value="([^"]+)"/.exec(html)?.[1]?.replaceAll("&quot;", '"') ?? "";
    stage.sandbox.oauth.signedIn = stage.sandbox.world.account("ada");
    const made = await fetch(target, { method: "POST", redirect: "manual", body: new URLSearchParams({ manifest }) });
    const cookie = page.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    return fetch(made.headers.get("location") ?? "", { headers: { cookie: cookieOf(cookie) } });
  }

  it("makes the App by its manifest, keeps its credentials for nobody else, and begins at once", async () => {
    const refused = await fetch(`${bot.url}/api/github/webhooks`, { method: "POST", body: "{}" });
    expect(refused.status).toBe(503);

    const done = await makeApp();
    expect(done.status).toBe(200);
    expect(await done.text()).toContain("Install it on repositories");
    await bot.ready;

    const path = credentialsPath(env["DATA_DIR"] ?? "");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, "utf8")).toMatch(/^APP_ID="\d+"\nPRIVATE_KEY="-----BEGIN RSA/);
    const app = [...stage.sandbox.world.apps.values()].find(({ slug }) => slug === "plansync");
    if (app === undefined) throw new Error("There is no App.");
    expect(Object.keys(app.permissions).sort()).toEqual(Object.keys(PERMISSIONS).sort());
    expect([...app.events].sort()).toEqual([...EVENTS].sort());

    const repo = stage.repository("harbor", { ...CONFIG, "PLAN.md": "# Plan: Harbor\n\n- [ ] Lay the keel\n" });
    stage.sandbox.webhooks.deliver({
      url: `${bot.url}/api/github/webhooks`,
      secret: readCredentialsFile(env, "/")["WEBHOOK_SECRET"] ?? "",
      app,
    });
    stage.sandbox.install(app, "ada");
    await until("the plan has its issues", () => repo.issues().length === 2);
  });

  it("makes nothing of a code that somebody else sends", async () => {
    const done = await makeApp(() => "");

    expect(done.status).toBe(400);
    expect(() => statSync(credentialsPath(env["DATA_DIR"] ?? ""))).toThrow("ENOENT");
    expect(bot.core).toBeNull();
  });
});

describe("the setup page where others can reach it", () => {
  it("asks for the key that stands in the log", async () => {
    const stage = await startBotStage();
    const environment = readBotEnvironment(
      { HOST: "0.0.0.0", PORT: "0", DATA_DIR: stage.variables()["DATA_DIR"] },
      "/",
    );
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
