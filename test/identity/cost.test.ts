import { describe, expect, it } from "@jest/globals";
import { matchItems } from "../../src/identity/match.ts";
import { matchPlans } from "../../src/identity/match-plans.ts";
import type { Plan } from "../../src/plan/model/plan.ts";
import { boxes, parse } from "./found.ts";

const FEW = 250;
const TIMES = 8;
/** Linear would be `TIMES`; a quadratic step would be its square. The rest is for a busy machine. */
const AT_MOST = 3.5 * TIMES;

function plan(count: number, line: (at: number) => string): Plan {
  return parse(boxes(...Array.from({ length: count }, (_, at) => line(at))));
}

/** Least processor time of some runs, in microseconds: what other processes do doesn't count. */
function cost(act: () => unknown): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.max(2_000, Math.min(...runs));
}

describe("matching grows with the number of items, not with its square", () => {
  const letters = (at: number): string =>
    ["a", "b", "c", "d", "e"].map((word, bit) => `${word}${(at >> bit) & 1}`).join(" ");

  it.each<[string, (at: number) => string, (at: number) => string]>([
    [
      "one is reworded",
      (at) => `Write module ${at} of the port`,
      (at) => `Write ${at === 7 ? "the " : ""}module ${at} of the port`,
    ],
    [
      "all are reworded",
      (at) => `write the module number${at} of kind${at % 50}`,
      (at) => `test the module number${at} with kind${at % 50}`,
    ],
    ["all lines are equal", () => "Commit", () => "Commit it all"],
    ["all have the same words", letters, (at) => letters(at).split(" ").toReversed().join(" ")],
    [
      "all ids shifted and all texts changed",
      (at) => `T${1000 + at} do work${at} on thing${at % 97}`,
      (at) => `T${1001 + at} make job${at} of thing${at % 97}`,
    ],
    ["ids repeat", (at) => `T00${at % 7} do ${at}`, (at) => `T00${at % 7} make ${at}`],
    ["each begins another", (at) => `${"word ".repeat(1 + (at % 90))}end`, (at) => "word ".repeat(1 + ((at + 1) % 90))],
    [
      "all name the same files",
      (at) => `use \`f${at % 50}.ts\` and \`g${at % 31}.ts\``,
      (at) => `keep \`f${at % 50}.ts\` or \`g${at % 31}.ts\``,
    ],
    [
      "namesakes differ in what stands below",
      (at) => `Write tests ${at >> 2}\n  - for part ${at} of it`,
      (at) => `Write tests ${at >> 2}\n  - for part ${at ^ 3} of it`,
    ],
  ])("where %s", (_, before, after) => {
    const small = [plan(FEW, before), plan(FEW, after)] as const;
    const large = [plan(FEW * TIMES, before), plan(FEW * TIMES, after)] as const;

    const once = cost(() => matchItems(...small));

    expect(cost(() => matchItems(...large)) / once).toBeLessThan(AT_MOST);
  });

  it("where it has many files that trade their items", () => {
    const files = (count: number, shift: number): Plan[] =>
      Array.from({ length: count }, (_, file) =>
        plan(20, (at) => `Do work ${at} of file ${(file + (at % 2) * shift) % count}`),
      );
    const pairs = (count: number) => Array.from({ length: count }, (_, at) => [at, at] as const);
    const [few, many] = [10, 80];

    const [small, large] = [few, many].map((count) => [files(count, 0), files(count, 1), pairs(count)] as const);
    const once = cost(() => matchPlans(...small!));

    expect(cost(() => matchPlans(...large!)) / once).toBeLessThan(AT_MOST);
  });
});
