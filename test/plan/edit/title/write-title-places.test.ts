import { describe, expect, it } from "@jest/globals";
import { writeTitle } from "../../../../src/plan/edit/title/write-title.ts";
import type { Plan } from "../../../../src/plan/model/plan.ts";
import { parsePlan } from "../../../../src/plan/parse/parse.ts";

function reread(text: string): Plan | null {
  return parsePlan({ path: "PLAN.md", text }).plan;
}

/** The text after the item of a title, or the one at a place in the list, got another title; or why it did not. */
function write(text: string, item: string | number, after: string): string {
  const plan = reread(text);
  const found = typeof item === "number" ? plan?.items[item] : plan?.items.find(({ title }) => title === item);
  if (plan === null || found === undefined) throw new Error("no such item");
  const outcome = writeTitle(plan, found.index, after, reread);
  return outcome.kind === "written" ? outcome.plan.text : outcome.why;
}

describe("a title is written where it stands", () => {
  it.each<[string, string, string, string, string]>([
    [
      "in a cell",
      "## Phase 1: All\n\n| Task | Status |\n| - | - |\n| Step `the` mast | Done |\n",
      "Step the mast",
      "Step a mast",
      "| Step `a` mast | Done |",
    ],
    [
      "in a cell, with a bar",
      "## Phase 1: All\n\n| Task | Status |\n| - | - |\n| Read | Done |\n",
      "Read",
      "Read a | b",
      "| Read a \\| b | Done |",
    ],
    [
      "in a cell that says the same as another",
      "## Phase 1: All\n\n| Owner | Task | Status |\n| - | - | - |\n| Read | Read | Done |\n",
      "Read",
      "Scan",
      "| Read | Scan | Done |",
    ],
    [
      "in a cell beside the one with its id",
      "## Phase 1: All\n\n| ID | Task | Status |\n| - | - | - |\n| A.1 | Read it | Done |\n",
      "A.1 Read it",
      "A.1 Scan it",
      "| A.1 | Scan it | Done |",
    ],
    [
      "in a numbered line without a box",
      "**Tasks:**\n\n1. **Cut the cloth**\n2. **Sew it**\n",
      "Cut the cloth",
      "Cut the sail",
      "1. **Cut the sail**",
    ],
    [
      "in a heading that is underlined",
      "Read the CSV\n============\n\n- [ ] a\n",
      "Read the CSV",
      "Read the TSV",
      "Read the TSV",
    ],
    [
      "in a heading with signs behind it",
      "## Phase 1: Read it ##\n\n- [ ] a\n",
      "Phase 1: Read it",
      "Phase 1: Scan it",
      "## Phase 1: Scan it ##",
    ],
    [
      "in a bold line that stands for a heading",
      "## Epic 1: All\n\n**Task 1.1: Draw them**\n**Status:** Todo\n\n**Task 1.2: Rent it**\n**Status:** Done\n",
      "Task 1.1: Draw them",
      "Task 1.1: Paint them",
      "**Task 1.1: Paint them**",
    ],
    ["below its box", "- [ ]\n  Read the CSV\n- [ ] b\n", "Read the CSV", "Read the TSV", "  Read the TSV"],
    [
      "where a word of it is struck out before",
      "- [ ] ~~Read~~ Read CSV\n",
      "Read CSV",
      "Scan CSV",
      "- [ ] ~~Read~~ Scan CSV",
    ],
    ["where all of it is struck out", "- [ ] ~~Read CSV~~\n- [ ] b\n", "Read CSV", "Read TSV", "- [ ] ~~Read TSV~~"],
    [
      "behind a word like it in a comment",
      "- [ ] <!-- Read --> Read CSV\n",
      "Read CSV",
      "Scan CSV",
      "- [ ] <!-- Read --> Scan CSV",
    ],
    [
      "behind a date",
      "- [x] (2026-02-01 09:15Z) Hired a drill\n",
      "Hired a drill",
      "Bought a drill",
      "- [x] (2026-02-01 09:15Z) Bought a drill",
    ],
    [
      "with a character by name in it",
      "- [ ] Read CSV &amp; TSV\n",
      "Read CSV & TSV",
      "Read CSV & XML",
      "- [ ] Read CSV &amp; XML",
    ],
    [
      "with a letter and its mark apart",
      "- [ ] Caf\u0065\u0301 plan now\n",
      "Caf\u00e9 plan now",
      "Caf\u00e9 plan soon",
      "- [ ] Caf\u0065\u0301 plan soon",
    ],
    [
      "before the words of its cut end",
      `- [ ] Read all of it first. ${"Then all the others. ".repeat(15)}\n`,
      "Read all of it first.",
      "Scan all of it first.",
      `- [ ] Scan all of it first. ${"Then all the others. ".repeat(15)}`,
    ],
  ])("%s", (_name, body, before, after, line) => {
    const text = `# Plan\n\n${body}`;

    const written = write(text, before, after);

    const old = text.split("\n");
    expect(written.split("\n").filter((each, at) => each !== old[at])).toEqual([line]);
    expect(written.split("\n")).toHaveLength(old.length);
  });
});

