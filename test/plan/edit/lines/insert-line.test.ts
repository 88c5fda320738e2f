import { describe, expect, it } from "@jest/globals";
import { applyEdits } from "../../../../src/plan/edit/edit.ts";
import { insertLine } from "../../../../src/plan/edit/lines/insert-line.ts";
import type { InsertedLine } from "../../../../src/plan/edit/lines/wanted-line.ts";
import type { RefusedRewrite } from "../../../../src/plan/edit/rewrite.ts";
import { setState } from "../../../../src/plan/edit/write-mark.ts";
import { find, plan, reread } from "./stage.ts";

interface Place {
  readonly below: string;
  readonly behind: string | null;
}

const HEAD = "# Plan\n\n### Step 1: Base\n\n";

function insert(
  text: string,
  { below, behind }: Place,
  title = "Handle BOM",
  more: { state?: "open" | "done"; issue?: number; tags?: readonly string[]; owner?: string } = {},
): InsertedLine | RefusedRewrite {
  const before = plan(text);
  const parent = below === "" ? before.items[0]! : find(before, below);
  const after = behind === null ? null : find(before, behind).index;
  return insertLine(before, { parent: parent.index, after, title, state: "open", ...more }, { reread });
}

function written(...args: Parameters<typeof insert>): InsertedLine {
  const found = insert(...args);
  if (found.kind === "refused") throw new Error(found.why);
  return found;
}

const ROWS: readonly [name: string, before: string, after: string, place: Place][] = [
  ["dash", "- [ ] one\n- [ ] two\n", "- [ ] one\n- [ ] two\n- [ ] Handle BOM\n", at("two")],
  ["star, two blanks", "* [ ]  one\n* [ ]  two\n", "* [ ]  one\n* [ ]  two\n* [ ]  Handle BOM\n", at("two")],
  ["behind `one`", "- [ ] one\n- [ ] two\n", "- [ ] one\n- [ ] Handle BOM\n- [ ] two\n", at("one")],
  ["first", "- [ ] one\n- [ ] two\n", "- [ ] Handle BOM\n- [ ] one\n- [ ] two\n", at(null)],
  ["numbered", "1. [ ] one\n2. [ ] two\n", "1. [ ] one\n2. [ ] two\n3. [ ] Handle BOM\n", at("two")],
  [
    "ids, `T003` used further below",
    "- [ ] T001 one\n- [ ] T002 two\n\n### Step 2: More\n\n- [ ] T003 three\n",
    "- [ ] T001 one\n- [ ] T002 two\n- [ ] T004 Handle BOM\n\n### Step 2: More\n\n- [ ] T003 three\n",
    at("two"),
  ],
  ["dotted ids", "- [ ] 1.1 one\n- [ ] 1.2 two\n", "- [ ] 1.1 one\n- [ ] 1.2 two\n- [ ] 1.3 Handle BOM\n", at("two")],
  ["no final line end", "- [ ] one\n- [ ] two", "- [ ] one\n- [ ] two\n- [ ] Handle BOM", at("two")],
  ["loose list", "- [ ] one\n\n- [ ] two\n", "- [ ] one\n\n- [ ] two\n\n- [ ] Handle BOM\n", at("two")],
  [
    "behind a note",
    "- [ ] one\n  note of one\n- [ ] two\n",
    "- [ ] one\n  note of one\n- [ ] Handle BOM\n- [ ] two\n",
    at("one"),
  ],
  [
    "behind nested boxes",
    "- [ ] one\n  - [ ] a\n  - [ ] b\n- [ ] two\n",
    "- [ ] one\n  - [ ] a\n  - [ ] b\n- [ ] Handle BOM\n- [ ] two\n",
    at("one"),
  ],
  ["tab indent", "- [ ] one\n\t- [ ] a\n", "- [ ] one\n\t- [ ] a\n\t- [ ] Handle BOM\n", { below: "one", behind: "a" }],
  [
    "below a task without any",
    "- [ ] one\n- [ ] two\n",
    "- [ ] one\n  - [ ] Handle BOM\n- [ ] two\n",
    { below: "one", behind: null },
  ],
  ["block quote", "> - [ ] one\n> - [ ] two\n", "> - [ ] one\n> - [ ] two\n> - [ ] Handle BOM\n", at("two")],
  [
    "step without boxes",
    "Prose of it.\n\n### Step 2: More\n\n- [ ] one\n",
    "Prose of it.\n\n- [ ] Handle BOM\n\n### Step 2: More\n\n- [ ] one\n",
    at(null),
  ],
  [
    "fence behind",
    "- [ ] one\n\n```sh\n- [ ] no\n```\n",
    "- [ ] one\n- [ ] Handle BOM\n\n```sh\n- [ ] no\n```\n",
    at("one"),
  ],
  [
    "table behind",
    "- [ ] one\n\n| a |\n| - |\n| b |\n",
    "- [ ] one\n- [ ] Handle BOM\n\n| a |\n| - |\n| b |\n",
    at("one"),
  ],
];

