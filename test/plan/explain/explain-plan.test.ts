import { addPatterns } from "../../../src/config/patterns.ts";
import type { PatternWords } from "../../../src/config/patterns-schema.ts";
import { describe, expect, it } from "@jest/globals";
import { explainLine, explainPlan, type Explained } from "../../../src/plan/explain/explain-plan.ts";
import { Lines } from "../../../src/plan/markdown/lines.ts";
import { KIND_RULES, NO_ITEM_RULES, PARENT_RULES, STATE_RULES } from "../../../src/plan/model/why.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import { lineNumber } from "../../../src/plan/model/line-number.ts";

function read(text: string) {
  const { plan, noItems } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("refused");
  return { plan, all: explainPlan(plan, noItems) };
}

/** What a line is, and the names of the rules that decided it. */
function rulesOf(text: string, line: number): string {
  const found = read(text).all.findLast((one) => one.line === line);
  return found === undefined ? "nothing" : `${found.kind ?? found.what}: ${namesOf(found)}`;
}

function namesOf({ rules }: Explained): string {
  return rules.map(({ name }) => name).join(" ");
}

const TODOS = "---\ntodos:\n  - id: a\n    content: Dig\n    status: pending\n---\n\n";

/** Each rule in a text as short as it can be, and the line that it decides. */
const EXAMPLES: readonly [rule: string, text: string, line: number, expected: string][] = [
  ["document", "# P\n\n- [ ] a\n", 1, "plan: document none children"],
  ["directive", "# P\n\n- [ ] a <!-- plansync: check -->\n", 3, "check: directive plan-alone mark"],
  [
    "directive-above",
    "# P\n\n## A <!-- plansync: children=steps -->\n\n- [ ] a\n",
    5,
    "step: directive-above heading mark",
  ],
  ["level-word", "# P\n\n## Step 1: A\n\n- [ ] a\n", 3, "step: level-word plan-alone children"],
  [
    "container-number",
    "# P\n\n## Implementation Steps\n\n### 1. Dig\n\nWords.\n",
    5,
    "step: container-number plan-alone nothing",
  ],
  [
    "prerequisite-number",
    "# P\n\n## Prerequisites\n\n### 1. Dig\n\n## Step 1: A\n\n- [ ] a\n",
    5,
    "step: prerequisite-number plan-alone nothing",
  ],
  [
    "one-of-several",
    "# P\n\n## A\n\n### Task 1: b\n\n- [ ] c\n\n### Task 2: d\n\n- [ ] e\n\n## F\n\n### Task 3: g\n\n- [ ] h\n\n### Task 4: i\n\n- [ ] j\n",
    3,
    "phase: one-of-several plan-alone children",
  ],
  ["own-state", "# P\n\n## A\n\n- **Status:** planned\n", 3, "step: own-state plan-alone status"],
  ["counted", "# P\n\n## M1: A\n\n- [ ] a\n\n## M2: B\n\nWords.\n", 7, "phase: counted plan-alone nothing"],
  ["numbered-step", "# P\n\n## Phase 1: A\n\n### 1.1 B\n\nWords.\n", 5, "step: numbered-step heading nothing"],
  [
    "holds-criteria",
    "# P\n\n## Tasks\n\n### A\n\nAcceptance criteria:\n\n- [ ] a\n",
    5,
    "step: holds-criteria plan-alone children",
  ],
  ["holds-work", "# P\n\n## Digging\n\n- [ ] a\n", 3, "phase: holds-work plan-alone children"],
  [
    "fitted-level",
    "# P\n\n## Phase 1: A\n\n### Phase 2: B\n\n- [ ] a\n",
    5,
    "step: level-word fitted-level heading children",
  ],
  ["front-matter", TODOS, 3, "task: front-matter todos status"],
  ["box", "# P\n\n## Step 1: A\n\n- [ ] a\n", 5, "task: box heading mark"],
  ["numbered-task", "# P\n\n## Step 1: A\n\n**Tasks**:\n\n1. **Dig**\n", 7, "task: numbered-task heading nothing"],
  ["table-row", "# P\n\n| Task | Status |\n|---|---|\n| a | Done |\n", 5, "task: table-row plan-alone status"],
  [
    "row-in-task",
    "# P\n\n## Task 1: A\n\n| Step | Done |\n|---|---|\n| b | [x] |\n",
    7,
    "check: row-in-task heading mark",
  ],
  ["box-in-item", "# P\n\n- [ ] a\n  - [ ] b\n", 4, "check: box-in-item nested mark"],
  ["sub-id", "# P\n\n- [ ] 1.1 a\n- [ ] 1.1.1 b\n", 4, "check: sub-id id-prefix mark"],
  ["box-in-task", "# P\n\n## Task 1: A\n\n- [ ] a\n", 5, "check: box-in-task heading mark"],
  ["box-in-work", "# P\n\n- [ ] a <!-- plansync: step -->\n  - [ ] b\n", 4, "task: box-in-work nested mark"],
  ["gate-heading", "# P\n\n## Success criteria\n\n- [ ] a\n", 5, "check: gate-heading plan-alone mark"],
  ["gate-label", "# P\n\n## Step 1: A\n\n**Acceptance criteria**:\n\n- [ ] a\n", 7, "check: gate-label heading mark"],
  ["summary-box", "# P\n\n- [ ] Phase 1: A\n\n## Phase 1: A\n\n- [ ] a\n", 3, "check: summary-box overview mark"],
  ["todos-above", `${TODOS}- [ ] a\n`, 8, "check: todos-above plan-alone mark"],
  ["directive-group", "# P\n\n## A <!-- plansync: group -->\n\n- [ ] a\n", 3, "heading: directive-group"],
  [
    "directive-checks",
    "# P\n\n## Step 1: A <!-- plansync: children=checks -->\n\n### Step 2: B\n\n- [ ] a\n",
    5,
    "heading: directive-checks",
  ],
  ["ignored", "# P\n\n- [ ] a\n- [ ] b <!-- plansync: ignore -->\n", 4, "checkbox: ignored"],
  ["gate-of-item", "# P\n\n- [ ] a\n\n## Phase 1 Success Criteria\n\n- [ ] b\n", 5, "heading: gate-of-item"],
  ["gate", "# P\n\n## Success criteria\n\n- [ ] a\n", 3, "heading: gate"],
  ["legend", "# P\n\n- [ ] a\n\n## Legend\n\n- [ ] open\n- [x] done\n", 7, "checkbox: legend"],
  ["prose", "# P\n\n## Background\n\nWords.\n\n## A\n\n- [ ] a\n", 3, "heading: prose"],
  ["names-parent", "# P\n\n## Phase 1: A\n\n- [ ] a\n\n### Phase 1: Review\n\nWords.\n", 7, "heading: names-parent"],
  ["inside-task", "# P\n\n### Task 1: A\n\n**Step 1: B**\n\n- [ ] a\n", 5, "heading: inside-task"],
  ["judged", "# P\n\n## Step 1: A\n\n- [ ] a\n\n## Success criteria\n\n### Speed\n\n- [ ] b\n", 9, "heading: judged"],
  ["container", "# P\n\n## Tasks\n\n- [ ] a\n", 3, "heading: container"],
  [
    "only-lists",
    "# P\n\n## Milestone 1: Soon\n\n- [ ] Phase 1: A\n\n## Phase 1: A\n\n- [ ] a\n",
    3,
    "heading: only-lists",
  ],
  [
    "outside-work",
    "# P\n\n## Implementation Steps\n\n### Step 1: A\n\n- [ ] a\n\n## Afterwards\n\n- [ ] b\n",
    9,
    "heading: outside-work",
  ],
  ["no-work", "# P\n\n## Words\n\nMore.\n\n- [ ] a\n\n## Others\n\nMore.\n", 9, "heading: no-work"],
  ["deep-group", "# P\n\n## Phase 1: A\n\n### Step 1: B\n\n#### Deep\n\n- [ ] a\n", 7, "heading: deep-group"],
  ["namesake", "# P\n\n## Phase 1: A\n\nWords.\n\n## Phase 1\n\n- [ ] a\n", 7, "heading: namesake"],
  ["overview-mark", "# P\n\n- [x] Phase 1: A\n\n## Phase 1: A\n\nWords.\n", 3, "checkbox: overview-mark"],
  ["overview-line", "# P\n\n- [x] Phase 1: A\n\n## Phase 1: A\n", 5, "phase: level-word plan-alone overview-line"],
  ["todos-instead", `${TODOS}## Step 1: A\n\n- [ ] a\n`, 8, "heading: todos-instead"],
  ["nameless", "# P\n\n- [ ] a\n- [ ]\n", 4, "checkbox: nameless"],
  [
    "climbed",
    "# P\n\n## Step 1: A\n\n### B <!-- plansync: phase -->\n\n- [ ] a\n",
    5,
    "phase: directive climbed children",
  ],
  ["dropped", "# P\n\n- [ ] ~~a~~\n", 3, "task: box plan-alone dropped"],
  ["status", "# P\n\n## Step 1: A\n\n**Status:** Done\n", 3, "step: level-word plan-alone status"],
  ["words", "# P\n\n## Step 1: A ✅\n", 3, "step: level-word plan-alone words"],
];

