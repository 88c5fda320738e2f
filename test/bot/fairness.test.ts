import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { LoggedRequest } from "github-sandbox";
import { CONFIG, isIdle, startBotStage, until, type BotStage } from "./bot-stage.ts";

const PLAN = "# Plan: Dock\n\n- [ ] Drive the piles\n- [ ] Lay the planks\n";
const LARGE = `# Plan: Harbor\n\n${Array.from({ length: 40 }, (_, index) => `- [ ] Sink caisson ${index + 1}\n`).join("")}`;

describe("an organization beside others", () => {
  let stage: BotStage;
  beforeEach(async () => {
    stage = await startBotStage();
  });
  afterEach(async () => {
    await stage.close();
  });

  it("feels nothing of two that sync for the first time, of one that is limited, and of one where GitHub hangs", async () => {
    const { sandbox, app } = stage;
    // A creation each 15 seconds beyond the first eight: the large plans take minutes.
    const bot = await stage.start({
      SWEEP_MINUTES: "10000",
      CONCURRENCY: "2",
      INSTALLATION_CONCURRENCY: "2",
      CREATIONS_PER_MINUTE: "12",
      CREATIONS_PER_HOUR: "490",
    });
    stage.deliverTo(bot);
    sandbox.install(app, "ada");
    const mine = stage.repository("dock", CONFIG);
    mine.push({ "PLAN.md": PLAN });
    await until("the plan has its issues", async () => mine.issues().length === 3 && (await isIdle(bot)));
    const others = ["bea", "carl", "dora", "eve"].map((owner) => {
      sandbox.addUser(owner);
      sandbox.install(app, owner);
      return sandbox.createRepository({ owner, name: `harbor-of-${owner}`, files: CONFIG });
    });
    const isFor = (owner: string) => (request: LoggedRequest) =>
      request.path.includes(`/harbor-of-${owner}`) ||
      JSON.stringify(request.body ?? "").includes(`"harbor-of-${owner}"`);
    sandbox.faults.add({ match: isFor("dora"), kind: "secondary-limit", retryAfter: 3000, times: 1000 });
    sandbox.beforeRequest(async (request) => {
      if (request.path.includes("/harbor-of-eve")) await new Promise(() => undefined);
    });
    for (const repo of others) repo.push({ "PLAN.md": LARGE });
    const [bea, carl] = others;
    const areSlow = () => [bea, carl].every((repo) => (repo?.issues().length ?? 0) >= 8);
    await until("both large plans wait for their turn", areSlow, 60_000);
    await until("they hold no place", () => (bot.core?.working ?? 1) === 0, 60_000);

    mine.closeIssue(mine.issues().find(({ title }) => title === "Lay the planks")?.number ?? 0);
    await until("the plan is ticked", () => mine.readFile("PLAN.md")?.includes("- [x] Lay") === true);

    for (const repo of [bea, carl]) expect(repo?.issues().length).toBeLessThan(41);
    expect(bot.core?.running).toBeGreaterThan(2);
  }, 120_000);
});
