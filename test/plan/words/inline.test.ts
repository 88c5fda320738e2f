import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { withoutNote } from "../../../src/plan/words/inline.ts";

describe("a text without the note that ends it", () => {
  it.each([
    ["tests (optional)", "tests"],
    ["tests [P1] ", "tests"],
    ["テスト（任意）", "テスト"],
    ["tests (a) and (b (c)", "tests (a) and"],
    ["tests (a) b)", "tests (a) b)"],
    ["tests) b", "tests) b"],
    ["(all of it)", ""],
    ["no note", "no note"],
    ["", ""],
  ])("of %j is %j", (text, expected) => {
    expect(withoutNote(text, ["([（", ")]）"])).toBe(expected);
  });

  it("is what a pattern finds that begins again at every bracket", () => {
    const text = fc.string({ unit: fc.constantFrom("(", "[", "（", ")", "]", "）", "a", " "), maxLength: 14 });
    fc.assert(
      fc.property(text, (some) => {
        expect(withoutNote(some, ["([（", ")]）"])).toBe(some.replace(/\s*[([（][^)\]）]*[)\]）]\s*$/, ""));
        expect(withoutNote(some, ["(（", ")）"]).trimEnd()).toBe(
          some.replace(/\s*[(（][^)）]*[)）]\s*$/, "").trimEnd(),
        );
      }),
    );
  });
});
