import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Bot } from "../../src/bot/bot.ts";
import { Sealer } from "../../src/bot/dashboard/sealer.ts";
import { Sessions } from "../../src/bot/dashboard/session.ts";
import { DASHBOARD_TOKEN, startBotStage, type BotStage } from "./bot-stage.ts";
import { Visitor } from "./visitor.ts";

describe("logging in and out", () => {
  let stage: BotStage;
  let bot: Bot;
  beforeAll(async () => {
    stage = await startBotStage();
    stage.sandbox.addUser("bob");
    bot = await stage.start({
      SWEEP_MINUTES: "10000",
      GITHUB_CLIENT_ID: stage.app.clientId,
      GITHUB_CLIENT_SECRET: "the client's secret",
    });
  });
  afterAll(async () => {
    await stage.close();
  });

  async function asPerson(login: string): Promise<Visitor> {
    stage.sandbox.oauth.signedIn = stage.sandbox.world.account(login);
    return Visitor.logInWithGitHub(bot.url);
  }

  const isIn = async (visitor: Visitor) => (await visitor.get("/")).status === 200;
  const tokens = () => [...stage.sandbox.world.tokens.values()].filter(({ kind }) => kind === "user");
  const logOut = async (visitor: Visitor, more: Readonly<Record<string, string>> = {}) =>
    visitor.post("/logout", { form: await visitor.formToken(), ...more });

  it("ends this session and its token at GitHub, and leaves the others alone", async () => {
    const [here, there, bob, local] = [
      await asPerson("ada"),
      await asPerson("ada"),
      await asPerson("bob"),
      await Visitor.logIn(bot.url),
    ];
    const before = tokens().length;

    expect((await logOut(here)).headers.get("location")).toBe("/login");

    expect(await Promise.all([here, there, bob, local].map(isIn))).toEqual([false, true, true, true]);
    expect(tokens()).toHaveLength(before - 1);
  });

  it("ends all sessions of a person, and nobody else's", async () => {
    const [here, there, bob, local, other] = [
      await asPerson("ada"),
      await asPerson("ada"),
      await asPerson("bob"),
      await Visitor.logIn(bot.url),
      await Visitor.logIn(bot.url),
    ];

    await logOut(here, { which: "all" });
    expect(await Promise.all([here, there, bob, local].map(isIn))).toEqual([false, false, true, true]);
    await logOut(local, { which: "all" });

    expect(await Promise.all([bob, local, other].map(isIn))).toEqual([true, false, false]);
    expect(tokens().map(({ account }) => account.login)).not.toContain("ada");
  });

  it("ends a session even while GitHub does not answer", async () => {
    const ada = await asPerson("ada");
    stage.sandbox.beforeRequest(({ path }) => {
      if (path.includes("/applications/")) throw new Error("no answer");
    });

    await logOut(ada);

    expect(await isIn(ada)).toBe(false);
  });

  it("ends sessions when their time is over", async () => {
    const local = await Visitor.logIn(bot.url);
    await bot.core?.services.database.query("UPDATE plansync.session SET until = now()");

    expect(await isIn(local)).toBe(false);
  });

  it("ends sessions of a dashboard token when that is another one, and no session of GitHub", async () => {
    const [ada, local] = [await asPerson("ada"), await Visitor.logIn(bot.url)];
    const { database } = bot.core?.services ?? {};
    if (database === undefined) throw new Error("the bot does not work yet");
    const readBy = async (token: string | null, { cookie }: Visitor) => {
      const [name = "", value = ""] = cookie.split("=");
      const sessions = new Sessions(database, new Sealer(stage.environment().sessionSecret), false, token);
      return (await sessions.read({ cookies: new Map([[name, value]]) }))?.kind ?? null;
    };

    expect([await readBy(DASHBOARD_TOKEN, local), await readBy(DASHBOARD_TOKEN, ada)]).toEqual(["local", "github"]);
    for (const token of ["another one", null])
      expect([await readBy(token, local), await readBy(token, ada)]).toEqual([null, "github"]);
  });

  it("keeps nothing in the database that lets anybody in", async () => {
    const ada = await asPerson("ada");
    const local = await Visitor.logIn(bot.url);

    const rows = JSON.stringify(await bot.core?.services.database.query("SELECT * FROM plansync.session"));

    for (const { value } of tokens()) expect(rows).not.toContain(value);
    for (const { cookie } of [ada, local]) expect(rows).not.toContain(cookie.split("=")[1]);
  });

  it("takes a code from nobody but the browser that began the login", async () => {
    stage.sandbox.oauth.signedIn = stage.sandbox.world.account("ada");
    const begun = await fetch(`${bot.url}/login/github`, { redirect: "manual" });
    const there = await fetch(begun.headers.get("location") ?? "", { redirect: "manual" });
    const code = new URL(there.headers.get("location") ?? "").searchParams.get("code") ?? "";

    const stolen = await fetch(`${stage.sandbox.url}/login/oauth/access_token`, {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams({ client_id: stage.app.clientId, client_secret: "the client's secret", code }),
    });

    expect(await stolen.json()).toHaveProperty("error");
  });

  it.each([
    ["/?q=日本", "/?q=%E6%97%A5%E6%9C%AC"],
    ["//evil.example", "/"],
    ["/queue", "/queue"],
  ])("leads back to %s as %s", async (back, location) => {
    const body = new URLSearchParams({ token: DASHBOARD_TOKEN, back });
    const local = await fetch(`${bot.url}/login`, { method: "POST", redirect: "manual", body });
    stage.sandbox.oauth.signedIn = stage.sandbox.world.account("ada");

    expect(local.headers.get("location")).toBe(location);
    expect(await Visitor.whereGitHubLeads(bot.url, back)).toBe(location);
  });
});
