import { generateKeyPairSync } from "node:crypto";
import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { pino } from "pino";
import type { LoggedRequest, Token } from "github-sandbox";
import { findRepository } from "../../src/bot/database/repositories.ts";
import { startBot, type Bot } from "../../src/bot/bot.ts";
import { listJobs } from "../../src/bot/queue/figures.ts";
import { CONFIG, isIdle, QUICK, startBotStage, until, type BotStage } from "./bot-stage.ts";
import { placeDatabase } from "./database-template.ts";

const PLAN = "# Plan: Dock\n\n- [ ] Drive the piles\n";

/** A log whose lines a test can read. */
function recordLog() {
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString("utf8")) as Record<string, unknown>);
      done();
    },
  });
  return { lines, log: pino({ level: "debug" }, stream) };
}

/** Lists of installations and repositories, tokens, deliveries: what the bot asks outside of any one repository. */
describe("the bot's requests as its App", () => {
  let stage: BotStage;
  beforeEach(async () => {
    stage = await startBotStage();
  });
  afterEach(async () => {
    await stage.close();
  });

  const quiet = (bot: Bot) => until("all is quiet", () => isIdle(bot));

  function core(bot: Bot) {
    if (bot.core === null) throw new Error("the bot does not work yet");
    return bot.core;
  }

  const jobsOf = (bot: Bot) => listJobs(core(bot).services.database);

  it.each([
    ["the list of an installation's repositories", ({ path }: LoggedRequest) => path === "/installation/repositories"],
    ["an installation's token", ({ path }: LoggedRequest) => path.endsWith("/access_tokens")],
  ])("comes back when the limit ends that %s met, and holds no place meanwhile", async (_, match) => {
    const bot = await stage.start({ SWEEP_MINUTES: "10000" });
    await quiet(bot);
    stage.sandbox.faults.add({ match, kind: "secondary-limit", retryAfter: 3000 });
    const { id } = stage.sandbox.install(stage.app, "ada");

    await core(bot).services.queue.send({
      kind: "inventory",
      job: { installationId: id, delivery: "d", sweeps: false },
    });
    const end = Date.now() + 2_900_000;
    await until("it waits for the end", async () => ((await jobsOf(bot))[0]?.due?.getTime() ?? 0) > end);
    await until("it holds no place", () => core(bot).running === 0);

    expect(await jobsOf(bot)).toMatchObject([{ kind: "inventory", state: "waiting", attempt: 0 }]);
  });

  it("says what is wrong when GitHub rejects its credentials", async () => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const PRIVATE_KEY = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
    const bot = await stage.start({ PRIVATE_KEY, RETRY_LIMIT: "0" });

    await until("it is a dead letter", async () => (await jobsOf(bot)).some(({ state }) => state === "dead"));

    expect((await jobsOf(bot))[0]?.failure).toMatch(/^GitHub rejected the App's credentials: /);
  });

  it("says so when GitHub does not respond", async () => {
    const bot = await stage.start({ GHE_HOST: "127.0.0.1:1", RETRY_LIMIT: "0" });

    await until("it is a dead letter", async () => (await jobsOf(bot)).some(({ state }) => state === "dead"));

    expect((await jobsOf(bot))[0]?.failure).toMatch(/^GitHub does not respond: /);
  });

  it("accepts an App without a webhook, and so without deliveries", async () => {
    let asked = 0;
    const isList = ({ path }: LoggedRequest) => path === "/app/hook/deliveries";
    stage.sandbox.faults.add({ match: isList, kind: "status", status: 404, body: { message: "Not Found" }, times: 99 });
    stage.sandbox.beforeRequest(({ path }) => {
      if (path === "/app/hook/deliveries") asked += 1;
    });
    const { lines, log } = recordLog();
    const environment = stage.environment({ SWEEP_MINUTES: "10000" });
    await placeDatabase(environment.dataDir);
    const bot = await startBot({ environment, log, version: "1.2.3", tempo: QUICK });
    try {
      await until("it asked twice", () => asked > 1);
    } finally {
      await bot.stop();
    }

    expect(lines.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  /** A bot that has synced the plan of the dock, and how its row and its plan look then. */
  async function syncedDock() {
    const bot = await stage.start({ SWEEP_MINUTES: "10000" });
    stage.deliverTo(bot);
    stage.sandbox.install(stage.app, "ada");
    const repo = stage.repository("dock", CONFIG);
    repo.push({ "PLAN.md": PLAN });
    await until("the plan has its issues", () => repo.issues().length === 2);
    await stage.sandbox.webhooks.settled();
    await quiet(bot);
    const finish = () => repo.closeIssue(repo.issues().find(({ title }) => title === "Drive the piles")?.number ?? 0);
    const isTicked = () => repo.readFile("PLAN.md")?.includes("- [x] Drive") === true;
    return { bot, repo, finish, isTicked };
  }

  it.each([
    ["revoked", () => undefined],
    ["narrowed, as one from before a permission was granted is", (token: Token) => ({ ...token, permissions: {} })],
  ])("renews an installation's token once when it was %s, and goes on", async (_, change) => {
    const { bot, finish, isTicked } = await syncedDock();
    const { tokens } = stage.sandbox.world;
    for (const token of [...tokens.values()].filter(({ kind }) => kind === "app")) {
      tokens.delete(token.value);
      const changed = change(token);
      if (changed !== undefined) tokens.set(token.value, changed);
    }
    const mark = stage.sandbox.log.mark();

    finish();
    await until("the plan is ticked", isTicked);
    await quiet(bot);

    const asked = stage.sandbox.log.since(mark).filter(({ path }) => path.endsWith("/access_tokens"));
    expect(asked).toHaveLength(1);
  });

  it("leaves it to people when the new token is refused as well, and goes on by itself when it is not any more", async () => {
    const { bot, repo, finish, isTicked } = await syncedDock();
    const isOfDock = ({ path }: LoggedRequest) => path === "/graphql" || path.startsWith("/repos/ada/dock");
    stage.sandbox.faults.add({
      match: isOfDock,
      kind: "status",
      status: 401,
      body: { message: "Bad credentials" },
      times: 1000,
    });
    const row = () => findRepository(core(bot).services.database, repo.repository.id);

    finish();
    // A token that is new may not be known everywhere: its refusal is believed after some seconds.
    await until("it needs somebody", async () => (await row())?.outcome === "blocked", 40_000);
    await quiet(bot);
    expect((await row())?.problem?.message).toMatch(/token/);
    expect(isTicked()).toBe(false);

    stage.sandbox.faults.clear();
    await core(bot).services.database.query("UPDATE plansync.repository SET next_sweep_at = now()");
    await until("the plan is ticked", isTicked);
    await quiet(bot);
    expect((await row())?.outcome).toBe("synced");
  });

  it("does not delay stopping", async () => {
    let asked = 0;
    stage.sandbox.beforeRequest(async ({ path }) => {
      if (path !== "/app/hook/deliveries") return;
      asked += 1;
      await new Promise(() => undefined);
    });
    const bot = await stage.start({ SWEEP_MINUTES: "10000" });
    await until("it asks for deliveries", () => asked > 0);

    await bot.stop();

    expect(asked).toBe(1);
  });

  it("can be traced from the delivery to every request, and from a request to its job", async () => {
    const { lines, log } = recordLog();
    const before = await stage.start({ SWEEP_MINUTES: "10000" });
    await quiet(before);
    await before.stop();
    const environment = stage.environment({ SWEEP_MINUTES: "10000" });
    const bot = await startBot({ environment, log, version: "1.2.3", tempo: QUICK });
    try {
      await bot.ready;
      await quiet(bot);
      const mark = stage.sandbox.log.mark();
      stage.deliverTo(bot);
      stage.sandbox.install(stage.app, "ada");
      const repo = stage.repository("traced", CONFIG);
      repo.push({ "PLAN.md": PLAN });
      await until("the plan has its issues", () => repo.issues().length === 2);
      await stage.sandbox.webhooks.settled();
      await quiet(bot);

      const guids = new Set(stage.sandbox.webhooks.deliveries.map(({ guid }) => guid));
      const sent = stage.sandbox.log.since(mark).filter(({ path }) => path !== "/app/hook/deliveries");
      const runs = sent.map(
        ({ headers }) => /^plansync\/1\.2\.3 \((.+)\.\d+\)$/.exec(String(headers["user-agent"]))?.[1],
      );
      const told = lines.filter(({ msg }) => msg === "Request");
      const jobs = new Map(told.map((line) => [line["job"], line["delivery"]]));

      expect(runs).not.toContain(undefined);
      expect([...new Set(runs)].filter((run) => !jobs.has(run))).toEqual([]);
      const deliveries = new Set(runs.map((run) => String(jobs.get(run))));
      expect([...deliveries].filter((delivery) => !guids.has(delivery) && !/^(start|sweep)$/.test(delivery))).toEqual(
        [],
      );
      expect([...deliveries].some((delivery) => guids.has(delivery))).toBe(true);
    } finally {
      await bot.stop();
    }
  });
});
