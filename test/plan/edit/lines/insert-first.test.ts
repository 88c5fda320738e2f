import { describe, expect, it } from "@jest/globals";
import { insert, type Place } from "./inserted-line.ts";

const FIRST: Place = { below: "", behind: null };
const BELOW_A: Place = { below: "A", behind: null };
const BELOW_ONE: Place = { below: "one", behind: null };

describe("the first line below an item", () => {
  it.each<[name: string, before: string, place: Place, after: string]>([
    [
      "a plan that has none: behind what it says itself",
      "# Release plan\n\nWords.\n\n## Goal\n\n## Ways\n\n## Risks\n",
      FIRST,
      "# Release plan\n\nWords.\n\n- [ ] Handle BOM\n\n## Goal\n\n## Ways\n\n## Risks\n",
    ],
    [
      "a plan whose title stands in its front matter",
      `---\ntitle: Release plan\n---\n\n${"Long words. ".repeat(200)}\n`,
      FIRST,
      `---\ntitle: Release plan\n---\n\n${"Long words. ".repeat(200)}\n\n- [ ] Handle BOM\n`,
    ],
    [
      "a step with a list of notes: behind the whole list",
      "# P\n\n## Step 1: A\n\n- note\n- other note\n\n## Step 2: B\n\n- [ ] b\n",
      BELOW_A,
      "# P\n\n## Step 1: A\n\n- note\n- other note\n\n- [ ] Handle BOM\n\n## Step 2: B\n\n- [ ] b\n",
    ],
    [
      "a step with a list of notes and code: between the two",
      "# P\n\n## Step 1: A\n\n- note\n- other note\n\n```sh\nx\n```\n\n## Step 2: B\n\n- [ ] b\n",
      BELOW_A,
      "# P\n\n## Step 1: A\n\n- note\n- other note\n\n- [ ] Handle BOM\n\n```sh\nx\n```\n\n## Step 2: B\n\n- [ ] b\n",
    ],
    [
      "a step without blank lines around it: it gets its own",
      "# P\n\n## Step 1: A\nText.\n## Step 2: B\n- [ ] b\n",
      BELOW_A,
      "# P\n\n## Step 1: A\nText.\n\n- [ ] Handle BOM\n\n## Step 2: B\n- [ ] b\n",
    ],
    [
      "a step of a plan with numbered boxes: it is number one",
      "# P\n\n## Step 1: A\n\nText.\n\n## Step 2: B\n\n3. [ ] b\n4. [ ] c\n",
      BELOW_A,
      "# P\n\n## Step 1: A\n\nText.\n\n1. [ ] Handle BOM\n\n## Step 2: B\n\n3. [ ] b\n4. [ ] c\n",
    ],
    [
      "a numbered task: number one, under its words",
      "# P\n\n3. [ ] one\n4. [ ] two\n",
      BELOW_ONE,
      "# P\n\n3. [ ] one\n   1. [ ] Handle BOM\n4. [ ] two\n",
    ],
    [
      "a task beside one that has some: as far in, and with their marker",
      "# P\n\n- [ ] one\n- [ ] two\n    * [ ] three\n",
      BELOW_ONE,
      "# P\n\n- [ ] one\n    * [ ] Handle BOM\n- [ ] two\n    * [ ] three\n",
    ],
    [
      "a task whose words stand behind a tab: a tab further in",
      "# P\n\n-\t[ ] one\n-\t[ ] two\n",
      BELOW_ONE,
      "# P\n\n-\t[ ] one\n\t-\t[ ] Handle BOM\n-\t[ ] two\n",
    ],
    [
      "a task with numbered notes: a box of its own list behind them",
      "# P\n\n- [ ] one\n  1. note\n  2. more\n- [ ] two\n",
      BELOW_ONE,
      "# P\n\n- [ ] one\n  1. note\n  2. more\n  - [ ] Handle BOM\n- [ ] two\n",
    ],
  ])("goes below %s", (_name, before, place, after) => {
    const found = insert(before, place);

    expect(found.kind === "refused" ? found.why : found.plan.text).toBe(after);
  });
});

describe("a line beside others", () => {
  it.each<[name: string, before: string, behind: string, after: string]>([
    [
      "headings of which some have no number: the next heading takes a free one",
      "# P\n\n## Step 1: A\n\n- [ ] a\n\n## Step: B\n\n- [ ] b\n\n## Step 3: C\n\n- [ ] c\n",
      "A",
      "# P\n\n## Step 1: A\n\n- [ ] a\n\n## Step 2: Handle BOM\n\n## Step: B\n\n- [ ] b\n\n## Step 3: C\n\n- [ ] c\n",
    ],
    [
      "headings with a line under them: a heading with hashes",
      "P\n=\n\nStep 1: A\n---\n\n- [ ] a\n\nStep 2: B\n---\n\n- [ ] b\n",
      "B",
      "P\n=\n\nStep 1: A\n---\n\n- [ ] a\n\nStep 2: B\n---\n\n- [ ] b\n\n## Step 3: Handle BOM\n",
    ],
    [
      "a row whose name is more than its title, in code and brackets",
      "# P\n\n| ID | Task | Status |\n| - | - | - |\n| 1 | one (was uno) | Open |\n| 2 | two `x` | Done |\n",
      "two",
      "# P\n\n| ID | Task | Status |\n| - | - | - |\n| 1 | one (was uno) | Open |\n| 2 | two `x` | Done |\n| 3 | Handle BOM | Open |\n",
    ],
    [
      "a paragraph behind its neighbour: it comes before that",
      "# P\n\n- [ ] one\n\nText between.\n\n- [ ] two\n",
      "one",
      "# P\n\n- [ ] one\n- [ ] Handle BOM\n\nText between.\n\n- [ ] two\n",
    ],
  ])("goes beside %s", (_name, before, behind, after) => {
    const found = insert(before, { below: "", behind });

    expect(found.kind === "refused" ? found.why : found.plan.text).toBe(after);
  });

  it.each([
    [
      "a heading in a list item",
      "# P\n\n- ## Step 1: A\n\n  - [ ] a\n\n- ## Step 2: B\n\n  - [ ] b\n",
      "A",
      "there is no line near it that it could be written like",
    ],
    [
      "a todo that has only an id",
      "---\ntodos:\n  - id: one\n    status: pending\n  - id: two\n    status: pending\n---\n\n# P\n",
      "two",
      "there is no line near it that it could be written like",
    ],
  ])("is refused beside %s", (_name, before, behind, why) => {
    expect(insert(before, { below: "", behind })).toMatchObject({ kind: "refused", why });
  });
});
