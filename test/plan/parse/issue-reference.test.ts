import { describe, expect, it } from "@jest/globals";
import { takeReference } from "../../../src/plan/parse/issue-reference.ts";

describe("a line", () => {
  it.each<[string, string, number]>([
    ["Wire the hall (#4)", "Wire the hall", 4],
    ["Wire the hall [#4]", "Wire the hall", 4],
    ["Wire the hall (#4).", "Wire the hall", 4],
    ["Wire the hall (#4) #backend", "Wire the hall #backend", 4],
    ["Wire the hall (#4) @ada", "Wire the hall @ada", 4],
    ["Wire the hall (#4) done #backend", "Wire the hall #backend", 4],
    ["Wire the hall (#4) ✅", "Wire the hall", 4],
  ])("names its issue: %s", (line, title, number) => {
    expect(takeReference(line, line)).toMatchObject({ title, reference: { number } });
  });

  it.each(["Wire the hall, see (#4)", "Wire the hall #4", "Paint it — #333", "Use #fff", "#4: Wire the hall"])(
    "names none: %s",
    (line) => {
      expect(takeReference(line, line)).toEqual({ title: line, reference: null });
    },
  );
});
