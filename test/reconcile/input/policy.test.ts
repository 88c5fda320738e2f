import { describe, expect, it } from "@jest/globals";
import { ITEM_KINDS } from "../../../src/plan/model/plan.ts";
import { DEFAULT_LABELS, kindLabel } from "../../../src/issue/label-names.ts";

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
