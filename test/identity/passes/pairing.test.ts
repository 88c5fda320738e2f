import { describe, expect, it } from "@jest/globals";
import { Pairing } from "../../../src/identity/passes/pairing.ts";

describe("a pairing", () => {
  it("knows its pairs from both sides", () => {
    const pairing = new Pairing();

    expect(pairing.add(1, 7)).toBe(true);
    expect([pairing.afterOf.get(1), pairing.beforeOf.get(7), pairing.size]).toEqual([7, 1, 1]);
  });

  it.each([
    ["whose old item is taken", 1, 8],
    ["whose new item is taken", 2, 7],
    ["that may not be", 3, 9],
  ])("refuses a pair %s", (_, old, now) => {
    const pairing = new Pairing((before, after) => !(before === 3 && after === 9));
    pairing.add(1, 7);

    expect(pairing.isFree(old, now)).toBe(false);
    expect(pairing.add(old, now, true)).toBe(false);
    expect([...pairing.afterOf]).toEqual([[1, 7]]);
    expect([...pairing.assumed]).toEqual([]);
  });

  it("knows which pairs are assumed", () => {
    const pairing = new Pairing();
    pairing.add(1, 7, true);
    pairing.add(2, 8);

    expect([...pairing.assumed]).toEqual([1]);
  });
});