function at(behind: string | null): Place {
  return { below: "Base", behind };
}

const EVERYWHERE = ROWS.flatMap(([name, before, after, place]): [string, string, string, Place][] => {
  const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
  const quoted = (text: string): string => text.replace(/^(?=.)/gm, "> ").replace(/^$(?=\n)/gm, ">");
  const rows: [string, string, string, Place][] = [
    [name, HEAD + before, HEAD + after, place],
    [`${name}, CRLF`, crlf(HEAD + before), crlf(HEAD + after), place],
    [`${name}, byte order mark`, `\ufeff${HEAD}${before}`, `\ufeff${HEAD}${after}`, place],
  ];
  const isQuotable = !/^>|###|\t|```|\|/m.test(before);
  return isQuotable ? [...rows, [`${name}, in a quote`, HEAD + quoted(before), HEAD + quoted(after), place]] : rows;
});

describe("a line for a sub-issue", () => {
  it.each(EVERYWHERE)("is written as its neighbours are: %s", (_name, before, after, place) => {
    const { plan: now, index, lines } = written(before, place);

    expect(now.text).toBe(after);
    expect(now.items[index]?.title).toMatch(/Handle BOM$/);
    expect(lines).toBe(after.split("\n").length - before.split("\n").length);
  });

  it.each(EVERYWHERE)("can be ticked and unticked, byte for byte: %s", (_name, before, after, place) => {
    const { plan: now, index } = written(before, place);

    const ticked = setState(now, now.items[index]!, "done")!;
    const done = plan(applyEdits(now.text, ticked.edits));
    const back = setState(done, done.items[index]!, "open", ticked.undo)!;

    expect(done.items[index]?.state).toBe("done");
    expect(done.text).toBe(after.replace(/\[ \](?=\s+(?:\S+ )?Handle BOM)/, "[x]"));
    expect(applyEdits(done.text, back.edits)).toBe(after);
  });

  it.each(EVERYWHERE)("says where every other item stands now: %s", (_name, before, _after, place) => {
    const old = plan(before);
    const { plan: now, placeOf } = written(before, place);

    expect(placeOf.map((place) => now.items[place]?.title)).toEqual(old.items.map(({ title }) => title));
  });
});

