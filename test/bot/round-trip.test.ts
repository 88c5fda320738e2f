import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { CONFIG, isIdle, startBotStage, until, type BotStage } from "./bot-stage.ts";

const PLAN = `# Plan: Harbor

## Step 1: Lay the keel

- [ ] Choose the timber
- [ ] Cut the planks

## Step 2: Raise the mast

- [ ] Fell the spruce
`;

describe("a bot that is driven by webhooks alone", () => {
  let stage: BotStage;
  beforeEach(async () => {
    stage = await startBotStage();
  });
  afterEach(async () => {
    await stage.close();
  });

  it("creates issues for a pushed plan, and a tick for a closed issue", async () => {
    const repo = stage.repository("harbor", CONFIG);
    const bot = await stage.start({ SWEEP_MINUTES: "1000" });
    stage.deliverTo(bot);
    stage.sandbox.install(stage.app, "ada");
    await until(
      "the first look is over",
      async () => (await isIdle(bot)) && stage.sandbox.webhooks.deliveries.length > 0,
    );
    expect(repo.issues()).toEqual([]);

    repo.push({ "PLAN.md": PLAN });
    await until("every item has its issue", async () => repo.issues().length === 6 && (await isIdle(bot)));
    const planks = repo.issues().find(({ title }) => title === "Cut the planks");
    expect(planks?.labels.map(({ name }) => name)).toContain("plansync:task");

    repo.closeIssue(planks?.number ?? 0);
    await until("the plan is ticked", () => repo.readFile("PLAN.md")?.includes("- [x] Cut the planks") === true);
    expect(repo.readFile("PLAN.md")).toBe(PLAN.replace("- [ ] Cut", "- [x] Cut"));
    await until("all is quiet", () => isIdle(bot));
    expect(repo.issues()).toHaveLength(6);
  });
});