describe("a title that was wrapped", () => {
  const text = "# Plan\n\n- [ ] Ask the carpenter whether\n      the beams carry slate\n- [ ] b\n";
  const title = "Ask the carpenter whether the beams carry slate";

  it.each([
    [
      "a word of its second line",
      "Ask the carpenter whether the beams carry tiles",
      "- [ ] Ask the carpenter whether\n      the beams carry tiles",
    ],
    [
      "words on both sides of the break",
      "Ask the carpenter if our beams carry slate",
      "- [ ] Ask the carpenter if\n      our beams carry slate",
    ],
    ["all of it", "Find out now who knows of slate", "- [ ] Find out now\n      who knows of slate"],
    [
      "words at the break",
      "Ask the carpenter whether all the beams carry slate",
      "- [ ] Ask the carpenter whether\n      all the beams carry slate",
    ],
  ])("keeps its lines: %s", (_name, wanted, lines) => {
    expect(write(text, title, wanted)).toBe(`# Plan\n\n${lines}\n- [ ] b\n`);
  });

  it("is left alone where a line of it would be left empty", () => {
    expect(write(text, title, "Ask")).toBe("a line of it would be left empty");
  });
});

describe("a title in front matter", () => {
  const plan = (content: string) =>
    `---\nname: The plan\ntodos:\n  - id: one\n    content: ${content}\n    status: pending\n---\n\nText.\n`;

  it.each(["1.5", "null", "0x1F", "no"])("is in quotes where it would be no words: %s", (title) => {
    expect(write("---\ntitle: Big plan\n---\n\n- [ ] a\n", 0, title)).toContain(`\ntitle: "${title}"\n`);
    expect(write(plan("Read CSV"), "Read CSV", title)).toContain(`\n    content: "${title}"\n`);
  });

  it.each([
    ["plain", "Read CSV", "Read TSV", "Read TSV"],
    ["in quotes", '"Read CSV"', 'Read "all"', String.raw`"Read \"all\""`],
    ["in single quotes", "'Read CSV'", "Read Ann's", "'Read Ann''s'"],
    ["plain, that must be quoted now", "Read CSV", "fix: CSV", '"fix: CSV"'],
    ["in quotes, with a sign of markdown", '"Read CSV"', "Read *all* CSV", String.raw`"Read \\*all\\* CSV"`],
  ])("is written as YAML: %s", (_name, before, wanted, after) => {
    expect(write(plan(before), "Read CSV", wanted)).toBe(plan(after));
  });

  it("is left alone where it stands on several lines", () => {
    expect(write(plan(">-\n      Read\n      CSV"), "Read CSV", "Read TSV")).toBe(
      "its title doesn't stand in one line as it is",
    );
  });

  it("is the plan's own", () => {
    expect(write(plan("Read CSV"), "The plan", "Our plan")).toBe(plan("Read CSV").replace("The plan", "Our plan"));
  });
});

describe("marks around words", () => {
  it.each([
    ["go with the last word in them", "Read **the** CSV", "Read CSV", "Read CSV"],
    ["go, one in the other", "Read ***the*** and `CSV` now", "Read and now", "Read and now"],
    ["stay around the words that are left", "Read **the CSV** now", "Read CSV now", "Read **CSV** now"],
    ["stay where a word between two of them goes", "Read `a`, `b`", "Read a b", "Read `a` `b`"],
    ["are not stretched over words behind code", "Run `npm test`", "Run npm test twice", "Run `npm test` twice"],
    ["are not stretched over words behind a link", "Read [docs](x.md)", "Read docs twice", "Read [docs](x.md) twice"],
    [
      "hold the words that take the place of those in code",
      "Run `npm test` now",
      "Run npm run check now",
      "Run `npm run check` now",
    ],
    ["stand in a link by name", "Read [the docs][ref] now", "Read the pages now", "Read [the pages][ref] now"],
  ])("%s", (_name, before, after, line) => {
    const text = `# Plan\n\n- [ ] ${before}\n- [ ] b\n\n[ref]: https://a.example\n`;

    expect(write(text, 1, after)).toBe(text.replace(before, line));
  });
});

