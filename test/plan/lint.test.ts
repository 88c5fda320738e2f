import { describe, expect, it } from "@jest/globals";
import { lintPlan } from "../../src/plan/lint.ts";
import { parsePlan } from "../../src/plan/parse.ts";

function codes(text: string): string[] {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("refused");
  return lintPlan(plan).map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe("lintPlan", () => {
  it.each([
    ["two items that can't be told apart", "# P\n\n- [ ] same\n- [ ] **same**\n", ["indistinguishable 4:1"]],
    ["an unknown dependency", "# P\n\n- [ ] T001 a\n- [ ] T002 b (depends on T009)\n", ["unknown-dependency 4:1"]],
    [
      "an unknown dependency beside a known one",
      "# P\n\n### Step 1: A\n\n- [ ] a\n\n### Step 2: B\n\n**Depends On**: Step 1, Step 9\n\n- [ ] b\n",
      ["unknown-dependency 7:1"],
    ],
    [
      "a dependency cycle",
      "# P\n\n- [ ] T001 a (depends on T002)\n- [ ] T002 b (depends on T001)\n",
      ["dependency-cycle 3:1"],
    ],
    ["a ticked parent with open children", "# P\n\n- [x] a\n  - [ ] b\n", ["ticked-with-open-children 3:1"]],
    [
      "a status that contradicts the boxes",
      "# P\n\n### Step 1: a\n\n**Status:** Done\n\n- [ ] b\n",
      ["status-contradiction 3:1"],
    ],
    [
      "a status behind the boxes",
      "# P\n\n### Step 1: a\n\n**Status:** Not Started\n\n- [x] b\n",
      ["status-contradiction 3:1"],
    ],
    ["a box with a star", "# P\n\n- [ ]* a\n", ["box-not-rendered 3:3"]],
    ["a box without a blank", "# P\n\n- [ ]a\n", ["box-not-rendered 3:3"]],
    ["a box with a tab", "# P\n\n- [\t] a\n", ["box-not-rendered 3:3"]],
    ["brackets with nothing between", "# P\n\n- [ ] a\n- [] b\n", ["box-not-rendered 4:3"]],
    ["a placeholder", "# P\n\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] [Task name]\n", ["placeholder 6:1"]],
    ["a table of tasks", "# P\n\n- [ ] a\n\n| Task | Status |\n|---|---|\n| b | open |\n", ["table-tasks 5:1"]],
    ["a fence that never ends", "# P\n\n- [ ] a\n\n```sh\necho\n", ["unbalanced-fence 5:1"]],
  ])("finds %s", (_what, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    ["libraries as dependencies", "# P\n\n### Step 1: a\n\n**Dependencies**: Socket.IO 4, Redis\n"],
    ["another plan's id", "# P\n\n### Step 1: a\n\n**Depends On**: PROJ-12\n"],
    ["the same words in two steps", "# P\n\n### Step 1: a\n- [ ] commit\n\n### Step 2: b\n- [ ] commit\n"],
  ])("accepts %s", (_what, text) => {
    expect(codes(text)).toEqual([]);
  });
});
