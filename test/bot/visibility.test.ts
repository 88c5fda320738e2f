import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { RepositoryHandle } from "github-sandbox";
import type { Bot } from "../../src/bot/bot.ts";
import { listInstallations } from "../../src/bot/database/installations.ts";
import { listJobs } from "../../src/bot/queue/figures.ts";
import { CONFIG, isIdle, startBotStage, until, type BotStage } from "./bot-stage.ts";
import { Visitor } from "./visitor.ts";

const PLAN = "# Plan: Dock\n\n- [ ] Drive the piles\n";

/** Ada owns the dock, may read the vault of the guild, and knows nothing of its cellar. Bob is a stranger to all three. */
describe("what people see who log in with GitHub, and what they may do", () => {
  let stage: BotStage;
  let bot: Bot;
  let dock: RepositoryHandle;
  let vault: RepositoryHandle;
  let cellar: RepositoryHandle;
  const visitors: Record<string, Visitor> = {};

  beforeAll(async () => {
    stage = await startBotStage();
    const { sandbox } = stage;
    sandbox.addUser("bob");
    const make = (owner: string, name: string) =>
      sandbox.createRepository({ owner, name, files: { ...CONFIG, "PLAN.md": PLAN }, private: true });
    dock = make("ada", "dock");
    vault = make("guild", "vault");
    vault.setRole("ada", "read");
    cellar = make("guild", "cellar");
    sandbox.install(stage.app, "ada");
    sandbox.install(stage.app, "guild");
    bot = await stage.start({
      SWEEP_MINUTES: "10000",
      GITHUB_CLIENT_ID: stage.app.clientId,
      GITHUB_CLIENT_SECRET: "the client's secret",
      RETRY_LIMIT: "0",
    });
    await until("every plan has its issues", () => [dock, vault, cellar].every((repo) => repo.issues().length === 2));
    await until("all is quiet", () => isIdle(bot));
    for (const login of ["ada", "bob"]) {
      sandbox.oauth.signedIn = sandbox.world.account(login);
      visitors[login] = await Visitor.logInWithGitHub(bot.url);
    }
  });
  afterAll(async () => {
    await stage.close();
  });

  function who(login: string): Visitor {
    const visitor = visitors[login];
    if (visitor === undefined) throw new Error(`${login} is not logged in`);
    return visitor;
  }

  const jobs = async () => (bot.core === null ? [] : listJobs(bot.core.services.database));
  const pageOf = ({ fullName }: RepositoryHandle) => `/repositories/${fullName}`;

  /** A failed job of each repository, put aside. */
  async function breakAll(): Promise<ReadonlyMap<number, string>> {
    const isLook = ({ rootFields }: { rootFields: readonly string[] }) => rootFields.includes("repository");
    stage.sandbox.faults.add({ match: isLook, kind: "status", status: 500, body: { message: "no" }, times: 100 });
    for (const repo of [dock, vault, cellar]) {
      const local = await Visitor.logIn(bot.url);
      await local.press(pageOf(repo), "sync");
    }
    await until("all failed", async () => (await jobs()).filter(({ state }) => state === "dead").length === 3, 60_000);
    stage.sandbox.faults.clear();
    return new Map((await jobs()).map(({ repositoryId, id }) => [repositoryId ?? 0, id]));
  }

  it("is read together with what each account granted to the App", async () => {
    const known = bot.core === null ? [] : await listInstallations(bot.core.services.database);

    expect(known.map(({ account, permissions }) => [account, permissions])).toEqual([
      ["ada", stage.app.permissions],
      ["guild", stage.app.permissions],
    ]);
  });

  it("shows people only what GitHub shows them, in lists, pages and the queue", async () => {
    await breakAll();
    const seen = async (login: string, path: string) => {
      const text = await who(login).read(path);
      return ["dock", "vault", "cellar"].filter((name) =>
        text.includes(`/repositories/${name === "dock" ? "ada" : "guild"}/${name}`),
      );
    };
    const status = async (login: string) =>
      Promise.all([dock, vault, cellar].map(async (repo) => (await who(login).get(pageOf(repo))).status));

    expect(await seen("ada", "/")).toEqual(["dock", "vault"]);
    expect(await seen("ada", "/queue")).toEqual(["dock", "vault"]);
    expect(await status("ada")).toEqual([200, 200, 404]);
    expect(await seen("bob", "/")).toEqual([]);
    expect(await seen("bob", "/queue")).toEqual([]);
    expect(await status("bob")).toEqual([404, 404, 404]);
  });

  it.each(["sync", "configure"])(
    "takes write access for the button %s, and hides what may not be seen",
    async (button) => {
      const form = await who("ada").formToken();
      const press = async (repo: RepositoryHandle) =>
        (await who("ada").post(`${pageOf(repo)}/${button}`, { form })).status;
      const mark = stage.sandbox.log.mark();

      expect(await press(vault)).toBe(403);
      expect(await press(cellar)).toBe(404);
      expect((await jobs()).every(({ state }) => state === "dead")).toBe(true);
      expect(stage.sandbox.log.writes(mark)).toEqual([]);
      expect(await press(dock)).toBe(button === "sync" ? 303 : 409);
      await until("all is quiet", () => isIdle(bot));
    },
  );

  it("restarts people's own failed jobs, and nobody else's", async () => {
    const dead = new Map((await jobs()).map(({ repositoryId, id }) => [repositoryId ?? 0, id]));
    const form = await who("ada").formToken();
    const retry = async (repo: RepositoryHandle, fields: Readonly<Record<string, string>> = { form }) =>
      (await who("ada").post(`/queue/${dead.get(repo.repository.id) ?? ""}/retry`, fields)).status;

    expect(await retry(vault)).toBe(404);
    expect(await retry(cellar)).toBe(404);
    expect(await retry(dock, {})).toBe(403);
    expect(await jobs()).toHaveLength(3);
    expect(await retry(dock)).toBe(303);
    await until("all is quiet", () => isIdle(bot));
    expect((await jobs()).map(({ repositoryId }) => repositoryId)).not.toContain(dock.repository.id);
  });

  it("accepts no form from another person's session", async () => {
    const strange = await (await Visitor.logIn(bot.url)).formToken();

    expect(strange).not.toBe("");
    expect((await who("ada").post(`${pageOf(dock)}/sync`, { form: strange })).status).toBe(403);
    expect((await who("bob").post("/logout", { form: strange })).headers.getSetCookie()).toEqual([]);
  });
});
