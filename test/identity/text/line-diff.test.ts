import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { longestAscending, sharedLines } from "../../../src/identity/text/line-diff.ts";

describe("sharedLines", () => {
  const lines = fc.array(fc.constantFrom("a", "b", "c", "d", "commit"), { maxLength: 30 });

  it("pairs equal lines only, in order on both sides", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const pairs = sharedLines(before, after);

        for (const [old, now] of pairs) expect(after[now]).toBe(before[old]);
        expect(longestAscending(pairs)).toEqual(pairs);
      }),
    );
  });

  it("keeps every line when others are only inserted", () => {
    fc.assert(
      fc.property(lines, fc.array(fc.nat(30), { maxLength: 5 }), (before, places) => {
        const after: string[] = [...before];
        places.forEach((place, at) => after.splice(place % (after.length + 1), 0, `new ${String(at)}`));

        expect(sharedLines(before, after)).toHaveLength(before.length);
      }),
    );
  });

  it.each<[says: string, before: string, after: string, pairs: string]>([
    ["are none of an empty text", "", "a", ""],
    ["are none where an empty text was", "a", "", ""],
    ["are those at the beginning and at the end", "a x b", "a y b", "00 22"],
    ["are those at the end where nothing else is", "x y b", "b", "20"],
    ["are those around a line that was put in", "a b", "a x b", "00 12"],
    ["are counted once where the ends overlap", "a a a", "a a", "00 11"],
    ["are the unique ones that kept their order", "x a b c y", "z b c a w", "21 32"],
    ["are unique within their gap", "x a b a y", "z a b a w", "11 22 33"],
    ["are the longest run of repeated ones", "x a a b b y", "z b b a a w", "31 42"],
    ["are the later ones of two runs of the same length", "x a a y", "z a w a v", "11 23"],
    ["are found between two that moved", "p a q a r", "s q a t", "21 32"],
    ["are the unique one, though more repeated ones stand beside it", "x u a a a y", "z a a a u w", "14"],
    ["are the unique one at the beginning of the first text", "u a a", "a a u", "02"],
    ["are the unique one at the beginning of the second text", "a a u", "u a a", "20"],
    ["are the repeated ones where the other one is unique on one side only", "x u a a y", "z a a u u w", "21 32"],
    ["are the repeated ones where the other one is repeated before", "x u u a a y", "z a a u w", "31 42"],
  ])("%s", (_, before, after, pairs) => {
    const lines = (text: string) => text.split(" ").filter((line) => line !== "");

    expect(
      sharedLines(lines(before), lines(after))
        .map((pair) => pair.join(""))
        .join(" "),
    ).toBe(pairs);
  });

  it("leaves a gap without unique lines alone where comparing all would cost too much", () => {
    const side = (size: number, ends: string) => [
      `${ends}1`,
      ...Array<string>(size).fill("a"),
      ...Array<string>(size).fill("b"),
      `${ends}2`,
    ];

    expect(sharedLines(side(400, "x"), side(400, "y"))).toHaveLength(800);
    expect(sharedLines(side(600, "x"), side(600, "y"))).toHaveLength(0);
  });

  it("keeps a repeated line in its block when a block is inserted in between", () => {
    const block = (name: string) => [`## ${name}`, "write", "commit"];

    const pairs = sharedLines([...block("one"), ...block("two")], [...block("one"), ...block("new"), ...block("two")]);

    expect(pairs).toEqual([0, 1, 2, 3, 4, 5].map((line) => [line, line < 3 ? line : line + 3]));
  });
});