describe("a line in the style of a list", () => {
  it.each<[string, string, Place, string]>([
    ["ids in bold", "- [ ] **T001** one\n- [ ] **T002** two\n", at("two"), "- [ ] **T003** Handle BOM"],
    [
      "ids inside bold titles",
      "- [ ] **T001: one** - why\n- [ ] **T002: two** - why\n",
      at("T002: two"),
      "- [ ] T003: Handle BOM",
    ],
    ["ids in brackets", "- [ ] [T001] one\n- [ ] [T002] two\n", at("two"), "- [ ] [T003] Handle BOM"],
    ["ids with a dot", "- [ ] 1. one\n- [ ] 2. two\n", at("two"), "- [ ] 3. Handle BOM"],
    ["ids with a letter", "- [ ] T2a one\n- [ ] T2b two\n", at("two"), "- [ ] T2c Handle BOM"],
    ["no letter behind the last", "- [ ] T2y one\n- [ ] T2z two\n", at("two"), "- [ ] Handle BOM"],
    ["no capital behind the last", "- [ ] T2Y one\n- [ ] T2Z two\n", at("two"), "- [ ] Handle BOM"],
    ["ids below zero", "- [ ] Step -2 one\n- [ ] Step -1 two\n", at("two"), "- [ ] Step 0 Handle BOM"],
    ["ids with many zeros", "- [ ] T009 one\n- [ ] T010 two\n", at("two"), "- [ ] T011 Handle BOM"],
    ["ids, behind the first", "- [ ] T001 one\n- [ ] T002 two\n", at("one"), "- [ ] T003 Handle BOM"],
    [
      "ids that a sentence names",
      "T003 comes later.\n\n- [ ] T001 one\n- [ ] T002 two\n",
      at("two"),
      "- [ ] T004 Handle BOM",
    ],
    [
      "ids and tags, which stay with theirs",
      "- [ ] T001 [P] one\n- [ ] T002 [P] two\n",
      at("two"),
      "- [ ] T003 Handle BOM",
    ],
    ["some without an id", "- [ ] T001 one\n- [ ] two\n", at("two"), "- [ ] Handle BOM"],
    ["one number for all", "1. [ ] one\n1. [ ] two\n", at("two"), "1. [ ] Handle BOM"],
    ["numbers in brackets", "1) [ ] one\n2) [ ] two\n", at("two"), "3) [ ] Handle BOM"],
    ["numbers with zeros", "08. [ ] one\n09. [ ] two\n", at("two"), "10. [ ] Handle BOM"],
    ["four blanks", "-    [ ] one\n-    [ ] two\n", at("two"), "-    [ ] Handle BOM"],
    ["optional boxes", "- [ ]* one\n- [ ]* two\n", at("two"), "- [ ] Handle BOM"],
    ["another mark", "- [ ] one\n- [~] two\n", at("two"), "- [ ] Handle BOM"],
    ["hard line ends", "- [ ] one  \n- [ ] two  \n", at("two"), "- [ ] Handle BOM"],
    ["pluses", "+ [ ] one\n+ [ ] two\n", at("one"), "+ [ ] Handle BOM"],
    ["numbers, nested", "1. [ ] one\n", { below: "one", behind: null }, "   1. [ ] Handle BOM"],
    [
      "cousins with four blanks",
      "- [ ] one\n    - [ ] a\n- [ ] two\n",
      { below: "two", behind: null },
      "    - [ ] Handle BOM",
    ],
    ["notes below it", "- [ ] one\n\n  A note.\n\n  * more\n", { below: "one", behind: null }, "  * [ ] Handle BOM"],
    ["code below it", "- [ ] one\n\n  ```sh\n  run\n  ```\n", { below: "one", behind: null }, "  - [ ] Handle BOM"],
    ["tabs elsewhere", "- [ ] one\n- [ ] two\n\t- [ ] a\n", { below: "one", behind: null }, "\t- [ ] Handle BOM"],
  ])("has %s", (_name, text, place, line) => {
    expect(written(HEAD + text, place).plan.text.split("\n")).toContain(line);
  });

  it.each([
    ["the tick of its siblings", "- [X] one\n", "- [X] Handle BOM"],
    ["a plain tick without any", "- [ ] one\n", "- [x] Handle BOM"],
  ])("is ticked with %s", (_name, text, line) => {
    expect(written(HEAD + text, at("one"), "Handle BOM", { state: "done" }).plan.text).toContain(line);
  });

  it.each([
    ["brackets", "- [ ] one (#4)\n- [ ] two (#5)\n", "- [ ] Handle BOM (#12)"],
    ["square brackets", "- [ ] one [#4]\n- [ ] two [#5]\n", "- [ ] Handle BOM [#12]"],
    ["a label", "- [ ] one ref:GH#4\n- [ ] two ref:GH#5\n", "- [ ] Handle BOM ref:GH#12"],
    ["nothing where one has none", "- [ ] one (#4)\n- [ ] two\n", "- [ ] Handle BOM"],
  ])("names its issue as all its siblings do, in %s", (_name, text, line) => {
    const { plan: now, index } = written(HEAD + text, at("two"), "Handle BOM", { issue: 12 });

    expect(now.text.split("\n")).toContain(line);
    expect(now.items[index]?.title).toBe("Handle BOM");
  });

  it.each([
    ["tags", "- [ ] one #ops\n- [ ] two\n", { tags: ["ops", "good first issue"] }, "- [ ] Handle BOM #ops"],
    ["tags in brackets", "- [ ] T001 [P] one\n- [ ] T002 two\n", { tags: ["P", "ops"] }, "- [ ] T003 [P] Handle BOM"],
    ["no tags where few have any", "- [ ] one #ops\n- [ ] two\n- [ ] three\n", { tags: ["ops"] }, "- [ ] Handle BOM"],
    ["its owner", "- [ ] one (@ann)\n- [ ] two (@bob)\n", { owner: "cy" }, "- [ ] Handle BOM (@cy)"],
    ["no owner where nobody has one", "- [ ] one\n- [ ] two\n", { owner: "cy" }, "- [ ] Handle BOM"],
  ])("brings along what its siblings say: %s", (_name, text, more, line) => {
    const behind = plan(HEAD + text)
      .items.at(-1)!
      .title.split(" ")
      .at(-1)!;

    expect(written(HEAD + text, at(behind), "Handle BOM", more).plan.text.split("\n")).toContain(line);
  });

  it.each([
    ["free", "T007 Handle BOM", "- [ ] T007 Handle BOM"],
    ["taken", "T001: Handle BOM", "- [ ] T003 Handle BOM"],
  ])("keeps an id of its own that is %s, else takes the next one", (_name, title, line) => {
    expect(written(`${HEAD}- [ ] T001 one\n- [ ] T002 two\n`, at("two"), title).plan.text).toContain(line);
  });
});

