import { describe, expect, it } from "@jest/globals";
import { matchItems } from "../../../src/identity/match.ts";
import { findRemnants } from "../../../src/identity/remnants/find-remnants.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import type { Lost, ReadText } from "../../../src/identity/remnants/remnant.ts";

function read(text: string, path = "PLAN.md"): ReadText {
  const { plan } = parsePlan({ path, text });
  return { path, text, items: plan?.items ?? [] };
}

function box(title: string): Lost {
  return { title: title.replaceAll(/[`*]/g, ""), text: `- [ ] ${title}` };
}

/** A plan in which this line, the fifth, stands among others. */
function around(line: string): string {
  return `# Plan\n\n- [ ] Keep the rest\n\n${line}\n\nThe end.\n`;
}

/** What is said of items of `before` that matching does not find in `after`: line before, line after, kind. */
function unread(before: string, after: string): readonly (readonly [number, number | null, string | null])[] {
  const [old, now] = [parsePlan({ path: "PLAN.md", text: before }).plan, read(after)];
  if (old === null) throw new Error("refused");
  const { removed } = matchItems(old, {
    items: parsePlan({ path: "PLAN.md", text: after }).plan?.items ?? [],
    text: after,
  });
  const lost = removed.flatMap((index) => old.items[index] ?? []);
  return findRemnants(lost, [now], [{ path: "PLAN.md", text: before, items: old.items }]).map((found, index) => [
    lost[index]?.line ?? 0,
    found?.line ?? null,
    found?.kind ?? null,
  ]);
}

const LINES: readonly (readonly [line: string, kind: string])[] = [
  ["- [v] T", "mark"],
  ["- [х] T", "mark"],
  ["- [χ] T", "mark"],
  ["- [ｘ] T", "mark"],
  ["- [y] T", "mark"],
  ["- [o] T", "mark"],
  ["- [xx] T", "mark"],
  ["- [ x] T", "mark"],
  ["* [x ] T", "mark"],
  ["1. [] T", "mark"],
  ["- [  ] T", "mark"],
  ["- [\u3000] T", "mark"],
  ["- [done] T", "mark"],
  ["- [done!] T", "mark"],
  ["- todo T", "mark"],
  ["- done: T", "mark"],
  ["- **fixme:** T", "mark"],
  ["4 [ ] T", "bullet"],
  ["(4) [x] T", "bullet"],
  ["- [ ] <!-- T -->", "html"],
  ["- ( ) T", "brackets"],
  ["- (x) T", "brackets"],
  ["- {x} T", "brackets"],
  ["- <x> T", "brackets"],
  ["- < > T", "brackets"],
  ["- ［ ］ T", "brackets"],
  ["- 【x】 T", "brackets"],
  ["- 「」 T", "brackets"],
  ["- **[ ]** T", "brackets"],
  ["- [[x]] T", "brackets"],
  ["- [ T", "brackets"],
  ["- ] T", "brackets"],
  ["- [x T", "brackets"],
  ["- x] T", "brackets"],
  ["- [x) T", "brackets"],
  ["- ] [ T", "brackets"],
  ["- x T", "brackets"],
  ["-[ ] T", "bullet"],
  ["-[x]T", "bullet"],
  ["1.[ ] T", "bullet"],
  ["[ ] T", "bullet"],
  ["– [ ] T", "bullet"],
  ["— [x] T", "bullet"],
  ["• [ ] T", "bullet"],
  ["· [ ] T", "bullet"],
  ["-- [ ] T", "bullet"],
  ["_ [ ] T", "bullet"],
  ["- \\[ \\] T", "escaped"],
  ["* \\[x] T", "escaped"],
  ["\\- [ ] T", "escaped"],
  ["- &#91; &#93; T", "escaped"],
  ["- &lbrack;x&rbrack; T", "escaped"],
  ['- <input type="checkbox" checked> T', "html"],
  ['<li><input type="checkbox"> T</li>', "html"],
  ["<li>[ ] T</li>", "html"],
  ["<pre>\n- [ ] T\n</pre>", "html"],
  ["<script>\n\n- [ ] T", "html"],
  ["<!-- - [ ] T -->", "comment"],
  ["<!--\n\n- [ ] T\n\n-->", "comment"],
  ["☐ T", "picture"],
  ["- ☑ T", "picture"],
  ["Words.\n\n    - [ ] T", "code"],
  ["\t- [v] T", "mark"],
  ["```\n- [ ] T\n```", "code"],
  ["~~~~md\n- [ ] T", "code"],
  ["- T", "bullet-only"],
  ["7) T", "bullet-only"],
  ["• T", "bullet-only"],
  [": T", "bullet-only"],
  ["| T | todo |\n|---|---|", "table"],
  ["| a | b |\n|---|---|\n| [x] | **T** |", "table"],
  ["### T", "heading"],
  ["**T**", "prose"],
  ["T.", "prose"],
  ["> T", "prose"],
  ["**Legend**:\n\n- [ ] T", "left-out"],
  ["<!-- plansync:ignore -->\n- [ ] T", "left-out"],
];

describe("findRemnants", () => {
  describe.each(["Test", "Book the hall", "Merge `a_b` & **C++**", "領収書を送る"])("of %j", (title) => {
    it.each(LINES)("finds %j and says what happened", (line, kind) => {
      const text = around(line.replace("T", () => title));

      const [found] = findRemnants([box(title)], [read(text)]);

      const row = text.split("\n").findIndex((row) => row.includes(title)) + 1;
      expect(found).toMatchObject({ path: "PLAN.md", line: row, kind });
    });
  });

  it.each([
    [
      "- [х] Book the hall",
      '"Book the hall" is no longer read: the x in its brackets is the Cyrillic letter',
      "Write `- [x] Book the hall`; until then its issue stays as it is.",
    ],
    [
      "  3.[ ] Book the hall — by **May**",
      '"Book the hall" is no longer read: no blank stands behind its bullet',
      "Write `3. [ ] Book the hall — by **May**`; until then its issue stays as it is.",
    ],
    [
      "* [o] Book `the` hall",
      '"Book the hall" is no longer read: `[o]` has no mark that says open or done',
      "Write `` * [ ] Book `the` hall ``, or `` * [x] Book `the` hall `` if it is done; until then its issue stays as it is.",
    ],
    [
      "```sh\n- [ ] Book the hall",
      '"Book the hall" is no longer read: it is inside a code block that begins in line 5',
      "End that block before it, or write `- [ ] Book the hall`; until then its issue stays as it is.",
    ],
    [
      "We might still book the hall in May.",
      '"Book the hall" is no longer read: its words are in running text',
      "Write `- [ ] Book the hall`; until then its issue stays as it is.",
    ],
  ])("tells the cure for %j", (line, message, hint) => {
    const [found] = findRemnants([box("Book the hall")], [read(around(line))]);

    expect(found).toMatchObject({ message, hint });
  });

  it("names the column of the words in a longer line, and otherwise of the bullet", () => {
    const lost = [box("Book the hall"), box("Hire the band"), box("Buy the flowers")];
    const text = "# P\n\n- [ ] a\n\n  -[ ] Book the hall\n\nThen hire the band.\n\n| 1 | Buy the flowers |\n";

    const found = findRemnants(lost, [read(text)]);

    expect(found.map((place) => [place?.line, place?.column])).toEqual([
      [5, 3],
      [7, 6],
      [9, 7],
    ]);
  });

  it.each([
    ["a note was appended", "-[x] Book the hall (done 2026-01-02)"],
    ["an estimate and an id went", "– [ ] Book the hall"],
    ["its line was wrapped", "-[ ] Book\n  the hall"],
    ["it was made a sentence", "Somebody has to book the hall, and soon."],
    ["it became a link", "- [ ]: [Book the hall](hall.md)"],
    ["it became a definition of one", "[Book the hall]: hall.md"],
    ["its line ends in CR and LF", "-[ ] Book the hall\r"],
  ])("finds a title that says much where %s", (_what, line) => {
    const lost = { title: "T7 Book the hall", text: "- [ ] T7 Book the hall (2h)" };

    const [found] = findRemnants([lost], [read(around(line))]);

    expect(found).toMatchObject({ line: 5 });
  });

  it("finds a short name by the long text that it was taken from", () => {
    const lost = { title: "Cache", text: "- [ ] **Cache** — keep the answers of the last hour" };

    const [found] = findRemnants([lost], [read(around("- [v] **Cache** — keep the answers of the last day"))]);

    expect(found).toMatchObject({ line: 5, kind: "mark" });
  });

  it.each([
    ["a short title in running text", "Test", "We test it well."],
    ["a short title in a longer cell", "Test", "| test it well | 2 |"],
    ["a part of its words", "Book the hall", "- [v] Book the hal"],
    ["its words in another order", "Book the hall", "The hall: book it."],
    ["its words within longer ones", "Book the hall", "- [v] Textbook the hallmark"],
    ["its words across an end of a paragraph", "Book the hall", "Book\n\nthe hall"],
    ["a title without letters", "?!", "- [v] ?!"],
  ])("does not take %s for it", (_what, title, line) => {
    expect(findRemnants([box(title)], [read(around(line))])).toEqual([null]);
  });

  it("does not count a parsed line for another item", () => {
    const lost = [box("Book the hall"), box("Test")];
    const text = "# P\n\n- [ ] Book the hall for Ada\n- [x] Test\n\n### Step 1: Book the hall\n\n- [ ] b\n";

    expect(findRemnants(lost, [read(text)])).toEqual([null, null]);
  });

  it("counts one line for one item, in the order of both", () => {
    const lost = [box("Commit"), box("Commit"), box("Commit")];

    const found = findRemnants(lost, [read("# P\n\n- [ ] a\n\n-[ ] Commit\n\n-[ ] Commit\n")]);

    expect(found.map((place) => place?.line ?? null)).toEqual([5, 7, null]);
  });

  it("finds two items in one line of text if neither is part of the other", () => {
    const lost = [box("write the schema now"), box("write the schema"), box("run the migration")];

    const found = findRemnants(lost, [read(around("First write the schema now, then run the migration."))]);

    expect(found.map((place) => place?.line ?? null)).toEqual([5, null, 5]);
  });

  it("prefers what looks like a box to a bullet, and that to a heading", () => {
    const text = "# P\n\n- [ ] a\n\n## More\n\n- Test\n\n[v] Test\n\n## Test\n";

    const found = findRemnants([box("Test"), box("Test"), box("Test")], [read(text)]);

    expect(found.map((place) => place?.line)).toEqual([9, 7, 11]);
  });

  it("prefers the first text, and finds what is only in another one", () => {
    const [one, two] = [read(around("-[ ] Test"), "a.md"), read(around("-[ ] Test\n\n( ) Review"), "b.md")];

    const found = findRemnants([box("Test"), box("Review")], [one, two]);

    expect(found.map((place) => `${place?.path}:${place?.line}`)).toEqual(["a.md:5", "b.md:7"]);
  });

  it("ignores words that were already there beside the item", () => {
    const before = "# P\n\nWe want to book the hall.\n\n## Test\n\n- [ ] Test\n- [ ] Book the hall\n- [ ] c\n";
    const after = "# P\n\nWe want to book the hall.\n\n## Test\n\n- [ ] c\n";

    expect(unread(before, after)).toEqual([
      [7, null, null],
      [8, null, null],
    ]);
  });

  it("finds a line that is the same as before, but is code now", () => {
    expect(unread("# P\n\n- [ ] a\n- [ ] Test\n", "# P\n\n- [ ] a\n\n~~~\n- [ ] Test\n~~~\n")).toEqual([
      [4, 6, "code"],
    ]);
  });

  it("handles a plan without a heading, whose first line belongs to no item", () => {
    expect(unread("- [ ] Test\n- [ ] b\n", "-[ ] Test\n\n- [ ] b\n")).toEqual([[1, 1, "bullet"]]);
  });

  it("returns nothing for nothing", () => {
    expect(findRemnants([], [read("# P\n")])).toEqual([]);
    expect(findRemnants([box("Test")], [])).toEqual([null]);
  });

  const PARTY = `# Party plan

## Phase 1: Prepare

- [ ] Book the hall
- [x] Send the invitations
- [ ] Print badges
- [ ] Hire the band
- [ ] Order the cake
- [ ] Rent the chairs
- [ ] Buy the flowers

## Phase 2: Run

- [ ] Open the doors
- [ ] Say hello
`;
  const PARTY_LINES = [5, 6, 7, 8, 9, 10, 11, 15, 16];

  it.each<[what: string, after: string, kind: string]>([
    ["an editor escapes all boxes", PARTY.replaceAll(/\[(.)\]/g, "\\[$1\\]"), "escaped"],
    ["an editor makes them round", PARTY.replaceAll(/\[(.)\]/g, "($1)"), "brackets"],
    ["all are indented by four", PARTY.replaceAll(/^- /gm, "    - "), "code"],
    ["a tool makes plain bullets of them", PARTY.replaceAll(/\[.\] /g, ""), "bullet-only"],
    ["the bullets are lost", PARTY.replaceAll(/^- /gm, ""), "bullet"],
    ["an element at the beginning never ends", PARTY.replace("\n## Phase 1", "<textarea>\n## Phase 1"), "html"],
  ])("finds every item of a plan in which %s", (_what, after, kind) => {
    const boxes = unread(PARTY, after).filter(([line]) => PARTY_LINES.includes(line));

    expect(boxes).toEqual(PARTY_LINES.map((line) => [line, line, kind]));
  });

  it("finds the rows of a list that became a table", () => {
    const after = PARTY.replace(
      /- \[ \] Open[^]*/,
      "| Task | When |\n|---|---|\n| Open the doors | May |\n| Say hello | May |\n",
    );

    expect(unread(PARTY, after)).toEqual([
      [15, 17, "table"],
      [16, 18, "table"],
    ]);
  });
});
