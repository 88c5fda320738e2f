import { describe, expect, it } from "@jest/globals";
import { count, countDoubts } from "../../src/report/count.ts";
import { item, plan } from "../support/report-parts.ts";

describe("a number with its noun", () => {
  it.each([
    [0, "0 issues"],
    [1, "1 issue"],
    [2, "2 issues"],
  ])("is singular for one alone: %i", (number, want) => {
    expect(count(number, "issue")).toBe(want);
  });
});

describe("lines in doubt", () => {
  it("are the held items of plans that are not held as a whole", () => {
    const items = [item({ result: "held" }), item({ result: "held" }), item({ result: "unchanged" })];

    expect(countDoubts([plan({ items }), plan({ items, outcome: "held" })])).toBe(2);
  });
});