describe("the title of a new line", () => {
  it.each([
    ["stars", "Read *all* of it", "Read \\*all\\* of it"],
    ["two lines", "Read\r\n- [x] evil", "Read - [x] evil"],
    ["a character that turns the text", "\u202eRead", "Read"],
    ["a number of an issue, which is none of its own", "Read it (#7)", "Read it (\\#7)"],
    ["a hash in front", "# Read", "# Read"],
    ["a box in front", "[x] Read", "[x] Read"],
    ["snake_case", "Read snake_case names", "Read snake_case names"],
    ["paired backticks", "Read `all` of it", "Read `all` of it"],
  ])("is what people see on GitHub, with %s", (_name, title, line) => {
    const found = insert(`${HEAD}- [ ] one\n`, at("one"), title);

    expect(found.kind === "refused" ? found.why : found.plan.text.split("\n").at(-2)).toBe(`- [ ] ${line}`);
  });

  it.each([
    ["nothing", " \u202e ", "its title has no words"],
    ["an estimate", "Read it (4h)", "it would read as an estimate"],
    ["a tag", "Read it 🎯 MVP", "it would read as a tag"],
    ["a word that drops it", "SKIPPED: read it", "it would read as dropped"],
  ])("is refused where it would say %s", (_name, title, why) => {
    expect(insert(`${HEAD}- [ ] one\n`, at("one"), title)).toEqual({ kind: "refused", why, pullRequestOnly: false });
  });
});

