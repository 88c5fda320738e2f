import { describe, expect, it } from "@jest/globals";
import { mergeField, type FieldFlow, type FieldValues } from "../../../src/reconcile/merge/merge-field.ts";

/** `v1 v2`: the plan says v1, the issue v2; a hyphen stands for no value. */
function sides(text: string): FieldValues {
  const [plan = "-", issue = "-"] = text.split(" ").map((value) => (value === "-" ? null : value));
  return { plan, issue };
}

describe("a field that has one value", () => {
  it.each<[string, string | null, string, FieldFlow]>([
    ["nobody changed it", "v1 v1", "v1 v1", "same"],
    ["the plan changed it", "v1 v1", "v2 v1", "to-issue"],
    ["the plan took it away", "v1 v1", "- v1", "to-issue"],
    ["somebody on GitHub changed it", "v1 v1", "v1 v2", "to-plan"],
    ["somebody on GitHub took it away", "v1 v1", "v1 -", "to-plan"],
    ["both changed it alike", "v1 v1", "v2 v2", "same"],
    ["both changed it in different ways", "v1 v1", "v2 v3", "conflict"],
    ["the sides differed before, and nobody changed them", "v1 v2", "v1 v2", "apart"],
    ["the sides differed before, and the plan changed since", "v1 v2", "v3 v2", "to-issue"],
    ["there is no base, and only the plan says it", null, "v1 -", "to-issue"],
    ["there is no base, and only GitHub says it", null, "- v1", "to-plan"],
    ["there is no base, and both say something else", null, "v1 v2", "apart"],
    ["there is no base, and neither says it", null, "- -", "same"],
  ])("%s", (_, base, now, flow) => {
    expect(mergeField(sides(now), base === null ? null : sides(base), false)).toBe(flow);
  });

  it.each<[string, string, FieldFlow]>([
    ["goes into the plan", "v1 v1.0", "to-plan"],
    ["yields to a change of the plan, which is no conflict with it", "v2 v1.0", "to-issue"],
  ])("that was given another name on GitHub %s", (_, now, flow) => {
    expect(mergeField(sides(now), sides("v1 v1"), true)).toBe(flow);
  });
});
