import { issueNumber } from "../../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { synced } from "../../decide.ts";
import { boxTicked, closed, gainsChild, OTHER_BOT, OWN_BOT, reopened } from "../../issue-acts.ts";
import { STEPS, struck, TASKS, ticked, unticked } from "../../plans.ts";
import { ALL_DONE, CHECKED, expectRow, type Row } from "./state-rows.ts";

describe("an item that is rolled up from below", () => {
  it.each<Row>([
    {
      rule: "closes as completed once everything below it is done",
      base: STEPS,
      plan: ticked(STEPS, "First", "Second"),
      does: ["close Step 1: Build as completed", "close First as completed", "close Second as completed"],
    },
    {
      rule: "is not held back by an open check",
      base: STEPS,
      issues: { First: closed(), Second: closed() },
      does: ["close Step 1: Build as completed", "tick First", "tick Second"],
    },
    {
      rule: "reopens once something below it is open again",
      base: ALL_DONE,
      plan: unticked(ALL_DONE, "Second"),
      policy: { doneItems: "create" },
      does: ["reopen Step 1: Build", "reopen Second"],
    },
    {
      rule: "reopens when a child is added that is open",
      base: ALL_DONE,
      plan: ALL_DONE.replace("- [x] Second\n", "- [x] Second\n- [ ] Moor\n"),
      policy: { doneItems: "create" },
      does: ["create Moor below Step 1: Build", "reopen Step 1: Build"],
    },
    {
      rule: "stays as a human closed it by a bot, and that is drift",
      base: STEPS,
      issues: { "Step 1: Build": closed("completed", OTHER_BOT) },
      does: [],
      says: ["drift Step 1: Build: closed although something below it is open"],
    },
    {
      rule: "stays as a human reopened it although everything below it is done, and that is drift",
      base: ALL_DONE,
      issues: { "Step 1: Build": reopened() },
      policy: { doneItems: "create" },
      does: [],
      says: ["drift Step 1: Build: reopened although everything below it is done"],
    },
    {
      rule: "is put right where a run that died before its record is what made it differ",
      base: STEPS,
      issues: { "Step 1: Build": closed("completed", OWN_BOT) },
      does: ["reopen Step 1: Build"],
    },
    {
      rule: "waits for a sub-issue that a human put below it",
      base: STEPS,
      plan: ticked(STEPS, "First", "Second"),
      issues: { "Step 1: Build": gainsChild(900) },
      does: ["close First as completed", "close Second as completed"],
      says: ["drift Step 1: Build: a sub-issue that is not in the plan is open"],
    },
    {
      rule: "does not wait for a human's sub-issue that is closed",
      base: STEPS,
      plan: ticked(STEPS, "First", "Second"),
      issues: { "Step 1: Build": gainsChild(900, "closed") },
      does: ["close Step 1: Build as completed", "close First as completed", "close Second as completed"],
    },
    {
      rule: "closes as not planned when all below it is dropped",
      base: STEPS,
      plan: struck(struck(STEPS, "First"), "Second"),
      does: ["close Step 1: Build as not planned", "close First as not planned", "close Second as not planned"],
    },
  ])("$rule", expectRow);

  it("closes later, once the human's sub-issue that it waited for is closed", () => {
    const before = synced(STEPS)
      .acted({ "Step 1: Build": gainsChild(900) })
      .edited(ticked(STEPS, "First", "Second"))
      .synced();

    const decision = before
      .acted({ "Step 1: Build": (issue) => ({ ...issue, children: [{ number: issueNumber(900), state: "closed" }] }) })
      .decided();

    expect(decision.does).toEqual(["close Step 1: Build as completed"]);
  });
});

describe("the plan's own issue", () => {
  it.each<Row>([
    {
      rule: "waits for the plan's own checks when all its tasks are done",
      base: CHECKED,
      plan: ticked(CHECKED, "First"),
      does: ["close First as completed"],
    },
    {
      rule: "closes once its tasks and its own checks are done",
      base: CHECKED,
      plan: ticked(CHECKED, "First", "It floats"),
      does: ["close Harbor as completed", "close First as completed"],
    },
    {
      rule: "closes as completed, never as not planned, also when everything in it is dropped",
      base: TASKS,
      plan: struck(struck(TASKS, "First"), "Second"),
      does: ["close Harbor as completed", "close First as not planned", "close Second as not planned"],
    },
  ])("$rule", expectRow);

  it("closes when the check that it waited for is ticked in its checklist", () => {
    const before = synced(CHECKED).edited(ticked(CHECKED, "First")).synced();

    const decision = before.acted({ Harbor: boxTicked("It floats") }).decided();

    expect(decision.does).toEqual(["close Harbor as completed", "tick It floats"]);
  });
});