describe("words of a title", () => {
  it.each([
    ["give way to a sign that belongs to the word before it", "Read foo bar", "Read, bar", "Read, bar"],
    ["come in the place of such a sign", "Read, bar", "Read foo bar", "Read foo bar"],
    ["get a sign behind one of them", "Read foo bar", "Read: foo bar", "Read: foo bar"],
    ["get a part before a slash", "A/B test", "A-X/B test", "A-X/B test"],
    ["get another word before a slash", "A/B test", "A X/B test", "A X/B test"],
    ["get a sign before a slash, apart from it", "A/B test", "A, /B test", "A, /B test"],
    ["lose a part behind a slash", "A/B test", "A test", "A test"],
    ["change behind a hard blank", "Read foo&nbsp;bar", "Read foo baz", "Read foo&nbsp;baz"],
    ["lose a word in an element, and the element with it", "Read <b>foo</b> bar", "Read bar", "Read bar"],
    ["lose a sign in the middle of a run of signs without blanks", "中文字", "中字", "中字"],
  ])("%s", (_name, before, after, line) => {
    const text = `# Plan\n\n- [ ] ${before}\n- [ ] b\n`;

    expect(write(text, 1, after)).toBe(text.replace(before, line));
  });

  it.each([
    ["stay on their line where one before them goes", "Read CSV and more", "Read and more", "- [ ] Read\n  and more\n"],
    [
      "come before the next line",
      "Read CSV and more",
      "Read CSV slowly and more",
      "- [ ] Read CSV\n  slowly and more\n",
    ],
  ])("of two lines %s", (_name, before, after, lines) => {
    expect(write("# Plan\n\n- [ ] Read CSV\n  and more\n", before, after)).toBe(`# Plan\n\n${lines}`);
  });

  it.each([
    [
      "the second of several",
      "---\ntodos:\n  - id: one\n    content: Do one\n    status: pending\n  - id: two\n    content: Do two\n    status: pending\n---\n\n# Plan\n",
    ],
    [
      "the second of several in braces",
      "---\ntodos:\n  - {id: one, content: Do one, status: pending}\n  - {id: two, content: Do two, status: pending}\n---\n\n# Plan\n",
    ],
    [
      "one in single quotes, in a file without an end",
      "---\ntodos:\n  - id: two\n    content: 'Do two'\n    status: pending\n---",
    ],
  ])("of a todo change in its own value: %s", (_name, text) => {
    expect(write(text, "Do two", "Do three")).toBe(text.replace("Do two", "Do three"));
  });
});

describe("a title is not written", () => {
  it.each([
    ["a tag before it", "[P] Read CSV", "it would read as the tag P"],
    ["a tag behind it", "Read CSV #later", "it would read as the tag later"],
    ["an estimate", "Read CSV (4h)", "it would read as an estimate"],
    ["a priority", "Read CSV (priority: high)", "it would read as a priority"],
    ["a state", "SKIPPED: Read CSV", "it would read as a state"],
    ["an id", "T007 Read CSV", "it would read as an id"],
    ["a sign of state", "Read CSV ✅", "signs or pictures at its ends would not be read"],
    ["nothing", " ", "it would be empty"],
    ["a line end", "Read\nCSV", "it has characters that no line can hold"],
    ["a direction", "Read \u202eCSV", "it has characters that no line can hold"],
  ])("that would say something else: %s", (_name, wanted, why) => {
    expect(write("# Plan\n\n- [ ] Read CSV\n- [ ] b\n", "Read CSV", wanted)).toBe(why);
  });

  it.each([
    [
      "a phase would be none",
      "# Plan\n\n## Phase 1: Read\n\nSoon.\n\n## Phase 2: Write\n\nLater.\n",
      "Phase 1: Read",
      "Read",
      "the plan would have other items",
    ],
    [
      "its tag would go",
      "# Plan\n\n- [ ] Read CSV #now @ann\n",
      "Read CSV #now @ann",
      "Read CSV @ann",
      "its tag now would be gone",
    ],
    ["its id would go", "# Plan\n\n- [ ] T001 Read CSV\n", "T001 Read CSV", "Read CSV", "its id would be gone"],
    [
      "its new words stand in code, and hold what ends it",
      "# Plan\n\n- [ ] Read `the csv` now\n",
      "Read the csv now",
      "Read the t`sv now",
      "code can hold no backtick",
    ],
    [
      "its second line would be left empty",
      "# Plan\n\n- [ ] Read CSV\n  and TSV\n",
      "Read CSV and TSV",
      "Read CSV",
      "a line of it would be left empty",
    ],
    [
      "it is folded in the front matter",
      "---\ntodos:\n  - id: one\n    content: >-\n      Do one\n      more\n    status: pending\n---\n\n# Plan\n",
      "Do one more",
      "Do two",
      "its title doesn't stand in one line as it is",
    ],
    [
      "it is the id of a todo, which has no other words",
      "---\ntodos:\n  - id: one\n    status: pending\n  - id: two\n    status: pending\n---\n\n# Plan\n",
      "two",
      "three",
      "it would read as an id",
    ],
    ["it names the file", "- [ ] Read CSV\n", "PLAN", "Our plan", "its title doesn't stand in one line as it is"],
    [
      "another item waits for it by its name",
      "# Plan\n\n## Step 1: Read\n\nText.\n\n## Step 2: Write\n\n**Depends on:** Step 1\n\nText.\n",
      "Step 1: Read",
      "Step 3: Read",
      "it would read as an id",
    ],
  ])("where %s", (_name, text, before, wanted, why) => {
    expect(write(text, before, wanted)).toBe(why);
  });

  it("as a reference to an issue, but as its words", () => {
    const written = write("# Plan\n\n- [ ] Read CSV\n", "Read CSV", "Read CSV (#12)");

    expect(reread(written)?.items[1]).toMatchObject({ title: "Read CSV (#12)", reference: null });
  });
});