describe("the rule that decided", () => {
  it.each(EXAMPLES)("is named: %s", (_rule, text, line, expected) => {
    expect(rulesOf(text, line)).toBe(expected);
  });

  it("has an example here, whichever it is", () => {
    const all = [KIND_RULES, NO_ITEM_RULES, PARENT_RULES, STATE_RULES].flatMap((rules) => Object.keys(rules));
    const shown = new Set(EXAMPLES.flatMap(([, , , expected]) => expected.split(" ")));

    // What is configured has a test of its own; the title is shown as the plan, and what is kept stands in no text.
    expect(all.filter((name) => !shown.has(name))).toEqual(["configured-level", "kept", "plan-title", "configured"]);
  });

  it.each<[what: string, words: PatternWords, line: number, expected: string]>([
    ["a level", { levels: { step: ["Krok"] } }, 3, "step: configured-level plan-alone children"],
    ["a gate, in place of work", { gates: ["Tasks"] }, 7, "heading: configured"],
    ["checks below it", { gates: ["Tasks"] }, 9, "check: gate-heading plan-alone mark"],
    ["work, in place of a gate", { work: ["Code review"] }, 11, "heading: configured"],
    ["tasks below it", { work: ["Code review"] }, 13, "task: box plan-alone mark"],
  ])("is the configuration's where that says something: %s", (_what, words, line, expected) => {
    const text = "# P\n\n## Krok 1: A\n\n- [ ] a\n\n## Tasks\n\n- [ ] b\n\n## Code review\n\n- [ ] c\n";
    const { plan, noItems } = parsePlan({ path: "PLAN.md", text }, { patterns: addPatterns(words) });

    const found = plan === null ? undefined : explainPlan(plan, noItems).findLast((one) => one.line === line);

    expect(found === undefined ? "" : `${found.kind ?? found.what}: ${namesOf(found)}`).toBe(expected);
  });

  it.each<[what: string, text: string, line: number, expected: string]>([
    ["ids", "# P\n\n## 1. A\n\n- [ ] 1.1 a\n\n## 2. Trial\n\n- [ ] 2.1 b\n", 9, "check: gate-heading plan-alone mark"],
    ["names", "# P\n\n## A\n\n- [ ] a\n\n## Trial\n\n### Task 1: B\n\n- [ ] b\n", 9, "heading: judged"],
    ["groups", "# P\n\n## Phase 1: A\n\n### Trial\n\n- [ ] b\n", 7, "check: gate-heading heading mark"],
  ])("is the configuration's word of a gate, whatever structure says: %s", (_what, text, line, expected) => {
    const { plan, noItems } = parsePlan({ path: "PLAN.md", text }, { patterns: addPatterns({ gates: ["Trial"] }) });

    const found = plan === null ? undefined : explainPlan(plan, noItems).findLast((one) => one.line === line);

    expect(found === undefined ? "" : `${found.kind ?? found.what}: ${namesOf(found)}`).toBe(expected);
  });

  it("has a name of its own", () => {
    const all = [KIND_RULES, NO_ITEM_RULES, PARENT_RULES, STATE_RULES].flatMap((rules) => Object.keys(rules));

    expect(all).toEqual([...new Set(all)]);
  });
});

