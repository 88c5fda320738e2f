import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { mergeTexts } from "../../src/respond/merge-texts.ts";

const ORIGIN = "# Plan\n\n- [ ] one\n- [ ] two\n- [ ] three\n\nEnd\n";

const swap = (text: string, [from, to]: readonly [string, string]): string => text.replace(from, to);

describe("merging two versions of a plan", () => {
  it.each([
    ["a tick here, an item there", ["[ ] one", "[x] one"], ["[ ] three\n", "[ ] three\n- [ ] four\n"]],
    ["the same tick on both sides", ["[ ] one", "[x] one"], ["[ ] one", "[x] one"]],
    ["an item taken away, another ticked", ["- [ ] one\n", ""], ["[ ] three", "[x] three"]],
    ["a new first line, a lost final newline", ["# Plan", "<!-- x -->\n# Plan"], ["End\n", "End"]],
  ] as const)("takes both changes: %s", (_, ours, theirs) => {
    const left = swap(ORIGIN, ours);
    const right = swap(ORIGIN, theirs);

    const merged = mergeTexts(ORIGIN, left, right);

    expect(merged).toBe(ours[0] === theirs[0] ? left : swap(left, theirs));
    expect(mergeTexts(ORIGIN, right, left)).toBe(merged);
  });

  it.each([
    ["the same line in two ways", ["[ ] one", "[x] one"], ["[ ] one", "[ ] the one"]],
    ["a line that is changed here and taken away there", ["[ ] one", "[x] one"], ["- [ ] one\n", ""]],
    ["two new lines at one place", ["- [ ] two", "- [ ] a\n- [ ] two"], ["- [ ] two", "- [ ] b\n- [ ] two"]],
  ] as const)("is a conflict where both changed the same place: %s", (_, ours, theirs) => {
    expect(mergeTexts(ORIGIN, swap(ORIGIN, ours), swap(ORIGIN, theirs))).toBeNull();
  });

  it("takes the other side if one did not change, whatever the texts", () => {
    const text = fc
      .array(fc.constantFrom("a\n", "b\n", "c\r\n", "\n", "d"), { maxLength: 12 })
      .map((lines) => lines.join(""));

    fc.assert(
      fc.property(text, text, (origin, other) => {
        expect(mergeTexts(origin, origin, other)).toBe(other);
        expect(mergeTexts(origin, other, origin)).toBe(other);
        expect(mergeTexts(origin, other, other)).toBe(other);
      }),
    );
  });
});
