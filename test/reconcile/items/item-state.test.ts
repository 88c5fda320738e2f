import { describe, expect, it } from "@jest/globals";
import { issueState } from "../../../src/reconcile/items/item-state.ts";
import { observedIssue } from "../../support/observed-issue.ts";
import { decide } from "../decide.ts";
import { boxTicked, closed } from "../issue-acts.ts";
import { STEPS } from "../plans.ts";

describe("the state of an issue for its item", () => {
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

describe("the state of an item on GitHub", () => {
  it("is that of its own issue, not of a box", () => {
    expect(decide({ base: STEPS, issues: { First: closed() } }).stateOf("First").issue).toBe("done");
  });

  it("is that of its box if it has no issue", () => {
    expect(
      decide({ base: STEPS, issues: { "Step 1: Build": boxTicked("It floats") } }).stateOf("It floats").issue,
    ).toBe("done");
  });

  it("is unknown if it has neither", () => {
    expect(decide({ plan: STEPS }).stateOf("It floats").issue).toBeNull();
  });
});
