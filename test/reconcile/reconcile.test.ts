import { describe, expect, it } from "@jest/globals";
import { decide, synced } from "./decide.ts";
import { boxTicked, closed, retitled } from "./issue-acts.ts";
import { planOf, STEPS, struck, TASKS, ticked, unticked, withoutLine } from "./plans.ts";

describe("a decision", () => {
  it.each<[what: string, repository: ReturnType<typeof synced>]>([
    ["a first sync", synced(STEPS)],
    ["ticks in the plan", synced(STEPS).edited(ticked(STEPS, "First", "It floats"))],
    ["a strike-out", synced(STEPS).edited(struck(STEPS, "First"))],
    ["closings on GitHub", synced(STEPS).acted({ First: closed(), Second: closed("not_planned") })],
    ["the closing of a step", synced(STEPS).acted({ "Step 1: Build": closed() })],
    ["a ticked check", synced(STEPS).acted({ "Step 1: Build": boxTicked("It floats") })],
    ["a title of a person", synced(STEPS).acted({ First: retitled("Mine") })],
    ["removed and rewritten items", synced(STEPS).edited(withoutLine(STEPS, "First").replace("Third", "Moor"))],
    ["a line that can't be read", synced(STEPS).edited(STEPS.replace("- [ ] First", "- First"))],
    ["a plan without sub-issues", synced(STEPS, { capabilities: { subIssues: false, dependencies: false } })],
    ["a lost record", synced(STEPS).withoutRecord()],
    ["the closing of the plan as not planned", synced(STEPS).acted({ Harbor: closed("not_planned") })],
  ])("comes to rest after %s: the next sync writes nothing", (_, repository) => {
    const { changes } = repository.synced().decided();

    expect(changes.operations).toEqual([]);
    expect(changes.ticks).toEqual([]);
  });

  it("names reopenings before other changes, and closings last: they are usually a bad merge", () => {
    const done = synced(ticked(planOf("- [ ] First", "- [ ] Second", "- [ ] Paint the hull with red lead"), "Second"), {
      policy: { doneItems: "create" },
    });

    const { does } = done
      .edited((text) => ticked(unticked(text, "Second"), "First").replace("red lead", "red lead in May"))
      .decided();

    expect(does).toEqual([
      "reopen Second",
      "rename Paint the hull with red lead to Paint the hull with red lead in May",
      "close First as completed",
    ]);
  });

  it("remembers orphans while the plan is not followed", () => {
    const asked = synced(TASKS).edited(planOf("- [ ] Order new sails", "- [ ] Second")).synced();

    const { changes } = asked.acted({ Harbor: closed("not_planned") }).decided();

    expect(changes.following).toBe("stopped");
    expect(changes.orphans).toEqual(asked.record.orphans);
  });

  it("follows the plan again once its own issue is reopened", () => {
    const stopped = synced(TASKS)
      .acted({ Harbor: closed("not_planned") })
      .synced();

    const { does } = stopped
      .edited(ticked(TASKS, "First"))
      .acted({ Harbor: (issue) => ({ ...issue, state: "open", closeReason: null, closedBy: null }) })
      .decided();

    expect(does).toEqual(["close First as completed"]);
  });

  it("is the same each time", () => {
    const row = { base: STEPS, plan: ticked(STEPS, "First"), issues: { Second: closed() } };

    expect(decide(row).changes.operations).toEqual(decide(row).changes.operations);
  });
});
