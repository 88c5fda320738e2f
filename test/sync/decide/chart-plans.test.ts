import { describe, expect, it } from "@jest/globals";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { preview } from "../../../src/sync/preview.ts";
import { sync } from "../../../src/sync/sync.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";

const PLAN = "# Plan\n\n- [ ] Lay the pipes\n- [ ] Pour the floor\n- [ ] Hang the doors\n";
const CONFIG = { ".github/plansync.yml": "chart: true\n" };

/** The context of a run on a day of November 2026. */
function contextOn(repo: MemoryRepository, day: number) {
  const context = repo.context();
  return { ...context, clock: { ...context.clock, now: () => epochMs(Date.UTC(2026, 10, day, 12)) } };
}

/** The bars and the line of the chart in the plan's issue; null: it has none. */
function chartOf(repo: MemoryRepository) {
  const { body } = repo.issue("Plan");
  const [, done, all] = /bar (.*)\n {2}line (.*)\n/.exec(body) ?? [];
  return done === undefined ? null : [done, all];
}

async function chartedRepository(config: Readonly<Record<string, string>> = CONFIG): Promise<MemoryRepository> {
  const repo = new MemoryRepository({ "PLAN.md": PLAN, ...config });
  await sync(contextOn(repo, 2));
  repo.push({ "PLAN.md": PLAN.replace("[ ] Lay", "[x] Lay") });
  await sync(contextOn(repo, 9));
  return repo;
}

describe("the chart in a plan's own issue", () => {
  it("shows the numbers of the very run that writes it, also for an issue that somebody closed", async () => {
    const repo = await chartedRepository();
    const afterTick = chartOf(repo);
    repo.change(repo.issue("Pour the floor").number, { state: "closed", closeReason: "completed" });

    await sync(contextOn(repo, 16));

    expect(afterTick).toEqual(["[0, 1]", "[3, 3]"]);
    expect(chartOf(repo)).toEqual(["[0, 1, 2]", "[3, 3, 3]"]);
  });

  it("is the same in the next run, and weeks later, as long as no number changes: nothing is written", async () => {
    const repo = await chartedRepository();
    const before = repo.writes.length;

    await sync(contextOn(repo, 9));
    await sync(contextOn(repo, 30));

    expect(repo.writes).toHaveLength(before);
  });

  it("goes on counting what was done and then cleared away, and is settled after one run", async () => {
    const repo = await chartedRepository();
    repo.push({ "PLAN.md": "# Plan\n\n- [ ] Hang the doors\n" });
    await sync(contextOn(repo, 16));
    const before = repo.writes.length;

    await sync(contextOn(repo, 17));

    expect(chartOf(repo)).toEqual(["[0, 1, 1]", "[3, 3, 2]"]);
    expect(repo.writes).toHaveLength(before);
  });

  it("is no surprise in a preview after a sync", async () => {
    const repo = await chartedRepository();

    const { plans } = await preview(contextOn(repo, 20));

    expect(plans.flatMap(({ operations }) => operations)).toEqual([]);
  });

  it("is not there unless the configuration asks for it", async () => {
    expect(chartOf(await chartedRepository({}))).toBeNull();
  });
});
