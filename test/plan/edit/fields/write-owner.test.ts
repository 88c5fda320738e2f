import { describe, expect, it } from "@jest/globals";
import { writeOwner } from "../../../../src/plan/edit/fields/write-owner.ts";
import { PLAN_ITEM } from "../../../../src/plan/model/item-index.ts";
import { find, plan, reread } from "../lines/stage.ts";

function write(text: string, login: string | null, title = "x"): string {
  const of = plan(text);
  const found = writeOwner(of, find(of, title).index, login, { reread });
  return found.kind === "refused" ? found.why : found.plan.text;
}

type Row = [name: string, before: string, login: string | null, after: string];

const ROWS: readonly Row[] = [
  ["a field in bold", "### Step 1: x\n**Owner:** @ann\n", "bob", "### Step 1: x\n**Owner:** @bob\n"],
  [
    "a field in bold with its colon outside",
    "### Step 1: x\n**Owner**: @ann 🖥️\n",
    "bob",
    "### Step 1: x\n**Owner**: @bob 🖥️\n",
  ],
  ["a plain field", "### Step 1: x\nOwner: ann\n", "bob", "### Step 1: x\nOwner: bob\n"],
  ["a field in italics", "### Step 1: x\n_Owner: ann_\n", "bob", "### Step 1: x\n_Owner: bob_\n"],
  ["an empty field", "### Step 1: x\n**Owner:**\n", "bob", "### Step 1: x\n**Owner:** @bob\n"],
  [
    "a field beside others",
    "### Step 1: x\n**Owner:** @ann | **Priority:** High\n",
    "bob",
    "### Step 1: x\n**Owner:** @bob | **Priority:** High\n",
  ],
  ["a field below a line", "- [ ] x\n  - **Owner**: @ann\n- [ ] y\n", "bob", "- [ ] x\n  - **Owner**: @bob\n- [ ] y\n"],
  ["brackets", "- [ ] x y (@ann)\n- [ ] z\n", "bob", "- [ ] x y (@bob)\n- [ ] z\n"],
  ["a bare name where the plan has them", "- [ ] x y @ann\n- [ ] z w @bob\n", "cy", "- [ ] x y @cy\n- [ ] z w @bob\n"],
  ["a bare name before tags", "- [ ] x y @ann #ops\n- [ ] z w @bob\n", "cy", "- [ ] x y @cy #ops\n- [ ] z w @bob\n"],
  [
    "a cell",
    "| Task | Status | Owner |\n| - | - | - |\n| x | Open | ann |\n",
    "bob",
    "| Task | Status | Owner |\n| - | - | - |\n| x | Open | bob |\n",
  ],
  [
    "an empty cell",
    "| Task | Status | Owner |\n| - | - | - |\n| x | Open | |\n",
    "bob",
    "| Task | Status | Owner |\n| - | - | - |\n| x | Open | bob |\n",
  ],
  ["the brackets of its siblings", "- [ ] x\n- [ ] y (@ann)\n", "bob", "- [ ] x (@bob)\n- [ ] y (@ann)\n"],
  [
    "the bare names of its siblings",
    "- [ ] x <!-- n -->\n- [ ] y w @ann\n- [ ] z w @ann\n",
    "bob",
    "- [ ] x @bob <!-- n -->\n- [ ] y w @ann\n- [ ] z w @ann\n",
  ],
  [
    "a field like those of its siblings",
    "### Step 1: x\n\n**Goal:** g\n\n### Step 2: y\n\n**Goal:** h\n**Owner:** @ann\n",
    "bob",
    "### Step 1: x\n\n**Goal:** g\n**Owner:** @bob\n\n### Step 2: y\n\n**Goal:** h\n**Owner:** @ann\n",
  ],
  [
    "a field like those of its siblings, below the heading",
    "### Step 1: x\n\nText.\n\n### Step 2: y\n\n**Owner:** @ann\n",
    "bob",
    "### Step 1: x\n\n**Owner:** @bob\n\nText.\n\n### Step 2: y\n\n**Owner:** @ann\n",
  ],
  [
    "a field like those of its siblings, below its line",
    "- [ ] x\n- [ ] y\n  - **Owner**: @ann\n",
    "bob",
    "- [ ] x\n  - **Owner**: @bob\n- [ ] y\n  - **Owner**: @ann\n",
  ],
  [
    "nothing: the field goes with its line",
    "### Step 1: x\n**Goal:** g\n**Owner:** @ann\n\nText.\n",
    null,
    "### Step 1: x\n**Goal:** g\n\nText.\n",
  ],
  [
    "nothing: the field goes with its paragraph",
    "### Step 1: x\n\n**Owner:** @ann\n\nText.\n",
    null,
    "### Step 1: x\n\nText.\n",
  ],
  [
    "nothing: the field goes from the end of the text",
    "### Step 1: x\n**Goal:** g\n**Owner:** @ann",
    null,
    "### Step 1: x\n**Goal:** g",
  ],
  ["nothing: the brackets go", "- [ ] x (@ann)\n- [ ] y\n", null, "- [ ] x\n- [ ] y\n"],
  [
    "nothing: the cell is empty",
    "| Task | Status | Owner |\n| - | - | - |\n| x | Open | ann |\n",
    null,
    "| Task | Status | Owner |\n| - | - | - |\n| x | Open |  |\n",
  ],
  [
    "a field in italics like those of its siblings",
    "### Step 1: x\nText.\n\n### Step 2: y\n\n_Owner: @ann_\n",
    "bob",
    "### Step 1: x\n\n_Owner: @bob_\n\nText.\n\n### Step 2: y\n\n_Owner: @ann_\n",
  ],
  [
    "a bare login where its siblings have bare names",
    "### Step 1: x\n\n**Goal:** g\n\n### Step 2: y\n\n**Goal:** h\n**Owner:** Ann\n",
    "bob",
    "### Step 1: x\n\n**Goal:** g\n**Owner:** bob\n\n### Step 2: y\n\n**Goal:** h\n**Owner:** Ann\n",
  ],
  ["nothing where it has none", "- [ ] x\n- [ ] y (@ann)\n", null, "- [ ] x\n- [ ] y (@ann)\n"],
  ["what it has already", "- [ ] x (@ann)\n", "ann", "- [ ] x (@ann)\n"],
];

