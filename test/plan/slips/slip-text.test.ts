import { describe, expect, it } from "@jest/globals";
import { cureOf, shorten } from "../../../src/plan/slips/slip-text.ts";
import { readSlip } from "../../../src/plan/slips/slip.ts";

describe("the cure of a line", () => {
  it.each([
    ["- [] Dig", "Dig", "Write `- [ ] Dig`"],
    ["-[x] Dig", "Dig", "Write `- [x] Dig`"],
    ["* [?] Dig", "Dig", "Write `* [ ] Dig`, or `* [x] Dig` if it is done"],
    ["-[ ] Dig `it`", "Dig `it`", "Write `` - [ ] Dig `it` ``"],
    ["-[ ] Dig ``it``", "Dig ``it``", "Write ``` - [ ] Dig ``it`` ```"],
  ])("of %j is to write it as it should be", (line, words, cure) => {
    expect(cureOf(words, readSlip(line))).toBe(cure);
  });
});

describe("a text that fits into a message", () => {
  it.each([
    ["is whole up to a hundred characters", "a".repeat(100), "a".repeat(100)],
    ["is cut behind them", "a".repeat(101), `${"a".repeat(99)}…`],
    ["is cut before blanks", `${"a".repeat(98)} ${"b".repeat(9)}`, `${"a".repeat(98)}…`],
    ["is cut before half a character", `${"a".repeat(98)}🚢${"b".repeat(9)}`, `${"a".repeat(98)}…`],
  ])("%s", (_, text, short) => {
    expect(shorten(text)).toBe(short);
  });
});
