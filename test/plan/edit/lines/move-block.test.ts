import { describe, expect, it } from "@jest/globals";
import { move } from "./moved-block.ts";
import { plan } from "./stage.ts";

type Row = [name: string, what: string, below: string, behind: string | null, before: string, after: string];

const ROWS: readonly Row[] = [
  [
    "a line to another step, behind one there",
    "b",
    "Two",
    "c",
    "### Step 1: One\n\n- [ ] a\n- [ ] b\n\n### Step 2: Two\n\n- [ ] c\n- [ ] d\n",
    "### Step 1: One\n\n- [ ] a\n\n### Step 2: Two\n\n- [ ] c\n- [ ] b\n- [ ] d\n",
  ],
  [
    "a line to the first place",
    "b",
    "Two",
    null,
    "### Step 1: One\n\n- [ ] a\n- [x] b\n\n### Step 2: Two\n\n- [ ] c\n",
    "### Step 1: One\n\n- [ ] a\n\n### Step 2: Two\n\n- [x] b\n- [ ] c\n",
  ],
  [
    "a line with notes, code and nested boxes",
    "a",
    "Two",
    "c",
    "### Step 1: One\n\n- [ ] a\n  A note.\n  - [ ] inner\n\n    ```sh\n    run  it\n\n    again\n    ```\n- [ ] b\n\n### Step 2: Two\n\n- [ ] c\n",
    "### Step 1: One\n\n- [ ] b\n\n### Step 2: Two\n\n- [ ] c\n- [ ] a\n  A note.\n  - [ ] inner\n\n    ```sh\n    run  it\n\n    again\n    ```\n",
  ],
  [
    "a line whose code has a tab across the place where its words begin",
    "a",
    "b",
    null,
    "# P\n\n## Phase 1: X\n\n- [ ] a\n  ```make\n  all:\n\tcc x\n  ```\n- [ ] b\n  - [ ] c\n",
    "# P\n\n## Phase 1: X\n\n- [ ] b\n  - [ ] a\n    ```make\n    all:\n      cc x\n    ```\n  - [ ] c\n",
  ],
  [
    "a line below another one",
    "b",
    "a",
    null,
    "# P\n\n- [ ] a\n- [ ] b\n  note of it\n- [ ] c\n",
    "# P\n\n- [ ] a\n  - [ ] b\n    note of it\n- [ ] c\n",
  ],
  [
    "a nested line out of its parent",
    "b",
    "",
    "a",
    "# P\n\n- [ ] a\n  - [ ] b\n    - [ ] b1\n- [ ] c\n",
    "# P\n\n- [ ] a\n- [ ] b\n  - [ ] b1\n- [ ] c\n",
  ],
  [
    "a line indented by tabs",
    "b",
    "c",
    "d",
    "# P\n\n- [ ] a\n\t- [ ] b\n\t\tnote\n- [ ] c\n\t- [ ] d\n",
    "# P\n\n- [ ] a\n- [ ] c\n\t- [ ] d\n\t- [ ] b\n\t\tnote\n",
  ],
  [
    "a line indented by tabs to the outermost list",
    "b",
    "",
    "c",
    "# P\n\n- [ ] a\n\t- [ ] b\n\t\t- [ ] b1\n- [ ] c\n",
    "# P\n\n- [ ] a\n- [ ] c\n- [ ] b\n\t- [ ] b1\n",
  ],
  [
    "a line out of a quote",
    "b",
    "Two",
    "c",
    "### Step 1: One\n\n> - [ ] a\n> - [ ] b\n>\n>   note\n\n### Step 2: Two\n\n- [ ] c\n",
    "### Step 1: One\n\n> - [ ] a\n\n### Step 2: Two\n\n- [ ] c\n- [ ] b\n\n  note\n",
  ],
  [
    "a line into a quote",
    "c",
    "One",
    "a",
    "### Step 1: One\n\n> - [ ] a\n> - [ ] b\n\n### Step 2: Two\n\n- [ ] c\n\n  note\n- [ ] d\n",
    "### Step 1: One\n\n> - [ ] a\n> - [ ] c\n>\n>   note\n> - [ ] b\n\n### Step 2: Two\n\n- [ ] d\n",
  ],
  [
    "a numbered line, which takes the next number there",
    "c",
    "One",
    "a",
    "### Step 1: One\n\n1. [ ] a\n2. [ ] b\n\n### Step 2: Two\n\n10. [ ] d\n11. [ ] c\n    note\n",
    "### Step 1: One\n\n1. [ ] a\n2. [ ] c\n   note\n2. [ ] b\n\n### Step 2: Two\n\n10. [ ] d\n",
  ],
  [
    "a line out of a loose list into a tight one",
    "b",
    "Two",
    "c",
    "### Step 1: One\n\n- [ ] a\n\n- [ ] b\n\n- [ ] e\n\n### Step 2: Two\n\n- [ ] c\n- [ ] d\n",
    "### Step 1: One\n\n- [ ] a\n\n- [ ] e\n\n### Step 2: Two\n\n- [ ] c\n- [ ] b\n- [ ] d\n",
  ],
  [
    "a line into a loose list",
    "d",
    "One",
    "a",
    "### Step 1: One\n\n- [ ] a\n\n- [ ] b\n\n### Step 2: Two\n\n- [ ] c\n- [ ] d\n",
    "### Step 1: One\n\n- [ ] a\n\n- [ ] d\n\n- [ ] b\n\n### Step 2: Two\n\n- [ ] c\n",
  ],
  [
    "the last line of a text without a final line end",
    "b",
    "",
    null,
    "# P\n\n- [ ] a\n- [ ] c\n- [ ] b",
    "# P\n\n- [ ] b\n- [ ] a\n- [ ] c",
  ],
  [
    "a line to the end of a text without a final line end",
    "a",
    "",
    "b",
    "# P\n\n- [ ] a\n- [ ] c\n- [ ] b",
    "# P\n\n- [ ] c\n- [ ] b\n- [ ] a",
  ],
  [
    "a line into a step without boxes",
    "b",
    "Two",
    null,
    "### Step 1: One\n\n- [ ] a\n- [ ] b\n\n### Step 2: Two\n\nProse.\n\n### Step 3: Three\n\n- [ ] c\n",
    "### Step 1: One\n\n- [ ] a\n\n### Step 2: Two\n\nProse.\n\n- [ ] b\n\n### Step 3: Three\n\n- [ ] c\n",
  ],
  [
    "a line with an id, which it keeps",
    "three",
    "",
    "one",
    "# P\n\n- [ ] T001 one\n- [ ] T002 two\n- [ ] T003 three\n",
    "# P\n\n- [ ] T001 one\n- [ ] T003 three\n- [ ] T002 two\n",
  ],
  [
    "a row of a table of tasks",
    "one",
    "",
    "two",
    "# P\n\n| Task | Status |\n| --- | --- |\n| one | Done |\n| two | Open |\n| three | Open |\n",
    "# P\n\n| Task | Status |\n| --- | --- |\n| two | Open |\n| one | Done |\n| three | Open |\n",
  ],
  [
    "a row to another table of tasks",
    "one",
    "B",
    "three",
    "# P\n\n## Step 1: A\n\n| Task | Status |\n| - | - |\n| one | Done |\n| two | Open |\n\n## Step 2: B\n\n| Task | Status |\n| - | - |\n| three | Open |\n",
    "# P\n\n## Step 1: A\n\n| Task | Status |\n| - | - |\n| two | Open |\n\n## Step 2: B\n\n| Task | Status |\n| - | - |\n| three | Open |\n| one | Done |\n",
  ],
  [
    "a row to the first place",
    "two",
    "",
    null,
    "# P\n\n| Task | Status |\n| - | - |\n| one | Done |\n| two | Open |\n",
    "# P\n\n| Task | Status |\n| - | - |\n| two | Open |\n| one | Done |\n",
  ],
  [
    "a todo of the front matter, with all its keys",
    "two",
    "",
    null,
    "---\ntodos:\n  - id: one\n    content: Do one\n    status: pending\n  - id: two\n    content: Do two\n    status: pending\n---\n\n# P\n",
    "---\ntodos:\n  - id: two\n    content: Do two\n    status: pending\n  - id: one\n    content: Do one\n    status: pending\n---\n\n# P\n",
  ],
  [
    "a numbered line among boxes without numbers, which keeps its number",
    "b",
    "Two",
    "c",
    "### Step 1: One\n\n1. [ ] a\n2. [ ] b\n   note\n\n### Step 2: Two\n\n- [ ] c\n",
    "### Step 1: One\n\n1. [ ] a\n\n### Step 2: Two\n\n- [ ] c\n2. [ ] b\n   note\n",
  ],
  [
    "a numbered line to wider numbers: its notes go with its words, and so does what stands left of these",
    "b",
    "Two",
    "c",
    "### Step 1: One\n\n1. [ ] a\n2. [ ] b\n   note\n  lazy\n\n### Step 2: Two\n\n100. [ ] c\n101. [ ] d\n",
    "### Step 1: One\n\n1. [ ] a\n\n### Step 2: Two\n\n100. [ ] c\n101. [ ] b\n     note\n    lazy\n101. [ ] d\n",
  ],
  [
    "a numbered line to narrower numbers: what stands left of its words stays",
    "b",
    "Two",
    "c",
    "### Step 1: One\n\n100. [ ] a\n101. [ ] b\n     note\n  lazy\nbare\n\n### Step 2: Two\n\n1. [ ] c\n2. [ ] d\n",
    "### Step 1: One\n\n100. [ ] a\n\n### Step 2: Two\n\n1. [ ] c\n2. [ ] b\n   note\n  lazy\nbare\n2. [ ] d\n",
  ],
  [
    "a nested line whose note is indented by a tab where it has blanks itself",
    "b",
    "c",
    "d",
    "# P\n\n- [ ] a\n    - [ ] b\n\tnote\n- [ ] c\n  - [ ] d\n",
    "# P\n\n- [ ] a\n- [ ] c\n  - [ ] d\n  - [ ] b\n  note\n",
  ],
  [
    "a nested line whose sub-task is indented by a tab",
    "b",
    "",
    "c",
    "# P\n\n- [ ] a\n  - [ ] b\n\t- [ ] b1\n- [ ] c\n",
    "# P\n\n- [ ] a\n- [ ] c\n- [ ] b\n  - [ ] b1\n",
  ],
  [
    "a nested line that goes on at the edge of the page",
    "b",
    "",
    "c",
    "# P\n\n- [ ] a\n  - [ ] b\nlazy words\n- [ ] c\n",
    "# P\n\n- [ ] a\n- [ ] c\n- [ ] b\nlazy words\n",
  ],
  [
    "a line before what leads to code",
    "b",
    "Two",
    null,
    "### Step 1: One\n\n- [ ] a\n- [ ] b\n\n### Step 2: Two\n\nRun:\n\n```sh\nrun\n```\n",
    "### Step 1: One\n\n- [ ] a\n\n### Step 2: Two\n\n- [ ] b\n\nRun:\n\n```sh\nrun\n```\n",
  ],
  [
    "a line of a numbered list in bold, without boxes",
    "three",
    "",
    "one",
    "# P\n\n## Tasks\n\n1. **one**\n2. **two**\n3. **three**\n",
    "# P\n\n## Tasks\n\n1. **one**\n2. **three**\n2. **two**\n",
  ],
];

