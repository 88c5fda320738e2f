import { describe, expect, it } from "@jest/globals";
import { DEFAULT_LABELS, kindLabel } from "../../src/issue/label-names.ts";

describe("the label for a kind of item", () => {
  it.each(["plan", "phase", "step", "task"] as const)("is that of a %s", (kind) => {
    expect(kindLabel(DEFAULT_LABELS, kind)).toBe(`plansync:${kind}`);
  });

  it("is none for a check, which has no issue", () => {
    expect(kindLabel(DEFAULT_LABELS, "check")).toBeNull();
  });
});
