import { describe, expect, it } from "@jest/globals";
import { decide, synced } from "./decide.ts";
import { boxTicked, closed, reopened } from "./issue-acts.ts";
import { STEPS, struck, TASKS, ticked } from "./plans.ts";

describe("a mark is written", () => {
  it("for an item with one of its own, and for none that is rolled up", () => {
    const { changes } = decide({ base: STEPS, issues: { First: closed(), Second: closed() } });

    expect(changes.ticks.map(({ to, why }) => [to, why])).toEqual([
      ["done", "the issue was closed by ada"],
      ["done", "the issue was closed by ada"],
    ]);
  });

  it("to undo a tick", () => {
    const { changes } = decide({
      base: ticked(TASKS, "First"),
      issues: { First: reopened() },
      policy: { doneItems: "create" },
    });

    expect(changes.ticks.map(({ to, why }) => [to, why])).toEqual([["open", "the issue was reopened by ada"]]);
  });

  it("not if the plan already says it", () => {
    expect(decide({ base: TASKS, plan: ticked(TASKS, "First"), issues: { First: closed() } }).changes.ticks).toEqual(
      [],
    );
  });

  it("never over a strike-out", () => {
    const before = synced(STEPS).edited(struck(STEPS, "It floats")).synced();

    expect(before.acted({ "Step 1: Build": boxTicked("It floats") }).decided().changes.ticks).toEqual([]);
  });
});
