import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

const read = (text: string) => parsePlan({ path: "PLAN.md", text });

/** Every item but the plan: `line kind title < line of its parent`, which is left out for the plan. */
function outline(text: string): string[] {
  const items = read(text).plan?.items ?? [];
  return items.slice(1).map(({ line, kind, title, parent }) => {
    const above = parent === null || parent === 0 ? "" : ` < ${items[parent]?.line ?? 0}`;
    return `${line} ${kind} ${title}${above}`;
  });
}

function problems(text: string): string[] {
  return read(text).diagnostics.map(
    ({ severity, code, line, column, message, hint }) => `${severity} ${code} ${line}:${column}: ${message}. ${hint}`,
  );
}

describe("a comment of plansync", () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ["on a heading", "# P\n\n## Login <!-- plansync: step -->\n\n- [ ] a\n", ["3 step Login", "5 task a < 3"]],
    ["above a heading", "# P\n\n<!-- plansync: step -->\n## Login\n\n- [ ] a\n", ["4 step Login", "6 task a < 4"]],
    [
      "right below a heading and apart from the next line",
      "# P\n\n## Login\n<!-- plansync: step -->\n\n- [ ] a\n",
      ["3 step Login", "6 task a < 3"],
    ],
    ["written without blanks", "# P\n\n## Login <!--plansync:task-->\n", ["3 task Login"]],
    [
      "on a heading that is no item by any rule",
      "# P\n\n## Background <!-- plansync: phase -->\n\nWords.\n\n## Phase 2: Build\n\n- [ ] a\n",
      ["3 phase Background", "7 phase Phase 2: Build", "9 task a < 7"],
    ],
    [
      "on a bold line, which it makes a heading",
      "# P\n\n**Login** <!-- plansync: step -->\n\n- [ ] a\n",
      ["3 step Login", "5 task a < 3"],
    ],
    ["on a box", "# P\n\n- [ ] a <!-- plansync: check -->\n- [ ] b\n", ["3 check a", "4 task b"]],
    [
      "above a box, in a list of its own or not",
      "# P\n\n- [ ] a\n<!-- plansync: check -->\n- [ ] b\n- [ ] c\n",
      ["3 task a", "5 check b", "6 task c"],
    ],
    [
      "above the first box below a heading",
      "# P\n\n## Phase 1: Dig\n\n<!-- plansync: check -->\n- [ ] a\n- [ ] b\n",
      ["3 phase Phase 1: Dig", "6 check a < 3", "7 task b < 3"],
    ],
    [
      "above a nested box",
      "# P\n\n- [ ] a\n  <!-- plansync: task -->\n  - [ ] b\n  - [ ] c\n",
      ["3 task a", "5 task b < 3", "6 check c < 3"],
    ],
    [
      "below a box, indented as what belongs to it",
      "# P\n\n- [ ] a\n  <!-- plansync: check -->\n- [ ] b\n",
      ["3 check a", "5 task b"],
    ],
    [
      "on a box below a heading of criteria",
      "# P\n\n- [ ] a\n\n## Success criteria\n\n- [ ] b <!-- plansync: task -->\n- [ ] c\n",
      ["3 task a", "7 task b", "8 check c"],
    ],
    ["on a list item without a box", "# P\n\n- [ ] a\n- b <!-- plansync: task -->\n- c\n", ["3 task a", "4 task b"]],
    [
      "on a box in a legend",
      "# P\n\n- [ ] a\n\n## Legend\n\n- [ ] open <!-- plansync: task -->\n- [x] done\n",
      ["3 task a", "7 task open"],
    ],
    [
      "on a box that becomes a step with tasks",
      "# P\n\n- [ ] Login <!-- plansync: step -->\n  - [ ] a\n    - [ ] b\n",
      ["3 step Login", "4 task a < 3", "5 check b < 4"],
    ],
    [
      "on a heading that becomes a check",
      "# P\n\n## Step 1: Dig\n\n- [ ] a\n\n### Try it <!-- plansync: check -->\n\n- [ ] b\n",
      ["3 step Step 1: Dig", "5 task a < 3", "7 check Try it < 3", "9 check b < 7"],
    ],
    [
      "for a phase inside of a step, which belongs to what may hold it",
      "# P\n\n## Phase 1: A\n\n### Step 1: B\n\n#### Later <!-- plansync: phase -->\n\n- [ ] a\n",
      ["3 phase Phase 1: A", "5 step Step 1: B < 3", "7 phase Later", "9 task a < 7"],
    ],
    [
      "for a heading that only groups",
      "# P\n\n## Phase 1: A\n\n### Backend <!-- plansync: group -->\n\n- [ ] a\n",
      ["3 phase Phase 1: A", "7 task a < 3"],
    ],
    [
      "that leaves out",
      "# P\n\n- [ ] a\n- [ ] b <!-- plansync: ignore -->\n\n## Old <!-- plansync: ignore -->\n\n- [ ] c\n",
      ["3 task a"],
    ],
    [
      "in a plan whose tasks stand in its front matter",
      "---\ntodos:\n  - id: a\n    content: Dig\n    status: pending\n---\n\n# P\n\n## Later <!-- plansync: step -->\n\n- [ ] b <!-- plansync: task -->\n",
      ["3 task Dig", "10 step Later", "12 task b < 10"],
    ],
    ["with the line ends of Windows", "# P\r\n\r\n<!-- plansync: step -->\r\n## Login\r\n", ["4 step Login"]],
  ])("wins %s", (_what, text, expected) => {
    expect(outline(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });

  it.each<[what: string, text: string, expected: string[]]>([
    [
      "checks, on a heading that stays what it is",
      "# P\n\n## Step 1: Dig <!-- plansync: children=checks -->\n\n- [ ] a\n  - [ ] b\n\n### Step 1.1: Deeper\n\n- [ ] c\n",
      ["3 step Step 1: Dig", "5 check a < 3", "6 check b < 5", "10 check c < 3"],
    ],
    [
      "checks, above a heading",
      "# P\n\n<!-- plansync: children=checks -->\n## Phase 1: Dig\n\n**Tasks**:\n\n- [ ] a\n",
      ["4 phase Phase 1: Dig", "8 check a < 4"],
    ],
    [
      "checks, in the section",
      "# P\n\n## Phase 1: Dig\n\n<!-- plansync: children=checks -->\n\n- [ ] a\n",
      ["3 phase Phase 1: Dig", "7 check a < 3"],
    ],
    [
      "tasks, below a heading of criteria",
      "# P\n\n## Success criteria <!-- plansync: children=tasks -->\n\n- [ ] a\n  - [ ] b\n",
      ["5 task a", "6 check b < 5"],
    ],
    [
      "steps, headings and boxes",
      "# P\n\n## Work <!-- plansync: children=steps -->\n\n- [ ] a\n\n### Login\n\n- [ ] b\n",
      ["3 phase Work", "5 step a < 3", "7 step Login < 3", "9 task b < 7"],
    ],
    [
      "tasks, in a list item",
      "# P\n\n- [ ] a <!-- plansync: children=tasks -->\n  - [ ] b\n    - [ ] c\n",
      ["3 task a", "4 task b < 3", "5 check c < 4"],
    ],
    [
      "checks, but for one that has a comment of its own",
      "# P\n\n## Step 1: Dig <!-- plansync: children=checks -->\n\n- [ ] a\n- [ ] b <!-- plansync: task -->\n",
      ["3 step Step 1: Dig", "5 check a < 3", "6 task b < 3"],
    ],
  ])("says of what stands below that it is %s", (_what, text, expected) => {
    expect(outline(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });

  it.each<[what: string, text: string, expected: string]>([
    [
      "says what nobody knows",
      "# P\n\n- [ ] a <!-- plansync: taks -->\n",
      "warning wrong-directive 3:9: `plansync: taks` says nothing that plansync knows. Write phase, step, task, check, group or ignore behind `plansync:`, or children=checks for what stands below.",
    ],
    [
      "says two things at once",
      "# P\n\n- [ ] a <!-- plansync: task, check -->\n",
      "warning wrong-directive 3:9: `plansync: task, check` says nothing that plansync knows. Write phase, step, task, check, group or ignore behind `plansync:`, or children=checks for what stands below.",
    ],
    [
      "says what children can't be",
      "# P\n\n## Step 1: A <!-- plansync: children=check -->\n\n- [ ] a\n",
      "warning wrong-directive 3:14: `plansync: children=check` says nothing that plansync knows. Write phase, step, task, check, group or ignore behind `plansync:`, or children=checks for what stands below.",
    ],
    [
      "stands above words",
      "# P\n\n- [ ] a\n\n<!-- plansync: step -->\n\nWords.\n",
      "warning wrong-directive 5:1: Neither heading nor list item stands on this comment's line or right below it, so nothing becomes a step. Move the comment to the end of a heading or a list item, or to the line above it.",
    ],
    [
      "stands in a table",
      "# P\n\n- [ ] a\n\n| b | c |\n|---|---|\n| d | e <!-- plansync: task --> |\n",
      "warning wrong-directive 7:9: Neither heading nor list item stands on this comment's line or right below it, so nothing becomes a task. Move the comment to the end of a heading or a list item, or to the line above it.",
    ],
    [
      "makes a group of a list item",
      "# P\n\n- [ ] a <!-- plansync: group -->\n",
      "warning wrong-directive 3:9: No heading stands on this comment's line or right below it, so nothing becomes a group. Move the comment to the end of a heading, or to the line above it.",
    ],
    [
      "contradicts another one",
      "# P\n\n<!-- plansync: step -->\n## A <!-- plansync: task -->\n\n- [ ] a\n",
      "warning wrong-directive 4:6: Another comment says something else of the same line: that one holds. Keep one of them.",
    ],
  ])("is named, with its place and the cure, where it %s", (_what, text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  it.each([
    ["in a fence", "# P\n\n```md\n<!-- plansync: taks -->\n```\n\n- [ ] a\n"],
    ["around the progress in a results file", "# P\n\n<!-- plansync:progress:start -->\n\n- [ ] a\n"],
    ["of another tool", "# P\n\n<!-- plan: step -->\n- [ ] a\n"],
  ])("is only text %s", (_what, text) => {
    expect(read(text).diagnostics).toEqual([]);
    expect(outline(text)).toHaveLength(1);
  });

  it("stands in nobody's text and in no title", () => {
    const { plan } = read(
      "# P\n\nWords.\n\n<!-- plansync: step -->\n## Login\n\nMore.\n<!-- plansync: check -->\n- [ ] a\n",
    );

    const bodies = plan?.items.map(({ title, body }) => [
      title,
      ...body.map(({ start, end }) => plan.text.slice(start, end)),
    ]);

    expect(bodies).toEqual([["P", "Words."], ["Login", "More."], ["a"]]);
  });

  it("keeps the state and the mark of its line", () => {
    const { plan } = read("# P\n\n- [x] a <!-- plansync: step -->\n- b <!-- plansync: task -->\n");

    expect(plan?.items.slice(1).map(({ state, mark }) => [state, mark.carrier])).toEqual([
      ["done", "box"],
      ["open", "numbered"],
    ]);
  });
});
