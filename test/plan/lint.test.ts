import { describe, expect, it } from "@jest/globals";
import { lintPlan } from "../../src/plan/lint.ts";
import { parsePlan } from "../../src/plan/parse.ts";

/** Every problem as a person reads it: code, place, what it is, and what to do. */
function problems(text: string): string[] {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("refused");
  return lintPlan(plan).map(
    ({ code, line, column, message, hint }) => `${code} ${line}:${column}: ${message}. ${hint}`,
  );
}

describe("lintPlan", () => {
  it.each([
    [
      "two items that can't be told apart",
      "# P\n\n- [ ] same\n- [ ] **same**\n",
      [
        'indistinguishable 4:1: "same" stands here twice (first in line 3): only the order tells the two apart. Reword one of them, so that each keeps its issue when lines move.',
      ],
    ],
    [
      "an unknown dependency",
      "# P\n\n- [ ] T001 a\n- [ ] T002 b (depends on T009)\n",
      [
        'unknown-dependency 4:1: "T002 b (depends on T009)" depends on "T009", but no item is called that. Correct the name, or ignore this when it means something outside of the plan.',
      ],
    ],
    [
      "an unknown dependency beside a known one",
      "# P\n\n### Step 1: A\n\n- [ ] a\n\n### Step 2: B\n\n**Depends On**: Step 1, Step 9\n\n- [ ] b\n",
      [
        'unknown-dependency 7:1: "Step 2: B" depends on "Step 9", but no item is called that. Correct the name, or ignore this when it means something outside of the plan.',
      ],
    ],
    [
      "a dependency cycle",
      "# P\n\n- [ ] T001 a (depends on T002)\n- [ ] T002 b (depends on T001)\n",
      ["dependency-cycle 3:1: These items wait for each other: T001 → T002 → T001. Take one of the dependencies away."],
    ],
    [
      "a ticked parent with open children",
      "# P\n\n- [x] a\n  - [ ] b\n",
      ["ticked-with-open-children 3:1: Ticked, but 1 of 1 below it is open. Tick what is done, or untick this."],
    ],
    [
      "a status that contradicts the boxes",
      "# P\n\n### Step 1: a\n\n**Status:** Done\n\n- [ ] b\n",
      [
        "status-contradiction 3:1: The status says done, but 1 of 1 below it is open. Tick what is done, or correct the status.",
      ],
    ],
    [
      "a status behind the boxes",
      "# P\n\n### Step 1: a\n\n**Status:** Not Started\n\n- [x] b\n",
      ['status-contradiction 3:1: The status says "Not Started", but everything below is done. Correct the status.'],
    ],
    [
      "a box with a star",
      "# P\n\n- [ ]* a\n",
      [
        "box-not-rendered 3:3: GitHub shows no checkbox here: a star follows its brackets. plansync reads it all the same; `- [ ] ` or `- [x] ` shows one on GitHub too.",
      ],
    ],
    [
      "a box without a blank",
      "# P\n\n- [ ]a\n",
      [
        "box-not-rendered 3:3: GitHub shows no checkbox here: no blank follows its brackets. plansync reads it all the same; `- [ ] ` or `- [x] ` shows one on GitHub too.",
      ],
    ],
    [
      "a box with a tab",
      "# P\n\n- [\t] a\n",
      [
        "box-not-rendered 3:3: GitHub shows no checkbox here: the blank between its brackets is a tab or a no-break space. plansync reads it all the same; `- [ ] ` or `- [x] ` shows one on GitHub too.",
      ],
    ],
    [
      "brackets with nothing between",
      "# P\n\n- [ ] a\n- [] b\n",
      [
        "box-not-rendered 4:3: `[]` is no checkbox, neither for GitHub nor for plansync. Write `[ ]` with one blank, or `[x]`.",
      ],
    ],
    [
      "a placeholder",
      "# P\n\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] [Task name]\n",
      ['placeholder 6:1: "[Task name]" is still to be filled in. Write what is to be done, or delete the line.'],
    ],
    [
      "a table of tasks",
      "# P\n\n- [ ] a\n\n| Task | Status |\n|---|---|\n| b | open |\n",
      [
        "table-tasks 5:1: These tasks stand in a table: plansync does not read them. Write them as `- [ ] task` to give each an issue.",
      ],
    ],
    [
      "a box with a mark of its own",
      "# P\n\n- [ ] a\n- [~] b\n",
      [
        "box-not-rendered 4:3: GitHub shows no checkbox here: GitHub knows no `[~]`. plansync reads it all the same; `- [ ] ` or `- [x] ` shows one on GitHub too.",
      ],
    ],
    [
      "a plan that GitHub cuts",
      `# P\n\n- [ ] a\n\n${"word ".repeat(110_000)}\n`,
      [
        "plan-too-large 1:1: The plan has more than 512000 bytes: GitHub does not give it whole in one answer, and issues can't show it. Split it into several plans.",
      ],
    ],
    [
      "a fence that never ends",
      "# P\n\n- [ ] a\n\n```sh\necho\n",
      [
        "unbalanced-fence 5:1: This code fence seems never to end: what follows may be read as code. Close it, or give quoted markdown a longer fence than the code in it.",
      ],
    ],
  ])("finds %s", (_what, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it.each([
    ["libraries as dependencies", "# P\n\n### Step 1: a\n\n**Dependencies**: Socket.IO 4, Redis\n"],
    ["another plan's id", "# P\n\n### Step 1: a\n\n**Depends On**: PROJ-12\n"],
    ["the same words in two steps", "# P\n\n### Step 1: a\n- [ ] commit\n\n### Step 2: b\n- [ ] commit\n"],
  ])("accepts %s", (_what, text) => {
    expect(problems(text)).toEqual([]);
  });
});