const CRLF = ROWS.map(([name, what, below, behind, before, after]): Row => {
  const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
  return [`${name}, CRLF`, what, below, behind, crlf(before), crlf(after)];
});

const SECTIONS: readonly Row[] = [
  [
    "a section behind another one",
    "One",
    "",
    "Two",
    "# P\n\n## Step 1: One\n\nText.\n\n- [ ] a\n\n## Step 2: Two\n\n- [ ] b\n\n## Step 3: Three\n\n- [ ] c\n",
    "# P\n\n## Step 2: Two\n\n- [ ] b\n\n## Step 1: One\n\nText.\n\n- [ ] a\n\n## Step 3: Three\n\n- [ ] c\n",
  ],
  [
    "a section to the first place",
    "Three",
    "",
    null,
    "# P\n\nIntro.\n\n## Step 1: One\n\n- [ ] a\n\n## Step 3: Three\n\n- [ ] c\n",
    "# P\n\nIntro.\n\n## Step 3: Three\n\n- [ ] c\n\n## Step 1: One\n\n- [ ] a\n",
  ],
  [
    "a step to another phase",
    "b",
    "B",
    null,
    "# P\n\n## Phase 1: A\n\n### Step 1: a\n\n- [ ] x\n\n### Step 2: b\n\n- [ ] y\n\n## Phase 2: B\n\nText.\n",
    "# P\n\n## Phase 1: A\n\n### Step 1: a\n\n- [ ] x\n\n## Phase 2: B\n\nText.\n\n### Step 2: b\n\n- [ ] y\n",
  ],
  [
    "a section between rules, one of which goes with it",
    "B",
    "",
    "C",
    "# P\n\n## Step 1: A\n\n- [ ] a\n\n---\n\n## Step 2: B\n\n- [ ] b\n\n---\n\n## Step 3: C\n\n- [ ] c\n",
    "# P\n\n## Step 1: A\n\n- [ ] a\n\n---\n\n## Step 3: C\n\n- [ ] c\n\n---\n\n## Step 2: B\n\n- [ ] b\n",
  ],
  [
    "a section whose heading has a line under it",
    "B",
    "",
    null,
    "P\n=\n\nStep 1: A\n---\n\n- [ ] a\n\nStep 2: B\n---\n\n- [ ] b\n",
    "P\n=\n\nStep 2: B\n---\n\n- [ ] b\n\nStep 1: A\n---\n\n- [ ] a\n",
  ],
  [
    "a section under a bold line instead of a heading",
    "C",
    "",
    "A",
    "# P\n\n**Step 1: A**\n\n- [ ] a\n\n**Step 2: B**\n\n- [ ] b\n\n**Step 3: C**\n\n- [ ] c\n",
    "# P\n\n**Step 1: A**\n\n- [ ] a\n\n**Step 3: C**\n\n- [ ] c\n\n**Step 2: B**\n\n- [ ] b\n",
  ],
  [
    "a step out of its phase, a level higher",
    "X",
    "",
    null,
    "# P\n\n## Phase 1: A\n\n- [ ] z\n\n### Step 1: X\n\n- [ ] x\n",
    "# P\n\n## Step 1: X\n\n- [ ] x\n\n## Phase 1: A\n\n- [ ] z\n",
  ],
  [
    "a phase below another one, a level deeper",
    "B",
    "A",
    null,
    "# P\n\n## Phase 1: A\n\n- [ ] a\n\n## Phase 2: B\n\n- [ ] b\n",
    "# P\n\n## Phase 1: A\n\n- [ ] a\n\n### Phase 2: B\n\n- [ ] b\n",
  ],
];