describe("a plan that is explained", () => {
  it("has every item, heading and checkbox once, in the order of the lines, each with what it stands in", () => {
    const { all } = read("# P\n\n## Tasks\n\n- [ ] a\n  - [x] b\n\n## Legend\n\n- [ ] open\n- [x] done\n");

    expect(
      all.map(({ line, kind, what, title, parent, depth, state }) => [
        line,
        kind ?? what,
        title,
        parent?.line,
        depth,
        state,
      ]),
    ).toEqual([
      [1, "plan", "P", undefined, 0, "open"],
      [3, "heading", "Tasks", 1, 1, null],
      [5, "task", "a", 1, 1, "open"],
      [6, "check", "b", 5, 2, "done"],
      [8, "heading", "Legend", 1, 1, null],
      [10, "checkbox", "open", 1, 1, null],
      [11, "checkbox", "done", 1, 1, null],
    ]);
  });

  it.each([
    ["an item", 5, "a"],
    ["a heading that is none", 3, "Tasks"],
    ["the text of an item", 7, "text of a"],
    ["the plan, where it has no heading", 1, "P"],
    ["the rest of a title", 11, "text of b and more"],
    ["what nobody holds", 13, "nothing"],
  ])("says of one line what it is: %s", (_what, line, expected) => {
    const { plan, all } = read(
      "Words.\n\n## Tasks\n\n- [ ] a\n\n  More.\n\n\n- [ ] b\n  and more\n\n<!-- plansync: ignore -->\n- old\n\n",
    );
    const lines = new Lines(plan.text);
    const start = lines.startOf(lineNumber(line));

    const found = explainLine(plan, all, lineNumber(line), { start, end: lines.endAt(start) });

    const shown = found === null ? "nothing" : `${found.isText ? "text of " : ""}${found.explained.title}`;
    expect(shown.replace("PLAN", "P")).toBe(expected);
  });
});
