import { describe, expect, it } from "@jest/globals";
import { HISTORY_PATH } from "../../../src/history/history-file.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { sync } from "../../../src/sync/sync.ts";
import type { Report } from "../../../src/report/report.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";

const PLAN = "# Plan\n\n- [ ] Lay the pipes\n- [ ] Pour the floor\n- [ ] Hang the doors\n";

/** Syncs on a day of November 2026. */
async function syncOn(repo: MemoryRepository, day: number): Promise<Report> {
  const context = repo.context();
  return sync({ ...context, clock: { ...context.clock, now: () => epochMs(Date.UTC(2026, 10, day, 12)) } });
}

/** What is kept of the one plan's past. */
function kept(repo: MemoryRepository) {
  const file = JSON.parse(repo.state.get(HISTORY_PATH) ?? "") as {
    plans: Record<string, { points: unknown; gone: Record<string, string> }>;
  };
  const [plan, ...others] = Object.values(file.plans);
  if (plan === undefined || others.length > 0) throw new Error("not exactly one plan has a past");
  return plan;
}

describe("what is kept of a plan's past", () => {
  it("gains a point with the record's own write, on days on which a number changed", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });
    await syncOn(repo, 1);
    repo.push({ "PLAN.md": PLAN.replace("[ ] Lay", "[x] Lay") });
    await syncOn(repo, 4);
    repo.change(repo.issue("Pour the floor").number, { state: "closed", closeReason: "not_planned" });
    const before = repo.writes.filter((write) => write.startsWith("state")).length;

    await syncOn(repo, 9);

    expect(kept(repo).points).toEqual([
      ["2026-11-01", 0, 3, 0],
      ["2026-11-04", 1, 3, 0],
      ["2026-11-09", 1, 2, 1],
    ]);
    expect(repo.writes.filter((write) => write.startsWith("state")).length).toBeLessThanOrEqual(before + 1);
  });

  it("is not written on a quiet day", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });
    await syncOn(repo, 1);
    const before = repo.writes.length;

    await syncOn(repo, 2);

    expect(repo.writes).toHaveLength(before);
  });

  it("stays byte for byte where a run changes titles alone", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });
    await syncOn(repo, 1);
    const before = repo.state.get(HISTORY_PATH);
    repo.push({ "PLAN.md": PLAN.replace("Lay the pipes", "Lay the copper pipes") });

    await syncOn(repo, 2);

    expect(repo.state.get(HISTORY_PATH)).toBe(before);
  });

  it("counts what was done and cleared away, and drops what was cleared away unfinished", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });
    await syncOn(repo, 1);
    repo.push({ "PLAN.md": PLAN.replace("[ ] Lay", "[x] Lay") });
    await syncOn(repo, 2);
    repo.push({ "PLAN.md": "# Plan\n\n- [ ] Hang the doors\n" });

    await syncOn(repo, 3);

    expect(kept(repo).points).toEqual([
      ["2026-11-01", 0, 3, 0],
      ["2026-11-02", 1, 3, 0],
      ["2026-11-03", 1, 2, 1],
    ]);
    expect(Object.values(kept(repo).gone).sort()).toEqual(["done", "dropped"]);
  });

  it("takes back in what comes back", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });
    await syncOn(repo, 1);
    repo.push({ "PLAN.md": PLAN.replace("- [ ] Hang the doors\n", "") });
    await syncOn(repo, 2);
    repo.push({ "PLAN.md": PLAN });

    await syncOn(repo, 3);

    expect(kept(repo).points).toEqual([
      ["2026-11-01", 0, 3, 0],
      ["2026-11-02", 0, 2, 1],
      ["2026-11-03", 0, 3, 0],
    ]);
    expect(kept(repo).gone).toEqual({});
  });

  it("is told in the report: as it was before the run, and where the plan stands after it", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });
    await syncOn(repo, 1);
    repo.push({ "PLAN.md": PLAN.replace("[ ] Lay", "[x] Lay") });

    const report = await syncOn(repo, 4);

    expect(report.plans[0]?.history).toEqual({ points: [["2026-11-01", 0, 3, 0]], now: ["2026-11-04", 1, 3, 0] });
  });

  it("is left alone where a newer version wrote it", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });
    await syncOn(repo, 1);
    repo.state.set(HISTORY_PATH, '{ "format": 2, "plans": [] }');
    repo.push({ "PLAN.md": PLAN.replace("[ ] Lay", "[x] Lay") });

    await syncOn(repo, 4);

    expect(repo.state.get(HISTORY_PATH)).toBe('{ "format": 2, "plans": [] }');
  });

  it("begins anew where it can't be read", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });
    await syncOn(repo, 1);
    repo.state.set(HISTORY_PATH, "{");
    repo.push({ "PLAN.md": PLAN.replace("[ ] Lay", "[x] Lay") });

    await syncOn(repo, 4);

    expect(kept(repo).points).toEqual([["2026-11-04", 1, 3, 0]]);
  });
});
