import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { afterEach, describe, expect, it } from "@jest/globals";
import { GITHUB_LIMITS } from "github-sandbox";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { writesOfAnotherSync } from "./another-sync.ts";
import { planOf } from "./plan-of.ts";

const PATH = "docs/plans/harbor.md";

let stage: EngineStage;
afterEach(async () => stage.sandbox.close());

/** Waiting moves the sandbox's clock instead of taking time. */
function jumpingClock() {
  return {
    now: () => epochMs(stage.sandbox.clock.now()),
    sleep: async (ms: number) => {
      stage.sandbox.clock.advance(ms);
    },
  };
}

describe("GitHub's limits", () => {
  it("a first sync of 1,200 items takes several runs, creates each issue once and never reaches a limit twice", async () => {
    stage = await startStage({ [PATH]: planOf(1200) }, { limits: GITHUB_LIMITS, startAt: Date.now() });
    const clock = jumpingClock();
    // An installation's token lasts an hour: every run has one of its own.
    const freshToken = () => stage.sandbox.token({ kind: "app", login: "plan-keeper", repo: "ada/harbor" });
    const counts: number[] = [];
    for (let run = 0; run < 12; run += 1) {
      const report = await stage.sync({ token: freshToken(), clock, overrides: { allowMassChange: run === 0 } });
      counts.push(stage.repo.issues().length);
      if (report.outcome === "complete") break;
      expect(report.totals.remaining).toBeGreaterThan(0);
      stage.sandbox.clock.advance(30 * 60_000);
    }

    const titles = stage.titles();
    expect(titles).toHaveLength(1201);
    expect(new Set(titles).size).toBe(1201);
    expect(counts.length).toBeGreaterThan(2);
    const refused = stage.sandbox.log.entries.filter(({ status }) => status === 403 || status === 429);
    expect(refused.length).toBeLessThanOrEqual(2);
    expect(await writesOfAnotherSync(stage, { token: freshToken(), clock })).toEqual([]);
  }, 120_000);

  it.each(["too-quickly", "secondary-limit"] as const)("%s while creating: waits and makes it once", async (kind) => {
    stage = await startStage({ [PATH]: planOf(20) });
    stage.sandbox.faults.add({ match: ({ rootFields }) => rootFields.includes("createIssue"), kind, times: 2 });

    const report = await stage.sync({ clock: jumpingClock() });

    expect(report.outcome).toBe("complete");
    expect(stage.titles()).toHaveLength(21);
    expect(new Set(stage.titles()).size).toBe(21);
  });

  it("out of minutes: stops cleanly, says what is left, and the next run continues", async () => {
    stage = await startStage({ [PATH]: planOf(90), ".github/plansync.yml": "max-minutes: 1\n" });
    const clock = jumpingClock();

    const first = await stage.sync({ clock });
    expect(first.outcome).toBe("incomplete");
    expect(first.totals.remaining + first.totals.created).toBeGreaterThanOrEqual(91);
    let last = first;
    for (let run = 0; run < 5 && last.outcome === "incomplete"; run += 1) last = await stage.sync({ clock });

    expect(last.outcome).toBe("complete");
    expect(new Set(stage.titles()).size).toBe(91);
    expect(stage.titles()).toHaveLength(91);
    expect(await writesOfAnotherSync(stage, { clock })).toEqual([]);
  });
});
