import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { longestIncreasing } from "../../../../src/plan/edit/lines/longest-increasing.ts";
import { listReordered } from "../../../../src/plan/edit/lines/list-reordered.ts";
import { reorderChildren } from "../../../../src/plan/edit/lines/reorder-children.ts";
import { find, plan, reread } from "./stage.ts";

function reorder(text: string, below: string, order: readonly string[]) {
  const before = plan(text);
  const parent = below === "" ? before.items[0]! : find(before, below);
  return reorderChildren(
    before,
    { parent: parent.index, order: order.map((title) => find(before, title).index) },
    { reread },
  );
}

describe("children in another order", () => {
  it.each([
    [
      "the last one first",
      "# P\n\n- [ ] a\n- [ ] b\n- [ ] c\n",
      ["c", "a", "b"],
      "# P\n\n- [ ] c\n- [ ] a\n- [ ] b\n",
      ["c"],
    ],
    [
      "the first one last, with what lies below it",
      "# P\n\n- [ ] a\n  - [ ] a1\n- [ ] b\n- [ ] c\n",
      ["b", "c", "a"],
      "# P\n\n- [ ] b\n- [ ] c\n- [ ] a\n  - [ ] a1\n",
      ["a"],
    ],
    [
      "backwards",
      "# P\n\n- [ ] a\n- [ ] b\n- [ ] c\n",
      ["c", "b", "a"],
      "# P\n\n- [ ] c\n- [ ] b\n- [ ] a\n",
      ["c", "b"],
    ],
    [
      "those that are named, while the others stay behind their neighbour",
      "# P\n\n- [ ] a\n- [ ] x\n- [ ] b\n- [ ] y\n- [ ] c\n",
      ["b", "a"],
      "# P\n\n- [ ] b\n- [ ] a\n- [ ] x\n- [ ] y\n- [ ] c\n",
      ["b"],
    ],
    ["as they are", "# P\n\n- [ ] a\n- [ ] b\n", ["a", "b"], "# P\n\n- [ ] a\n- [ ] b\n", []],
    [
      "sections",
      "# P\n\n## Step 1: a\n\n- [ ] x\n\n## Step 2: b\n\n- [ ] y\n\n## Step 3: c\n\n- [ ] z\n",
      ["c", "a", "b"],
      "# P\n\n## Step 3: c\n\n- [ ] z\n\n## Step 1: a\n\n- [ ] x\n\n## Step 2: b\n\n- [ ] y\n",
      ["c"],
    ],
    [
      "numbered lines, of which only the moved one gets another number",
      "# P\n\n1. [ ] a\n2. [ ] b\n3. [ ] c\n",
      ["b", "c", "a"],
      "# P\n\n2. [ ] b\n3. [ ] c\n4. [ ] a\n",
      ["a"],
    ],
  ])("takes as few moves as can be: %s", (_name, before, order, after, moved) => {
    const found = reorder(before, "", order);
    if (found.kind === "refused") throw new Error(found.why);

    expect(found.plan.text).toBe(after);
    expect(found.moved.map((index) => plan(before).items[index]?.title.at(-1))).toEqual(moved);
  });

  it("is refused where they are the children of several items", () => {
    expect(reorder("# P\n\n- [ ] a\n  - [ ] a1\n- [ ] b\n", "", ["b", "a1"])).toMatchObject({
      why: "they are not the children of one item",
    });
  });

  it("moves no more lines than stand outside of the longest run in order, and leaves the others as a list shows them", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 2 }), (order) => {
        const names = "abcdefgh".split("");
        const text = `# P\n\n${names.map((name) => `- [ ] ${name}\n`).join("")}`;
        const found = reorder(
          text,
          "",
          order.map((at) => names[at]!),
        );
        if (found.kind === "refused") throw new Error(found.why);

        const titles = found.plan.items.slice(1).map(({ title }) => title);
        expect(titles.filter((title) => order.includes(names.indexOf(title)))).toEqual(order.map((at) => names[at]));
        expect(found.moved).toHaveLength(order.length - longestRun(order));
        const wanted = order.map((at) => names[at] ?? "");
        expect(titles).toEqual(listReordered(names, wanted));
      }),
      { numRuns: 60 },
    );
  });
});

describe("the longest run of rising numbers", () => {
  it("is as long as any that there is", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 9 }), (numbers) => {
        const run = longestIncreasing(numbers).map((at) => numbers[at]!);

        expect(run).toEqual([...run].sort((a, b) => a - b));
        expect(run).toHaveLength(longestRun(numbers));
      }),
    );
  });
});

/** Tries all of them. */
function longestRun(numbers: readonly number[], least = -1): number {
  return numbers.reduce(
    (longest, number, at) =>
      number > least ? Math.max(longest, 1 + longestRun(numbers.slice(at + 1), number)) : longest,
    0,
  );
}
