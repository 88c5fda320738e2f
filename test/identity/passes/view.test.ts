import { describe, expect, it } from "@jest/globals";
import { boxes } from "../found.ts";
import { nameOf, nodeOf, workOn } from "./rule.ts";

describe("the items that a rule considers", () => {
  const PLAN = boxes(
    "Dig",
    "dig",
    "T1 Fill `abc`",
    "T1 Ram `abc` and `abc`",
    "Limit all uploads: x",
    "Limit all uploads: y",
  );
  const view = () => workOn(PLAN, PLAN).whole.before;

  it("are all but the plan itself", () => {
    const before = view();

    expect(before.nodes.map((node) => nameOf(before.tree, node)).slice(0, 2)).toEqual(["Step 1: All of it", "Dig"]);
  });

  it("are unique where no other says the same", () => {
    const before = view();

    expect(before.isUnique(nodeOf(before.tree, "T1 Fill abc"))).toBe(true);
    expect(before.isUnique(nodeOf(before.tree, "Dig"))).toBe(false);
  });

  it.each([
    ["wording", "dig", 2],
    ["wording", "plan", 0],
    ["id", "T1", 2],
    ["id", "STEP 1", 1],
    ["head", "limit all uploads", 2],
    ["code", "abc", 2],
    ["code", "xyz", 0],
  ] as const)("are counted by their %s: %j %d times", (what, value, count) => {
    expect(view().count(what, value)).toBe(count);
  });
});
