import { describe, expect, it } from "@jest/globals";
import { candidatePairs } from "../../../src/identity/passes/candidates.ts";
import { startWork } from "../../../src/identity/passes/start-work.ts";
import type { Matchable, PlanVersion } from "../../../src/identity/text/matchable.ts";
import { lineNumber } from "../../../src/plan/model/line-number.ts";

/** A plan of items that say nothing but these words. */
function version(count: number, wordOf: (at: number) => string): PlanVersion {
  const item = (title: string, at: number): Matchable => ({
    kind: at === 0 ? "plan" : "task",
    title,
    id: null,
    parent: at === 0 ? null : 0,
    line: lineNumber(at + 1),
    text: `- [ ] ${title}`,
    section: [],
  });
  return { items: Array.from({ length: count + 1 }, (_, at) => item(wordOf(at), at)) };
}

const nodes = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const work = (count: number) =>
  startWork([version(count, (at) => `a${at}`)], [version(200, (at) => `a${at + 1}`)], [[0, 0]], null);

describe("the pairs worth comparing", () => {
  it("are all of them, up to 20,000", () => {
    expect(candidatePairs(work(100), nodes(100), nodes(200), null)).toHaveLength(20_000);
    expect(candidatePairs(work(2), nodes(2), nodes(2), null)).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ]);
  });

  it("are above that the ones with a rare word in common", () => {
    const pairs = candidatePairs(work(101), nodes(101), nodes(200), null);

    expect(pairs.slice(0, 3)).toEqual([
      [2, 1],
      [3, 2],
      [4, 3],
    ]);
    expect(pairs).toHaveLength(100);
  });

  it("are above that the ones in the same place as well, each once", () => {
    const place = { old: (node: number) => (node <= 2 ? 0 : 1), now: (node: number) => (node <= 3 ? 0 : 2) };

    const pairs = candidatePairs(work(101), nodes(101), nodes(200), place);

    expect(pairs.slice(0, 7)).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
      [2, 2],
      [2, 3],
      [3, 2],
    ]);
  });

  it.each([
    [20, 100, true],
    [21, 100, false],
  ])("of %d items in the place of %d are compared: %p", (olds, news, areCompared) => {
    const place = { old: (node: number) => (node <= olds ? 0 : 1), now: (node: number) => (node <= news ? 0 : 2) };

    const pairs = candidatePairs(work(101), nodes(101), nodes(200), place);

    expect(pairs.filter(([old]) => old === 1)).toHaveLength(areCompared ? news : 0);
  });
});
