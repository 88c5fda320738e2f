import type { PlanRecord } from "../../src/record/record.ts";
import { describe, expect, it } from "@jest/globals";
import { issueNumber } from "../../src/ports/issue-number.ts";
import { type Weight } from "../../src/reconcile/guard.ts";
import { observedIssue } from "../support/observed-issue.ts";
import { decide, synced } from "./decide.ts";
import { ADA, closed, OTHER_BOT, reopened } from "./issue-acts.ts";
import { planOf, STEPS, TASKS, ticked } from "./plans.ts";

describe("what the guard counts", () => {
  it.each<[rule: string, row: Parameters<typeof decide>[0], weight: Partial<Weight>]>([
    ["counts issues that are created", { plan: TASKS }, { contacts: 3, creates: 3, items: 2 }],
    [
      "counts issues that are adopted",
      {
        base: TASKS,
        plan: `${TASKS}- [ ] Paint (#50)\n`,
        others: [observedIssue(50, { title: "Paint", author: ADA })],
      },
      { contacts: 1, creates: 0 },
    ],
    [
      "counts closings that the plan asks for",
      { base: TASKS, plan: ticked(TASKS, "First") },
      { changes: 1, reopens: 0 },
    ],
    ["counts no tick that a person's closing asks for", { base: TASKS, issues: { First: closed() } }, { changes: 0 }],
    [
      "counts no tick of a line of an overview, which follows its phase",
      {
        base: planOf(
          "- [ ] Phase 1: Lamp",
          "",
          "## Phase 1: Lamp",
          "",
          "- [ ] First",
          "",
          "## Phase 2: Horn",
          "",
          "- [ ] b",
        ),
        issues: { First: closed() },
      },
      { changes: 0 },
    ],
    [
      "counts a tick that a bot's closing asks for",
      { base: TASKS, issues: { First: closed("completed", OTHER_BOT) } },
      { changes: 1 },
    ],
    [
      "counts no tick of an issue that a bot claimed and finished",
      {
        base: TASKS,
        issues: { First: closed("completed", OTHER_BOT), Second: closed("completed", OTHER_BOT) },
        finished: new Set([issueNumber(101)]),
      },
      { changes: 1 },
    ],
    [
      "nor what such a step completes",
      {
        base: STEPS,
        issues: { "Step 1: Build": closed("completed", OTHER_BOT) },
        finished: new Set([issueNumber(101)]),
      },
      { changes: 0 },
    ],
    [
      "counts a tick of an issue that was closed and reopened after it was finished",
      {
        base: TASKS,
        plan: ticked(TASKS, "First"),
        finished: new Set([issueNumber(101)]),
      },
      { changes: 1 },
    ],
    [
      "counts what the closing of a step completes, each item once",
      { base: STEPS, issues: { "Step 1: Build": closed() } },
      { changes: 2 },
    ],
    [
      "counts no step that closes because people closed all its tasks",
      { base: STEPS, issues: { First: closed(), Second: closed() } },
      { changes: 0 },
    ],
    [
      "counts open items that left the plan, and the closing of their issues",
      { base: TASKS, plan: planOf("- [ ] Second") },
      { lost: 1, openBefore: 2, changes: 1, items: 2 },
    ],
    [
      "counts boxes that are no longer read",
      { base: TASKS, plan: TASKS.replace("- [ ] First", "- First") },
      { lost: 1, unreadBoxes: 1, boxesBefore: 2 },
    ],
    ["knows of the open items of a plan that stood there before", { plan: TASKS, replaced: 7 }, { replaced: 7 }],
  ])("%s", (_, row, weight) => {
    expect(decide(row).changes.weight).toMatchObject(weight);
  });

  it("counts issues that the plan reopens", () => {
    const done = ticked(TASKS, "First");

    expect(decide({ base: done, plan: TASKS, policy: { doneItems: "create" } }).changes.weight).toMatchObject({
      changes: 1,
      reopens: 1,
    });
  });

  it("counts no untick caused by a person's reopening", () => {
    const base = ticked(TASKS, "First");

    expect(
      decide({ base, issues: { First: reopened() }, policy: { doneItems: "create" } }).changes.weight.changes,
    ).toBe(0);
  });

  it("counts no tick that already waits in a pull request, but one in the other direction", () => {
    const waiting = synced(TASKS).acted({ First: closed("completed", OTHER_BOT) });
    const key = waiting.keyOf("First");
    const weigh = (proposed: PlanRecord["proposed"]) => waiting.recorded({ proposed }).decided().changes.weight.changes;

    expect(weigh({ [key]: { state: "done" } })).toBe(0);
    expect(weigh({ [key]: { state: "open" } })).toBe(1);
  });
});
