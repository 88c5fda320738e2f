import { spawn, type ChildProcess } from "node:child_process";
import { createHmac } from "node:crypto";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { startBot } from "../../src/bot/bot.ts";
import { createLog } from "../../src/bot/log.ts";
import { CONFIG, startBotStage, until, WEBHOOK_SECRET, type BotStage } from "./bot-stage.ts";
import { placeDatabase } from "./database-template.ts";
import { childEnvironment } from "../support/child-environment.ts";

const MAIN = fileURLToPath(new URL("../../src/bot/main.ts", import.meta.url));
const tasks = Array.from({ length: 8 }, (_, index) => `- [ ] Drive pile ${index + 1}\n`);
const PLAN = `# Plan: Dock\n\n## Step 1: Build\n\n${tasks.join("")}`;

describe("the bot as a process", () => {
  let stage: BotStage;
  const processes: ChildProcess[] = [];
  beforeEach(async () => {
    stage = await startBotStage({ latency: { read: 0, write: 150 } });
    await placeDatabase(stage.environment().dataDir);
  });
  afterEach(async () => {
    for (const one of processes.splice(0)) one.kill("SIGKILL");
    await stage.close();
  });

  function run(more: Readonly<Record<string, string>> = {}) {
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", MAIN], {
      env: { ...childEnvironment(), ...stage.variables({ LEASE_SECONDS: "10", ...more }) },
      stdio: "ignore",
    });
    processes.push(child);
    const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
    return { child, ended };
  }

  // The claim of a process that was killed ends after LEASE_SECONDS, ten at least: most of this test is waiting for it.
  it("loses nothing when it is killed in the middle, and ends cleanly when it is told to", async () => {
    const repo = stage.repository("dock", { ...CONFIG, "PLAN.md": PLAN });
    stage.sandbox.install(stage.app, "ada");
    const first = run();
    await until("some issues are there", () => repo.issues().length > 2, 30_000);
    first.child.kill("SIGKILL");
    await first.ended;
    const before = repo.issues().length;
    expect(before).toBeLessThan(10);

    const killedAt = Date.now();
    const second = run();
    await until("the others are there as well", () => repo.issues().length === 10, 60_000);
    expect(Date.now() - killedAt).toBeLessThan(60_000);
    expect(new Set(repo.issues().map(({ title }) => title)).size).toBe(10);

    const toldAt = Date.now();
    second.child.kill("SIGTERM");
    expect(await second.ended).toBe(0);
    expect(Date.now() - toldAt).toBeLessThan(25_000);
  });
});

describe("a bot whose database is unavailable from the start", () => {
  it("answers webhooks with 503, so that GitHub records the failure, and says that it is not ready", async () => {
    const stage = await startBotStage();
    const environment = stage.environment({ DATABASE_URL: "postgres://plansync@127.0.0.1:1/plansync" });
    const log = createLog(environment);
    const bot = await startBot({ environment, log, version: "0.0.0" });
    try {
      const repository = { id: 1, name: "dock", owner: { login: "ada" }, default_branch: "main" };
      const body = JSON.stringify({ ref: "refs/heads/main", repository, installation: { id: 1 } });
      const signature = createHmac("sha256", WEBHOOK_SECRET).update(body).digest("hex");
      const headers = {
        "content-type": "application/json",
        "x-github-delivery": "d-1",
        "x-github-event": "push",
        "x-hub-signature-256": `sha256=${signature}`,
      };
      const answer = await fetch(`${bot.url}/api/github/webhooks`, { method: "POST", headers, body });
      const status = async (path: string) => (await fetch(`${bot.url}${path}`)).status;

      expect(answer.status).toBe(503);
      expect(answer.headers.get("retry-after")).toBe("30");
      expect(await status("/healthz")).toBe(200);
      expect(await status("/readyz")).toBe(503);
      expect(await (await fetch(`${bot.url}/metrics`)).text()).toContain("plansync_database_up 0");
    } finally {
      await bot.stop();
      await stage.close();
    }
  });
});
