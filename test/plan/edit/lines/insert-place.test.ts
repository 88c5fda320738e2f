import { describe, expect, it } from "@jest/globals";
import { insertLine } from "../../../../src/plan/edit/lines/insert-line.ts";
import type { Plan } from "../../../../src/plan/model/plan.ts";
import { at, HEAD, insert, type Place } from "./inserted-line.ts";
import { find, plan, reread } from "./stage.ts";

describe("the place of a new line", () => {
  it.each([
    [
      "behind a child of another item",
      `${HEAD}- [ ] one\n\n### Step 2: More\n\n- [ ] two\n`,
      at("two"),
      "its place is not below that item",
    ],
    [
      "below a todo of the front matter",
      "---\ntodos:\n  - id: one\n    content: Do one\n    status: pending\n---\n\n# P\n",
      { below: "one", behind: null },
      "there is no line near it that it could be written like",
    ],
    [
      "behind a todo on one line in braces",
      "---\ntodos:\n  - {id: one, content: Do one, status: pending}\n---\n\n# P\n",
      { below: "", behind: "one" },
      "there is no line near it that it could be written like",
    ],
    [
      "behind a row whose id does not count on",
      "# P\n\n| ID | Task | Status |\n| - | - | - |\n| A-x | one | Open |\n| B-y | two | Done |\n",
      { below: "", behind: "two" },
      "there is no line near it that it could be written like",
    ],
    [
      "behind a bold line that is a step only for the boxes below it",
      "# P\n\n**Step 1: A**\n\n- [ ] a\n\n**Step 2: B**\n\n- [ ] b\n",
      { below: "", behind: "A" },
      "it would not be read as an item there",
    ],
    [
      "behind a line that begins with a step's number in bold",
      "# P\n\n**Step 1**: A\n\n- [ ] a\n\n**Step 2**: B\n\n- [ ] b\n",
      { below: "", behind: "A" },
      "it would not be read as an item there",
    ],
  ])("is none %s", (_name, text, place, why) => {
    expect(insert(text, place)).toMatchObject({ kind: "refused", why });
  });

  it.each<[name: string, before: string, place: Place, state: "open" | "done", after: string]>([
    [
      "a list item in bold",
      "# P\n\n## Tasks\n\n1. **one**\n2. **two**\n",
      { below: "one", behind: null },
      "open",
      "# P\n\n## Tasks\n\n1. **one**\n   1. [ ] Handle BOM\n2. **two**\n",
    ],
    [
      "a step in a plan without a list: a dash and a box",
      "# P\n\n## Step 1: A\n\nText.\n\n## Step 2: B\n\nText.\n",
      { below: "A", behind: null },
      "open",
      "# P\n\n## Step 1: A\n\nText.\n\n- [ ] Handle BOM\n\n## Step 2: B\n\nText.\n",
    ],
    [
      "the plan, before its first row",
      "# P\n\n| Task | Status |\n| - | - |\n| one | Open |\n| two | Done |\n",
      { below: "", behind: null },
      "open",
      "# P\n\n| Task | Status |\n| - | - |\n| Handle BOM | Open |\n| one | Open |\n| two | Done |\n",
    ],
    [
      "the plan, behind a row with an id: the next one",
      "# P\n\n| ID | Task | Status |\n| - | - | - |\n| T1 | one | Open |\n| T2 | two | Done |\n",
      { below: "", behind: "two" },
      "open",
      "# P\n\n| ID | Task | Status |\n| - | - | - |\n| T1 | one | Open |\n| T2 | two | Done |\n| T3 | Handle BOM | Open |\n",
    ],
    [
      "the plan, as a row that is done",
      "# P\n\n| Task | Status |\n| - | - |\n| one | Open |\n| two | Done |\n",
      { below: "", behind: "two" },
      "done",
      "# P\n\n| Task | Status |\n| - | - |\n| one | Open |\n| two | Done |\n| Handle BOM | Done |\n",
    ],
    [
      "the plan, as a heading that is done: its status is a field",
      "# P\n\n## Step 1: A\n\n- [ ] a\n\n## Step 2: B\n\n- [ ] b\n",
      { below: "", behind: "B" },
      "done",
      "# P\n\n## Step 1: A\n\n- [ ] a\n\n## Step 2: B\n\n- [ ] b\n\n## Step 3: Handle BOM\n\n**Status:** Done\n",
    ],
    [
      "the plan, as a line in bold that is done: it gets a box",
      "# P\n\n## Tasks\n\n1. **one**\n2. **two**\n",
      { below: "", behind: "two" },
      "done",
      "# P\n\n## Tasks\n\n1. **one**\n2. **two**\n3. [x] **Handle BOM**\n",
    ],
    [
      "a step that has only conditions yet: before their label",
      `${HEAD}**Acceptance Criteria:**\n- [ ] it runs\n\n### Step 2: B\n\n- [ ] x\n`,
      at(null),
      "open",
      `${HEAD}- [ ] Handle BOM\n\n**Acceptance Criteria:**\n- [ ] it runs\n\n### Step 2: B\n\n- [ ] x\n`,
    ],
    [
      "a step, among its conditions",
      `${HEAD}- [ ] one\n\n**Verification:**\n\n- [ ] it runs\n- [ ] it walks\n`,
      at("runs"),
      "open",
      `${HEAD}- [ ] one\n\n**Verification:**\n\n- [ ] it runs\n- [ ] Handle BOM\n- [ ] it walks\n`,
    ],
  ])("is below %s", (_name, before, place, state, after) => {
    const found = insert(before, place, "Handle BOM", { state });

    expect(found.kind === "refused" ? found.why : found.plan.text).toBe(after);
  });

  const TWO = `${HEAD}- [ ] one\n- [ ] next\n\n### Step 2: More\n\n- [ ] two\n`;

  it.each<[what: string, becomes: (text: string) => Plan | null, why: string]>([
    ["no plan any more", () => null, "the text would be read as no plan any more"],
    [
      "a plan whose lines stand elsewhere",
      (text) => reread(`\n${text}`),
      "a line would not be read as an item any more",
    ],
    [
      "a plan without the new line",
      (text) => reread(text.replace("Handle BOM", "").replace("- [ ] \n", "\n")),
      "it would not be read as an item there",
    ],
    [
      "a plan with one more item besides",
      (text) => reread(`${text}- [ ] three\n`),
      "other lines would be read as items",
    ],
    ["a plan in which it is done", (text) => reread(text.replace("[ ] Handle", "[x] Handle")), "it would read as done"],
    [
      "a plan in which it has a priority",
      (text) => reread(text.replace("Handle BOM", "Handle BOM (priority: high)")),
      "it would read as a priority",
    ],
    [
      "a plan in which it names an issue",
      (text) => reread(text.replace("Handle BOM", "Handle BOM (#7)")),
      "it would name an issue",
    ],
    [
      "a plan in which it stands below its neighbour",
      (text) => reread(text.replace("- [ ] Handle", "  - [ ] Handle")),
      "it would stand below another item",
    ],
    [
      "a plan in which its neighbour stands below it",
      (text) => reread(text.replace("- [ ] next", "  - [ ] next")),
      "it would take other items below it",
    ],
    [
      "a plan in which another item has another title",
      (text) => reread(text.replace("two", "2")),
      '"two" would read as another title',
    ],
  ])("is none where the configuration reads the text as %s", (_what, becomes, why) => {
    const before = plan(TWO);
    const wanted = {
      parent: find(before, "Base").index,
      after: find(before, "one").index,
      title: "Handle BOM",
      state: "open",
    } as const;

    expect(insertLine(before, wanted, { reread: becomes })).toMatchObject({ kind: "refused", why });
  });
});
