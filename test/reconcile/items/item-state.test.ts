import { describe, expect, it } from "@jest/globals";
import { issueState } from "../../../src/reconcile/items/item-state.ts";
import { observedIssue } from "../../support/observed-issue.ts";
import { decide } from "../decide.ts";
import { boxTicked, closed } from "../issue-acts.ts";
import { STEPS } from "../plans.ts";

describe("an issue says of its item", () => {
  it.each([
    ["open", "open", null],
    ["done", "closed", "completed"],
    ["done", "closed", null],
    ["dropped", "closed", "not_planned"],
    ["dropped", "closed", "duplicate"],
  ] as const)("%s, when it is %s as %s", (says, state, closeReason) => {
    expect(issueState(observedIssue(1, { state, closeReason }))).toBe(says);
  });
});

describe("what GitHub says of an item", () => {
  it("is what its own issue says, not a box", () => {
    expect(decide({ base: STEPS, issues: { First: closed() } }).stateOf("First").issue).toBe("done");
  });

  it("is what its box says where it has no issue", () => {
    expect(
      decide({ base: STEPS, issues: { "Step 1: Build": boxTicked("It floats") } }).stateOf("It floats").issue,
    ).toBe("done");
  });

  it("is nothing where it has neither", () => {
    expect(decide({ plan: STEPS }).stateOf("It floats").issue).toBeNull();
  });
});
