import { describe, expect, it } from "@jest/globals";
import { DEFAULT_LABELS, kindLabel } from "../../src/reconcile/policy.ts";
import { ITEM_KINDS } from "../../src/plan/plan.ts";

describe("the label of a kind", () => {
  it("is the configured name, and a check has none", () => {
    const labels = { ...DEFAULT_LABELS, task: "todo" };

    expect(ITEM_KINDS.map((kind) => kindLabel(labels, kind))).toEqual([
      "plansync:plan",
      "plansync:phase",
      "plansync:step",
      "todo",
      null,
    ]);
  });
});
