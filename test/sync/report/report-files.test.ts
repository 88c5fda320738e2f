import { describe, expect, it } from "@jest/globals";
import { reportFiles } from "../../../src/sync/report/report-files.ts";
import { readPlanFile } from "../../../src/sync/read/plan-files.ts";
import { readSettings } from "../../../src/sync/context/settings.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";

const settings = readSettings(null, new MemoryRepository({}).context().overrides);
const fileOf = (path: string, text: string) => ({
  file: readPlanFile(path, "b", new TextEncoder().encode(text), settings),
  shown: `./${path}`,
});

const PLAN =
  "# Plan\n\n## Step 1: Dig\n\n- [x] one\n- [ ] two\n\n## Step 2: Fill\n\n**Depends On**: Step 1\n\n- [ ] ~~three~~\n";

describe("the report of plan files alone", () => {
  it("gives the progress of each, with its path as shown to people", () => {
    const report = reportFiles([fileOf("a.md", PLAN), fileOf("b.md", "# Other\n\n- [x] four\n")]);

    expect(report.plans.map(({ path, title, done, total, dropped }) => [path, title, done, total, dropped])).toEqual([
      ["./a.md", "Plan", 1, 2, 1],
      ["./b.md", "Other", 1, 1, 0],
    ]);
    expect(report.totals).toMatchObject({ done: 2, total: 3, dropped: 1, progress: 67, changed: false, created: 0 });
  });

  it("lists the items with their lines, parents and dependencies, without the plan itself", () => {
    const [plan] = reportFiles([fileOf("a.md", PLAN)]).plans;

    expect(
      plan?.items.map(({ title, line, parent, state, dependsOn }) => [title, line, parent, state, dependsOn]),
    ).toEqual([
      ["Step 1: Dig", 3, null, "open", []],
      ["one", 5, 3, "done", []],
      ["two", 6, 3, "open", []],
      ["Step 2: Fill", 8, null, "dropped", [3]],
      ["three", 12, 8, "dropped", []],
    ]);
  });

  it("says why nothing can be read from a refused file", () => {
    const [plan] = reportFiles([fileOf("a.md", "# Plan\n\n<<<<<<< a\n=======\n>>>>>>> b\n")]).plans;

    expect(plan).toMatchObject({ outcome: "refused", title: "./a.md", total: 0, items: [] });
    expect(plan?.reason).toMatch(/conflict/);
  });

  it("gives keys and issues if they are known", () => {
    const known = { id: "p", keys: ["k0", "k1"], issues: [7, 8] };

    const [plan] = reportFiles([fileOf("b.md", "# Other\n\n- [x] four\n")], () => known).plans;

    expect(plan).toMatchObject({ id: "p", issue: 7, items: [{ key: "k1", issue: 8 }] });
  });

  it("gives two plans different ids, and the same ones every time", () => {
    const ids = [1, 2].map(() => reportFiles([fileOf("a.md", PLAN), fileOf("b.md", PLAN)]).plans.map(({ id }) => id));

    expect(new Set(ids[0]).size).toBe(2);
    expect(ids[0]).toEqual(ids[1]);
  });

  it("says why a file without any item has none", () => {
    const [plan] = reportFiles([fileOf("a.md", "# Notes\n\n- Dig\n")]).plans;

    expect([plan?.outcome, plan?.reason]).toEqual([
      "refused",
      "Nothing here is a phase, step, task or checkbox: its list item has no checkbox",
    ]);
  });
});
