import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { ItemState } from "../../../../src/plan/model/plan.ts";
import { mergeState } from "../../../../src/reconcile/merge/states/merge-state.ts";
import { dropsOut } from "../../../../src/record/base.ts";

const STATES: readonly ItemState[] = ["open", "done", "dropped"];
const anyState = fc.constantFrom(...STATES);

describe("mergeState", () => {
  it.each<{
    base: [ItemState, ItemState];
    plan: ItemState;
    issue: ItemState;
    wantPlan: ItemState;
    wantIssue: ItemState;
  }>([
    { base: ["open", "open"], plan: "done", issue: "open", wantPlan: "done", wantIssue: "done" },
    { base: ["open", "open"], plan: "open", issue: "done", wantPlan: "done", wantIssue: "done" },
    { base: ["done", "done"], plan: "done", issue: "open", wantPlan: "open", wantIssue: "open" },
    { base: ["done", "done"], plan: "open", issue: "done", wantPlan: "open", wantIssue: "open" },
    { base: ["open", "open"], plan: "dropped", issue: "open", wantPlan: "dropped", wantIssue: "dropped" },
    { base: ["open", "open"], plan: "open", issue: "dropped", wantPlan: "open", wantIssue: "dropped" },
    { base: ["open", "open"], plan: "done", issue: "dropped", wantPlan: "done", wantIssue: "dropped" },
    { base: ["open", "open"], plan: "dropped", issue: "done", wantPlan: "dropped", wantIssue: "done" },
    { base: ["open", "dropped"], plan: "open", issue: "dropped", wantPlan: "open", wantIssue: "dropped" },
    { base: ["open", "dropped"], plan: "done", issue: "dropped", wantPlan: "done", wantIssue: "dropped" },
    { base: ["open", "dropped"], plan: "open", issue: "open", wantPlan: "open", wantIssue: "open" },
    { base: ["done", "done"], plan: "done", issue: "dropped", wantPlan: "done", wantIssue: "dropped" },
  ])(
    "from $base, plan $plan and issue $issue make $wantPlan and $wantIssue",
    ({ base, plan, issue, wantPlan, wantIssue }) => {
      const merged = mergeState({ plan: base[0], issue: base[1] }, plan, issue);

      expect(merged).toMatchObject({ plan: wantPlan, issue: wantIssue, conflict: false });
    },
  );

  it("leaves both sides alone when both changed and no rule decides", () => {
    const merged = mergeState({ plan: "open", issue: "dropped" }, "done", "open");

    expect(merged).toEqual({ plan: "done", issue: "open", conflict: true, decidedBy: null });
  });

  it("takes done from either side when there is no base", () => {
    expect(mergeState(null, "open", "done")).toMatchObject({ plan: "done", issue: "done" });
    expect(mergeState(null, "done", "open")).toMatchObject({ plan: "done", issue: "done" });
  });

  it("ignores a box that is gone", () => {
    expect(mergeState({ plan: "done", issue: "done" }, "done", null)).toMatchObject({ plan: "done", issue: null });
  });

  it("settles: merging the outcome again with itself as base changes nothing", () => {
    fc.assert(
      fc.property(fc.option(fc.tuple(anyState, anyState)), anyState, anyState, (base, plan, issue) => {
        const first = mergeState(base === null ? null : { plan: base[0], issue: base[1] }, plan, issue);
        fc.pre(!first.conflict && first.issue !== null);
        const settled = { plan: first.plan, issue: first.issue ?? "open" };

        const second = mergeState(settled, settled.plan, settled.issue);

        expect(second).toMatchObject({ ...settled, conflict: false, decidedBy: null });
      }),
    );
  });

  it("never unticks because of a dropped issue and never changes the reason of a closed one", () => {
    fc.assert(
      fc.property(anyState, anyState, anyState, anyState, (basePlan, baseIssue, plan, issue) => {
        const merged = mergeState({ plan: basePlan, issue: baseIssue }, plan, issue);

        if (issue === "dropped" && plan === "done" && basePlan === "done") expect(merged.plan).toBe("done");
        if (issue !== "open" && merged.issue !== "open") expect(merged.issue).toBe(issue);
      }),
    );
  });
});

describe("dropsOut", () => {
  it("counts what was struck out, and what was closed unticked as not planned", () => {
    expect(dropsOut("dropped", null)).toBe(true);
    expect(dropsOut("open", "dropped")).toBe(true);
    expect(dropsOut("done", "dropped")).toBe(false);
  });
});
