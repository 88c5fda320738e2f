import { describe, expect, it } from "@jest/globals";
import { findRepository } from "../../src/bot/database/repositories.ts";
import { CONFIG, isIdle, startBotStage, until } from "./bot-stage.ts";

const PLAN = "# Plan: Dock\n\n## Step 1: Build\n\n- [ ] Drive the piles\n- [ ] Lay the planks\n";

describe("what the bot missed", () => {
  it("is found by the sweep, and failed deliveries are requested again", async () => {
    const stage = await startBotStage();
    try {
      stage.sandbox.install(stage.app, "ada");
      const repo = stage.repository("missed", { ...CONFIG, "PLAN.md": PLAN });
      const bot = await stage.start({ SWEEP_MINUTES: "10000" });
      await until("the sweep at the start made the issues", () => repo.issues().length === 4);
      await until("all is quiet", () => isIdle(bot));

      stage.deliverTo(bot, { lose: 1 });
      repo.closeIssue(repo.issues().find(({ title }) => title === "Lay the planks")?.number ?? 0);

      await until(
        "the lost delivery came again and ticked the plan",
        () => repo.readFile("PLAN.md")?.includes("- [x] Lay") === true,
      );
      expect(stage.sandbox.webhooks.deliveries.some(({ isRedelivery }) => isRedelivery)).toBe(true);
    } finally {
      await stage.close();
    }
  });

  it("is found by the periodic sweep alone, which needs few requests if nothing changed, and has some jitter", async () => {
    const stage = await startBotStage();
    try {
      stage.sandbox.install(stage.app, "ada");
      const repo = stage.repository("unheard", { ...CONFIG, "PLAN.md": PLAN });
      const bot = await stage.start({ SWEEP_MINUTES: "1000" }, { redeliver: 3_600_000 });
      await until("the sweep at the start made the issues", () => repo.issues().length === 4);
      await until("all is quiet", () => isIdle(bot));
      const row = async () => {
        const found = bot.core && (await findRepository(bot.core.services.database, repo.repository.id));
        if (found === null) throw new Error("the bot does not know the repository");
        return found;
      };
      /** As if its time had come. */
      const sweep = async () => {
        const { lookedAt } = await row();
        await bot.core?.services.database.query("UPDATE plansync.repository SET next_sweep_at = now()");
        await until("it was looked at", async () => (await row()).lookedAt?.getTime() !== lookedAt?.getTime());
        await until("all is quiet", () => isIdle(bot));
      };

      repo.closeIssue(repo.issues().find(({ title }) => title === "Lay the planks")?.number ?? 0);
      await sweep();
      expect(repo.readFile("PLAN.md")).toContain("- [x] Lay");
      // This one finds what the last one wrote.
      await sweep();
      const mark = stage.sandbox.log.mark();
      await sweep();

      const requests = stage.sandbox.log.since(mark).filter(({ path }) => !path.startsWith("/app/"));
      expect(requests.map(({ path }) => path)).toEqual(["/graphql"]);
      const minutes = ((await row()).nextSweepAt.getTime() - Date.now()) / 60_000;
      expect(minutes).toBeGreaterThan(740);
      expect(minutes).toBeLessThan(1260);
    } finally {
      await stage.close();
    }
  });
});
