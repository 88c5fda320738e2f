import { describe, expect, it } from "@jest/globals";
import { listMarker } from "../../../src/plan/markdown/list-marker.ts";

describe("a line begins an item of a list", () => {
  it.each<[line: string, interrupts: boolean, kind: string | null]>([
    ["- Dig", false, "-"],
    ["* Dig", false, "*"],
    ["+\tDig", false, "+"],
    ["-", false, "-"],
    ["12. Dig", false, "."],
    ["3) Dig", false, ")"],
    ["1234567890. Dig", false, null],
    ["-Dig", false, null],
    ["3.Dig", false, null],
    ["- - -", false, null],
    ["* * *", false, null],
    ["- - x", false, "-"],
    ["- Dig", true, "-"],
    ["1. Dig", true, "."],
    ["2. Dig", true, null],
    ["-", true, null],
    ["-  ", true, null],
    ["words", false, null],
  ])("with %j (within a paragraph: %p): %p", (line, interrupts, kind) => {
    expect(listMarker(line, interrupts)?.kind ?? null).toBe(kind);
  });

  it("with a marker of one character or more, in order or not", () => {
    expect([listMarker("- Dig", false), listMarker("12. Dig", false)]).toMatchObject([
      { length: 1, ordered: false },
      { length: 3, ordered: true },
    ]);
  });
});
