import { describe, expect, it } from "@jest/globals";
import { findRemnants } from "../../../src/identity/remnants/find-remnants.ts";
import type { Lost, ReadText } from "../../../src/identity/remnants/remnant.ts";

function box(title: string): Lost {
  return { title, text: `- [ ] ${title}` };
}

describe("looking for remnants costs in proportion to what it is given", () => {
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

  it.each<[what: string, lost: (size: number) => Lost[], text: (size: number) => string]>([
    [
      "titles that are parts of each other, in lines that hold none",
      (size) => numbers(size / 20).map((index) => ({ title: `${"a ".repeat(index % 200)}b`, text: "" })),
      (size) => "a a a a a a a a\n".repeat(size),
    ],
    [
      "titles that are parts of each other, in one long line that holds all",
      (size) => numbers(size / 20).map((index) => ({ title: "a ".repeat((index % 200) + 1), text: "" })),
      (size) => "a a a a a a a a ".repeat(size),
    ],
    [
      "one title over and over",
      (size) => numbers(size / 20).map(() => box("Commit")),
      (size) => "-[ ] Commit\n".repeat(size),
    ],
    [
      "a short title in every line, as a part of it",
      (size) => numbers(size / 20).map((index) => box(`a${index}`)),
      (size) => "- [v] a1 and more\n".repeat(size),
    ],
    ["brackets without an end", () => [box("one two three")], (size) => "[one(".repeat(size * 4)],
    ["cells without an end", () => [box("one"), box("one two three")], (size) => "|one".repeat(size * 4)],
    ["comments without an end", () => [box("one two three")], (size) => "<!-- one\n".repeat(size)],
    ["fences without an end", () => [box("one two three")], (size) => "```one\n".repeat(size)],
  ])("with %s", (_what, lost, text) => {
    const cost = (size: number): number => {
      const given: [readonly Lost[], readonly ReadText[]] = [
        lost(size),
        [{ path: "a.md", text: text(size), items: [] }],
      ];
      const begin = process.cpuUsage();
      findRemnants(...given);
      const { user, system } = process.cpuUsage(begin);
      return user + system;
    };
    cost(1_000);

    const [small, large] = [cost(2_000), cost(16_000)];

    // Eight times the text: a square would be 64 times the cost. Little is measured badly, so it counts as 20 ms.
    expect(large / Math.max(small, 20_000)).toBeLessThan(24);
  });
});
