import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { RepositoryHandle } from "github-sandbox";
import type { Bot } from "../../src/bot/bot.ts";
import { CONFIG, isIdle, startBotStage, until, type BotStage } from "./bot-stage.ts";

const PLAN = "# Plan\n\n## Step 1: Build\n\n- [ ] Lay the keel\n";
const GLOB = "docs/plans/+(a|a?)+(a|a?)+(a|a?)+(a|a?)c.md";

/** How a bot in this thread got on. */
interface Health {
  /** How often it said that it is well. */
  readonly answers: number;
  /** The longest work in one go, in milliseconds of this thread's CPU time: meanwhile nobody is answered. */
  readonly longest: number;
}

/** Asks the bot how it is, over and over, until it is told to stop. */
function watchHealth(bot: Bot): { stop: () => Promise<Health> } {
  const over = new AbortController();
  let last = cpuTime();
  let longest = 0;
  const timer = setInterval(() => {
    const now = cpuTime();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  const watching = (async () => {
    let answers = 0;
    while (!over.signal.aborted) {
      const { ok } = await fetch(`${bot.url}/healthz`);
      if (ok) answers += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return answers;
  })();
  return {
    stop: async () => {
      over.abort();
      const answers = await watching;
      clearInterval(timer);
      return { answers, longest };
    },
  };
}

function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

describe("a bot that is sent a hostile pull request", () => {
  let stage: BotStage;
  let bot: Bot;
  let repo: RepositoryHandle;

  beforeAll(async () => {
    stage = await startBotStage();
    repo = stage.repository("harbor", { ...CONFIG, "PLAN.md": PLAN });
    bot = await stage.start({ SWEEP_MINUTES: "10000" });
    stage.deliverTo(bot);
    stage.sandbox.install(stage.app, "ada");
    await until("the plan has its issues", async () => repo.issues().length === 3 && (await isIdle(bot)));
  });
  afterAll(async () => stage.close());

  const commentsOn = (number: number) =>
    [...repo.repository.comments.values()].filter(({ issue }) => issue.number === number);

  it.each<[what: string, files: Readonly<Record<string, string>>, says: string]>([
    [
      "a glob that takes for ever",
      { ".github/plansync.yml": `plans: ["${GLOB}"]\n`, [`docs/plans/${"a".repeat(60)}.md`]: PLAN },
      "this preview uses the present configuration",
    ],
    ["lines that may underline each other", { "PLAN.md": `${PLAN}\n${"a\n-\n".repeat(8_000)}` }, "plansync"],
    [
      "very many tasks",
      { "PLAN.md": PLAN + Array.from({ length: 3_000 }, (_, at) => `- [ ] Plank ${at}\n`).join("") },
      "create 3000 issues",
    ],
  ])("answers for its health all the while: %s", async (what, files, says) => {
    const owner = `eve-${what.length}`;
    const fork = stage.sandbox.createRepository({ owner, name: "harbor", fork: "ada/harbor" });
    fork.push(files, { branch: "feature" });
    const health = watchHealth(bot);

    const { number } = repo.openPull({ title: "From outside", head: `${owner}:feature`, by: owner });
    await until("there is a preview", () => commentsOn(number).length === 1, 60_000);
    const { answers, longest } = await health.stop();

    expect(commentsOn(number)[0]?.body).toContain(says);
    expect(answers).toBeGreaterThan(3);
    // The embedded GitHub works in this thread as well.
    expect(longest).toBeLessThan(500);
  });

  it("runs a command even if GitHub refuses the reaction", async () => {
    const { number } = repo.createIssue({ title: "A word" });
    stage.sandbox.faults.add({
      match: ({ path }) => path.endsWith("/reactions"),
      kind: "status",
      status: 404,
      body: { message: "Not Found" },
    });

    repo.comment(number, "/plansync status", "ada");

    await until("it was answered", () => commentsOn(number).length === 2);
    expect(commentsOn(number)[1]?.body).toContain("0 of 1");
  });
});
