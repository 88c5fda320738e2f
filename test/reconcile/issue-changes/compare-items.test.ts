import { describe, expect, it } from "@jest/globals";
import { decide, synced } from "../decide.ts";
import { retitled } from "../issue-acts.ts";
import { STEPS, TASKS, ticked } from "../plans.ts";

describe("an issue is compared with its item", () => {
  it("not if the item's line can't be read: its issue stays as it is", () => {
    const plan = TASKS.replace("- [ ] First", "- First");

    const decision = decide({ base: TASKS, plan, issues: { First: retitled("Another") } });

    expect(decision.does).toEqual([]);
    expect(decision.says).toHaveLength(1);
  });

  it("not if the item has none", () => {
    const { changes } = decide({ base: ticked(TASKS, "First"), plan: ticked(TASKS, "First") });

    expect(changes.operations).toEqual([]);
  });

  it("by labels of kinds that the record names, when the configuration names others", () => {
    const labels = { all: "plansync", plan: "plan", phase: "phase", step: "step", task: "task" };

    const { does } = synced(STEPS).with({ policy: { labels } }).decided();

    expect(does).toContain("label Step 1: Build +step -plansync:step");
  });
});
