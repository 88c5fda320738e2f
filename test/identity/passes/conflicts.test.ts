import { describe, expect, it } from "@jest/globals";
import { areAboutDifferentThings, haveDifferentNames, isExcluded } from "../../../src/identity/passes/conflicts.ts";
import { boxes } from "../found.ts";
import { workOn } from "./rule.ts";

/** The node of the only box. */
const BOX = 2;

describe("a pair is ruled out", () => {
  it.each<[says: string, old: string, now: string, isExcluded: boolean]>([
    ["where the new one says that it is new", "Dig", "**NEW** Dig", true],
    ["not where both say so", "**NEW** Dig", "**NEW** Dig", false],
    ["not where only the old one said so", "**NEW** Dig", "Dig", false],
    ["where they name different issues", "Fix #12", "Fix #13", true],
    ["not where they have one in common", "Fix #12 and #13", "Fix #13 and #14", false],
    ["not where only the old one names an issue", "Fix #12", "Fix it", false],
    ["not where only the new one names an issue", "Fix it", "Fix #12", false],
  ])("%s", (_, old, now, expected) => {
    expect(isExcluded(workOn(boxes(old), boxes(now)), BOX, BOX)).toBe(expected);
  });
});

describe("two items are about different things", () => {
  it.each<[says: string, old: string, now: string, areDifferent: boolean]>([
    ["where each has a code word of its own", "Test `a.ts`", "Test `b.ts`", true],
    ["not where only the old one has one", "Test `a.ts`", "Test", false],
    ["not where only the new one has one", "Test", "Test `a.ts`", false],
    ["not where one has one more", "Test `a.ts`", "Test `a.ts` and `b.ts`", false],
    ["where each has one of its own besides a common one", "`a.ts` in `c.ts`", "`b.ts` in `c.ts`", true],
    ["where each has a number of its own", "Write part 1 of it", "Write part 2 of it", true],
    ["where each has a number with a letter of its own", "Write part 1a of it", "Write part 1b of it", true],
    ["not where only one has a number", "Write part 1 of it", "Write part of it", false],
    ["not where only the other has a number", "Write part of it", "Write part 1 of it", false],
    ["not where the numbers are within words", "Write v1x of it", "Write v2x of it", false],
    ["not where they have the same number", "Write part 1 of it", "Print part 1 of it", false],
  ])("%s", (_, old, now, expected) => {
    expect(areAboutDifferentThings(workOn(boxes(old), boxes(now)), BOX, BOX)).toBe(expected);
  });
});

describe("two items have different names", () => {
  it.each<[says: string, old: string, now: string, areDifferent: boolean]>([
    ["where their ids name different work", "T001 Dig", "T002 Dig", true],
    ["not where they have the same id", "T001 Dig", "T001 Dig", false],
    ["not where the old id only counts", "1.1 Dig", "T002 Dig", false],
    ["not where the new id only counts", "T001 Dig", "1.2 Dig", false],
    ["not where the old one has none", "Dig", "T002 Dig", false],
    ["not where the new one has none", "T001 Dig", "Dig", false],
  ])("%s", (_, old, now, expected) => {
    expect(haveDifferentNames(workOn(boxes(old), boxes(now)), BOX, BOX)).toBe(expected);
  });
});