const CRLF = ROWS.map(([name, before, login, after]): Row => {
  const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
  return [`${name}, CRLF`, crlf(before), login, crlf(after)];
});

describe("an owner from GitHub", () => {
  it.each([...ROWS, ...CRLF])("is written as %s", (_name, before, login, after) => {
    expect(write(before, login)).toBe(after);
  });

  it.each([
    ["no line near it says one", "- [ ] x\n- [ ] y\n", "neither it nor half of the lines around it say an owner"],
    [
      "few lines near it say one",
      "- [ ] x\n- [ ] y (@ann)\n- [ ] z\n- [ ] w\n",
      "neither it nor half of the lines around it say an owner",
    ],
    [
      "its siblings say theirs in fields of a section, and it is a line",
      "# P\n\n- [ ] x\n\n## Step 1: y\n\n**Owner:** @ann\n\n- [ ] z\n",
      "the lines around it say their owners elsewhere",
    ],
    [
      "its table has no column for it",
      "# P\n\n| Task | Status |\n| - | - |\n| x | Open |\n\n| Task | Status | Owner |\n| - | - | - |\n| y | Open | ann |\n",
      "its row has no cell for it",
    ],
    ["its field names several", "### Step 1: x\n**Owner:** @ann + @bob\n", "its field names several people"],
  ])("is not written where %s", (_name, text, why) => {
    expect(write(text, "cy")).toBe(why);
  });

  it("is no login with anything else in it", () => {
    expect(write("- [ ] x (@ann)\n", "bob) [x")).toBe("that is no login");
  });

  it("is none of the plan itself where it says none", () => {
    const of = plan("# P\n\n- [ ] x (@ann)\n");

    expect(writeOwner(of, PLAN_ITEM, "bob", { reread })).toMatchObject({
      why: "neither it nor half of the lines around it say an owner",
    });
  });
});