describe("a line where tasks are no boxes", () => {
  const steps = "# P\n\n## Step 1: One\n\nText.\n\n- [ ] a\n\n## Step 2: Two\n\n- [ ] b\n\n## Notes\n\nMore.\n";

  it.each<[string, string, Place, string]>([
    [
      "a heading behind a section",
      steps,
      { below: "", behind: "Two" },
      steps.replace("## Notes", "## Step 3: Handle BOM\n\n## Notes"),
    ],
    [
      "a heading before all others",
      steps,
      { below: "", behind: null },
      steps.replace("## Step 1", "## Step 3: Handle BOM\n\n## Step 1"),
    ],
    [
      "a heading between rules",
      "# P\n\n## Phase 1: A\n\n- [ ] a\n\n---\n\n## Phase 2: B\n\n- [ ] b\n",
      { below: "", behind: "A" },
      "# P\n\n## Phase 1: A\n\n- [ ] a\n\n---\n\n## Phase 3: Handle BOM\n\n---\n\n## Phase 2: B\n\n- [ ] b\n",
    ],
    [
      "a phase behind one with a number below zero",
      "# P\n\n## Phase -1: A\n\n- [ ] a\n",
      { below: "", behind: "A" },
      "# P\n\n## Phase -1: A\n\n- [ ] a\n\n## Phase 0: Handle BOM\n",
    ],
    [
      "a bold item of a numbered list",
      "# P\n\n## Tasks\n\n1. **one**\n2. **two**\n",
      { below: "", behind: "two" },
      "# P\n\n## Tasks\n\n1. **one**\n2. **two**\n3. **Handle BOM**\n",
    ],
    [
      "a todo of the front matter",
      "---\ntodos:\n  - id: one-it\n    content: Do one\n    status: completed\n    dependencies:\n      - x\n  - id: two-it\n    content: Do two\n    status: pending\n---\n\n# P\n",
      { below: "", behind: "one" },
      "---\ntodos:\n  - id: one-it\n    content: Do one\n    status: completed\n    dependencies:\n      - x\n  - id: handle-bom\n    content: Handle BOM\n    status: pending\n  - id: two-it\n    content: Do two\n    status: pending\n---\n\n# P\n",
    ],
  ])("is for a pull request only: %s", (_name, before, place, after) => {
    const found = insert(before, place);

    expect(found.kind === "refused" ? found.why : found.plan.text).toBe(after);
    expect(found).toMatchObject({ pullRequestOnly: true });
  });

  it.each<[string, string, Place, string]>([
    [
      "words",
      "# P\n\n| # | Task | Status | Owner |\n| - | ---- | ------ | ----- |\n| 1 | one | Done | ann |\n| 2 | two | Open | bob |\n",
      { below: "", behind: "one" },
      "| 3 | Handle BOM | Open |     |",
    ],
    [
      "boxes",
      "# P\n\n| Task | Done |\n| --- | --- |\n| one | [x] |\n| two | [ ] |\n",
      { below: "", behind: "two" },
      "| Handle BOM | [ ] |",
    ],
  ])("is a row of a table that says its states in %s", (_name, before, place, row) => {
    const found = insert(before, place);

    expect(found.kind === "refused" ? found.why : found.plan.text.split("\n")).toContain(row);
    expect(found).toMatchObject({ pullRequestOnly: false });
  });

  it.each([
    [
      "behind the section before it",
      "# P\n\n## Phase 1: A\n\n- [ ] a\n\n<!-- about B -->\n## Phase 2: B\n\n- [ ] b\n",
      "Phase 1: A",
      "# P\n\n## Phase 1: A\n\n- [ ] a\n\n## Phase 3: Handle BOM\n\n<!-- about B -->\n## Phase 2: B\n\n- [ ] b\n",
    ],
    [
      "several of them, without a blank line",
      "# P\n\n## Phase 1: A\n\n- [ ] a\n<!-- one -->\n<!-- two -->\n## Phase 2: B\n\n- [ ] b\n",
      "Phase 1: A",
      "# P\n\n## Phase 1: A\n\n- [ ] a\n\n## Phase 3: Handle BOM\n<!-- one -->\n<!-- two -->\n## Phase 2: B\n\n- [ ] b\n",
    ],
    [
      "before all others",
      "# P\n\nText.\n\n<!-- about A -->\n## Phase 1: A\n\n- [ ] a\n\n## Phase 2: B\n\n- [ ] b\n",
      null,
      "# P\n\nText.\n\n## Phase 3: Handle BOM\n\n<!-- about A -->\n## Phase 1: A\n\n- [ ] a\n\n## Phase 2: B\n\n- [ ] b\n",
    ],
  ])("leaves the comments above the next heading with it: %s", (_, text, behind, after) => {
    expect(written(text, { below: "", behind }).plan.text).toBe(after);
  });

  it("is refused where the new heading would be no item", () => {
    expect(
      insert("# P\n\n## Setup\n\n- [ ] a\n\n## Release\n\n- [ ] b\n", { below: "", behind: "Setup" }),
    ).toMatchObject({
      kind: "refused",
    });
  });

  it("is refused below a row of a table", () => {
    const table = "# P\n\n| Task | Status |\n| - | - |\n| one | Open |\n";

    expect(insert(table, { below: "one", behind: null })).toMatchObject({ kind: "refused" });
  });
});

describe("the place of the first task of a step", () => {
  const place = { below: "Base", behind: null };

  it.each([
    ["behind its fields", "**Goal:** g\n", "**Goal:** g\n\n- [ ] Handle BOM\n"],
    ["behind an empty label", "Text.\n\n**Tasks:**\n", "Text.\n\n**Tasks:**\n\n- [ ] Handle BOM\n"],
    ["before code", "Text.\n\n```sh\nrun\n```\n", "Text.\n\n- [ ] Handle BOM\n\n```sh\nrun\n```\n"],
    [
      "before what leads to code",
      "Text.\n\nRun:\n\n```sh\nrun\n```\n",
      "Text.\n\n- [ ] Handle BOM\n\nRun:\n\n```sh\nrun\n```\n",
    ],
    ["before a table", "Text.\n\n| a |\n| - |\n", "Text.\n\n- [ ] Handle BOM\n\n| a |\n| - |\n"],
    ["before a comment", "Text.\n\n<!-- later -->\n", "Text.\n\n- [ ] Handle BOM\n\n<!-- later -->\n"],
    [
      "before conditions to be met",
      "Text.\n\n**Verification:**\n\n- [ ] it runs\n",
      "Text.\n\n- [ ] Handle BOM\n\n**Verification:**\n\n- [ ] it runs\n",
    ],
    ["right below the heading", "```sh\nrun\n```\n", "- [ ] Handle BOM\n\n```sh\nrun\n```\n"],
  ])("is %s", (_name, before, after) => {
    const found = insert(`${HEAD}${before}\n### Step 2: More\n\n- [ ] one\n`, place);

    expect(found.kind === "refused" ? found.why : found.plan.text).toBe(
      `${HEAD}${after}\n### Step 2: More\n\n- [ ] one\n`,
    );
  });
});
