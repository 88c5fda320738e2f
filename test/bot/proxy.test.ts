import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { childEnvironment } from "../support/child-environment.ts";
import { HIDDEN, startProxy, type TestProxy } from "../support/proxy.ts";
import { CONFIG, startBotStage, until, type BotStage } from "./bot-stage.ts";
import { placeDatabase } from "./database-template.ts";

const MAIN = fileURLToPath(new URL("../../src/bot/main.ts", import.meta.url));

let stage: BotStage;
let proxy: TestProxy;
let bot: ChildProcess | null = null;

beforeEach(async () => {
  stage = await startBotStage();
  proxy = await startProxy();
  await placeDatabase(stage.environment().dataDir);
});
afterEach(async () => {
  bot?.kill("SIGKILL");
  proxy.close();
  await stage.close();
});

describe("the bot behind a proxy", () => {
  it.each<[string, (proxy: TestProxy, host: string) => Readonly<Record<string, string>>, readonly string[]]>([
    ["does all its work through it", (one, host) => ({ HTTP_PROXY: one.url, GHE_HOST: one.hide(host) }), [HIDDEN]],
    ["goes past it to a host that needs none", ({ url }) => ({ HTTP_PROXY: url, NO_PROXY: "127.0.0.1" }), []],
  ])("%s", async (_, variables, asked) => {
    const repo = stage.repository("dock", { ...CONFIG, "PLAN.md": "# Dock\n\n- [ ] Drive the piles\n" });
    stage.sandbox.install(stage.app, "ada");
    const more = variables(proxy, new URL(stage.sandbox.url).host);

    bot = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", MAIN], {
      env: { ...childEnvironment(), ...stage.variables(), ...more },
      stdio: "ignore",
    });
    await until("the plan has its issues", () => repo.issues().length === 2, 60_000);

    expect([...new Set(proxy.asked)]).toEqual(asked);
  });
});
