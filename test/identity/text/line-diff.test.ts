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

  it("keeps a repeated line in its block when a block is inserted in between", () => {
    const block = (name: string) => [`## ${name}`, "write", "commit"];

    const pairs = sharedLines([...block("one"), ...block("two")], [...block("one"), ...block("new"), ...block("two")]);

    expect(pairs).toEqual([0, 1, 2, 3, 4, 5].map((line) => [line, line < 3 ? line : line + 3]));
  });
});
