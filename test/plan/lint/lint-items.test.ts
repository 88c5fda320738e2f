import { describe, expect, it } from "@jest/globals";
import { lintItems } from "../../../src/plan/lint/lint-items.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

function problems(text: string): string[] {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("refused");
  return [...lintItems(plan)].map(({ code, line, message }) => `${code} ${line}: ${message}`);
}

describe("an item", () => {
  it.each<[says: string, text: string, problems: readonly string[]]>([
    [
      "that is ticked tells how many below it are open",
      "# P\n\n- [x] a\n  - [ ] b\n  - [ ] c\n  - [x] d\n",
      ["ticked-with-open-children 3: Ticked, but 2 of 3 below it are open"],
    ],
    [
      "whose status says done tells how many below it are open",
      "# P\n\n### Step 1: a\n\n**Status:** Done\n\n- [ ] b\n- [ ] c\n",
      ["status-contradiction 3: The status says done, but 2 of 2 below it are open"],
    ],
    ["that is ticked like all below it is no contradiction", "# P\n\n- [x] a\n  - [x] b\n", []],
    ["that is open above something done is none, for its box is a person's", "# P\n\n- [ ] a\n  - [x] b\n", []],
    ["that is dropped above something open is none", "# P\n\n- [x] ~~a~~\n  - [ ] b\n", []],
    [
      "that says the same as another one beside it is told apart by nothing",
      "# P\n\n- [ ] Dig\n- [ ] **dig**\n",
      ['indistinguishable 4: "dig" stands here twice (first in line 3): only the order tells the two apart'],
    ],
    ["that says the same with another id is told apart", "# P\n\n- [ ] T001 Dig\n- [ ] T002 Dig\n", []],
    [
      "that says the same below another label is told apart",
      "# P\n\n### Step 1: a\n\n**Port**\n\n- [ ] Dig\n\n**Town**\n\n- [ ] Dig\n",
      [],
    ],
    [
      "that says the same below another parent is told apart",
      "# P\n\n### Step 1: a\n\n- [ ] Dig\n\n### Step 2: b\n\n- [ ] Dig\n",
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

describe("a plan", () => {
  const tasks = (count: number) => `# P\n\n${Array.from({ length: count }, (_, at) => `- [ ] task n${at}\n`).join("")}`;

  it.each([
    [999, []],
    [1_000, ["plan-too-large 1: The plan has 1001 items that would become issues"]],
  ])("of %d tasks and itself has this to say: %j", (count, expected) => {
    expect(problems(tasks(count))).toEqual(expected);
  });
});
