import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { plainText, showsNothing, withoutNote, withoutStruck } from "../../../src/plan/words/inline.ts";

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

describe("the plain text of a line", () => {
  it.each([
    ["**Use `x`** [here](y)", "Use x here"],
    ["a &amp; b &NBSP; c", "a & b c"],
    ["&#97;&#x62;", "ab"],
    ["&#0; &#31; &#32;", "&#0; &#31;"],
    ["&#xd800; &#xe000;", "&#xd800; \ue000"],
    ["&#x1f6a2;", "🚢"],
    ["&#x110000;", "&#x110000;"],
    ["&hm;", "&hm;"],
  ])("of %j is %j", (line, text) => {
    expect(plainText(line)).toBe(text);
  });

  it("keeps the marks beyond what is read of a very long line", () => {
    const long = `**a** ${"b ".repeat(40_000)}**c**`;

    expect(plainText(long).startsWith("a b b")).toBe(true);
    expect(plainText(long).endsWith("b **c**")).toBe(true);
  });
});

describe("a text without its struck words", () => {
  it.each([
    ["~~Dig~~ Fill", " Fill"],
    ["Dig ~~it~~ and fill", "Dig   and fill"],
    ["~~Dig~~ and ~~fill", "  and  fill"],
    ["~~Dig~~", "~~Dig~~"],
    ["Dig ~~ fill", "Dig ~~ fill"],
  ])("of %j is %j", (text, kept) => {
    expect(withoutStruck(text).trim()).toBe(kept.trim());
  });
});

describe("a text shows nothing", () => {
  it.each([
    ["", true],
    ["<!-- a -->", true],
    ["[](a.md)", true],
    ["&nbsp;\u200b", true],
    ["a", false],
    ["🚢", false],
  ])("in %j: %p", (text, nothing) => {
    expect(showsNothing(text)).toBe(nothing);
  });
});
