import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { LoggedRequest, Sandbox } from "github-sandbox";
import type { Bot } from "../../src/bot/bot.ts";
import { findRepository } from "../../src/bot/database/repositories.ts";
import { isIdle, startBotStage, until, type BotStage } from "./bot-stage.ts";

type Fault = Parameters<Sandbox["faults"]["add"]>[0];

/** Few items with much to say: what counts is how long a plan takes to read. */
const LONG = "The footing of the harbor wall needs another look before the winter.\n  ".repeat(250);
const LARGE = `# Plan: Harbor\n\n- [ ] Drive the piles\n\n  ${LONG}\n- [ ] Lay the planks\n\n  ${LONG}\n`;
const SMALL = "# Plan: Harbor\n\n- [ ] Drive the piles\n- [ ] Lay the planks\n";

describe("a large plan in the bot", () => {
  let stage: BotStage;
  let bot: Bot;
  let threads = 0;
  const count = () => (threads += 1);

  beforeEach(async () => {
    stage = await startBotStage();
    stage.sandbox.install(stage.app, "ada");
    bot = await stage.start({ SWEEP_MINUTES: "10000" });
    stage.deliverTo(bot);
    threads = 0;
    process.on("worker", count);
  });

  afterEach(async () => {
    process.off("worker", count);
    await stage.close();
  });

  it.each([
    ["in this thread where it is small", "PLAN.md", SMALL, false],
    ["in a thread of its own where it is large", "PLAN.md", LARGE, true],
    ["in a thread of its own where only the configuration names it", "work/harbor.md", LARGE, true],
  ])("is synced both ways, %s", async (_, path, text, isAside) => {
    const repo = stage.repository("harbor", { ".github/plansync.yml": `plans: [${path}]\n` });

    repo.push({ [path]: text });
    await until("it has its issues", () => repo.issues().length === 3, 60_000);
    await until("the bot rests", () => isIdle(bot), 60_000);
    repo.closeIssue(repo.issues().find(({ title }) => title === "Lay the planks")?.number ?? 0);
    await until("it is ticked", () => repo.readFile(path)?.includes("- [x] Lay") === true, 60_000);

    expect(threads > 0).toBe(isAside);
    expect(repo.readFile(path)).toBe(text.replace("[ ] Lay", "[x] Lay"));
  });

  it("asks GitHub no more than a small one does", async () => {
    const requests = async (name: string, text: string) => {
      const repo = stage.repository(name, { ".github/plansync.yml": "plans: [PLAN.md]\n" });
      const mark = stage.sandbox.log.mark();
      repo.push({ "PLAN.md": text });
      await until("it has its issues", () => repo.issues().length === 3, 60_000);
      await until("the bot rests", () => isIdle(bot), 60_000);
      return stage.sandbox.log.since(mark).filter(({ path }) => path.includes(name) || path === "/graphql").length;
    };

    const small = await requests("small", SMALL);
    const large = await requests("large", LARGE);

    expect(large).toBeLessThanOrEqual(small);
  });

  it.each<[what: string, fault: Pick<Fault, "kind" | "status" | "body" | "retryAfter">, outcome: string]>([
    ["a limit", { kind: "secondary-limit", retryAfter: 3000 }, "waiting"],
    [
      "a refusal",
      { kind: "status", status: 403, body: { message: "Resource not accessible by integration" } },
      "blocked",
    ],
  ])("ends at %s of GitHub as a small one does", async (_, fault, outcome) => {
    const repo = stage.repository("harbor", { ".github/plansync.yml": "plans: [PLAN.md]\n" });
    const isCreation = ({ rootFields }: LoggedRequest) => rootFields.includes("createIssue");
    stage.sandbox.faults.add({ ...fault, match: isCreation, times: 1000 });

    repo.push({ "PLAN.md": LARGE });
    const row = async () => bot.core && findRepository(bot.core.services.database, repo.repository.id);
    await until(`it is ${outcome}`, async () => (await row())?.outcome === outcome, 60_000);

    expect(threads).toBeGreaterThan(0);
  });
});
