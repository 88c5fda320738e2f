import { describe, expect, it } from "@jest/globals";
import { InternalError } from "../../../src/errors.ts";
import { insertItems, type InsertedItem } from "../../../src/plan/model/insert-items.ts";
import { itemIndex } from "../../../src/plan/model/item-index.ts";
import { elementAt } from "../../../src/plan/model/element-at.ts";
import type { Plan } from "../../../src/plan/model/plan.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

function read(text: string): Plan {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("refused");
  return plan;
}

/** Items 0 to 4: the plan, two steps, and a task below each. */
const PLAN = read("# Plan\n\n### Step 1: A\n\n- [x] a\n\n### Step 2: B (depends on Step 1)\n\n- [ ] b\n");

function inserted(title: string, parent: number, behind: number, takes: readonly number[] = []): InsertedItem {
  return { parent, behind, takes: takes.map(itemIndex), item: { ...elementAt(PLAN.items, 2, "items"), title } };
}

function outline(plan: Plan, index = 0, depth = 0): readonly string[] {
  return elementAt(plan.items, index, "items").children.flatMap((child) => {
    const { title } = elementAt(plan.items, child, "items");
    return [`${"  ".repeat(depth)}${title}`, ...outline(plan, child, depth + 1)];
  });
}

describe("items put among those of a plan", () => {
  it.each<[says: string, items: readonly InsertedItem[], outline: readonly string[]]>([
    [
      "stand behind the one that they follow",
      [inserted("new", 1, 2)],
      ["Step 1: A", "  a", "  new", "Step 2: B", "  b"],
    ],
    ["stand first below their parent", [inserted("new", 1, 1)], ["Step 1: A", "  new", "  a", "Step 2: B", "  b"]],
    [
      "stand one behind the other",
      [inserted("new", 1, 2), inserted("newer", 1, 5)],
      ["Step 1: A", "  a", "  new", "  newer", "Step 2: B", "  b"],
    ],
    [
      "may be below one another",
      [inserted("new", 1, 2), inserted("newer", 5, 5)],
      ["Step 1: A", "  a", "  new", "    newer", "Step 2: B", "  b"],
    ],
    ["may take others along", [inserted("new", 0, 3, [4])], ["Step 1: A", "  a", "Step 2: B", "new", "  b"]],
  ])("%s", (_, items, expected) => {
    expect(outline(insertItems(PLAN, items).plan).map((line) => line.replace(/ \(.*/, ""))).toEqual(expected);
  });

  it("leave a plan as it is where there are none", () => {
    expect(insertItems(PLAN, [])).toEqual({ plan: PLAN, placeOf: [0, 1, 2, 3, 4] });
  });

  it("are found at their new places, and so are the others", () => {
    expect(insertItems(PLAN, [inserted("new", 1, 1)]).placeOf).toEqual([0, 1, 3, 4, 5, 2]);
  });

  it("roll a heading up again that had nothing below it", () => {
    const bare = read("# Plan\n\n### Step 1: A\n\n### Step 2: B\n\n- [ ] b\n");
    const [before, after] = [bare, insertItems(bare, [inserted("new", 1, 1)]).plan];

    expect([before.items[1]?.stateFrom, after.items[1]?.stateFrom]).toEqual(["none", "children"]);
  });

  it("have a parent and a place among the others, or something is wrong with the caller", () => {
    expect(() => insertItems(PLAN, [inserted("new", 9, 1)])).toThrow(InternalError);
    expect(() => insertItems(PLAN, [inserted("new", 1, 9)])).toThrow(InternalError);
  });
});