describe("a moved block", () => {
  it("keeps its own line ends where the first line of the file has another one", () => {
    const moved = move("# P\n\n## Phase 1: X\r\n\r\n- [ ] a\r\n  note\r\n- [ ] b\r\n", "a", "X", "b");

    expect(moved.kind === "written" && moved.plan.text).toBe(
      "# P\n\n## Phase 1: X\r\n\r\n- [ ] b\r\n- [ ] a\r\n  note\r\n",
    );
  });

  it.each([...ROWS, ...CRLF])("stands where it is wanted: %s", (_name, what, below, behind, before, after) => {
    const found = move(before, what, below, behind);

    expect(found.kind === "refused" ? found.why : found.plan.text).toBe(after);
    expect(found).toMatchObject({ pullRequestOnly: false });
  });

  it.each(SECTIONS)("is for a pull request only where it is %s", (_name, what, below, behind, before, after) => {
    const found = move(before, what, below, behind);

    expect(found.kind === "refused" ? found.why : found.plan.text).toBe(after);
    expect(found).toMatchObject({ pullRequestOnly: true });
  });

  it.each([...ROWS, ...CRLF, ...SECTIONS])(
    "says where every item stands now: %s",
    (_name, what, below, behind, before) => {
      const found = move(before, what, below, behind);
      if (found.kind === "refused") throw new Error(found.why);

      expect(found.placeOf.map((place) => found.plan.items[place]?.title)).toEqual(
        plan(before).items.map(({ title }) => title),
      );
    },
  );

  it("says how many lines moved", () => {
    expect(move("# P\n\n- [ ] a\n  note\n  - [ ] b\n- [ ] c\n", "a note", "", "c")).toMatchObject({ lines: 3 });
  });

  it("leaves a plan as it is where the item stands there already", () => {
    const text = "# P\n\n- [ ] a\n- [ ] b\n";

    expect(move(text, "b", "", "a")).toMatchObject({ kind: "written", lines: 0, plan: { text } });
  });
});
