import { describe, expect, it } from "@jest/globals";
import { mendPlan } from "../../../src/plan/lint/mend-plan.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

const mend = (text: string) => mendPlan({ path: "PLAN.md", text });
/** A line among boxes, where it is surest. */
const among = (line: string) => `# P\n\n- [ ] a\n${line}\n- [ ] c\n`;

describe("a mark that is mended", () => {
  it.each([
    // A bullet.
    ["-[ ] b", "- [ ] b"],
    ["*[x] b", "* [x] b"],
    ["2.[ ] b", "2. [ ] b"],
    ["– [ ] b", "- [ ] b"],
    ["• [x] b", "- [x] b"],
    ["－ [ ] b", "- [ ] b"],
    ["-> [ ] b", "- [ ] b"],
    ["\\- [ ] b", "- [ ] b"],
    ["1 [ ] b", "1. [ ] b"],
    ["１．[ ] b", "1. [ ] b"],
    ["-\u00a0[ ] b", "- [ ] b"],
    ["- \u200b[ ] b", "- [ ] b"],
    ["[ ] b", "- [ ] b"],
    ["[x] b", "- [x] b"],
    ["> [ ] b", "> - [ ] b"],
    ["-     [ ] b", "- [ ] b"],
    // Brackets.
    ["- [] b", "- [ ] b"],
    ["- [  ] b", "- [ ] b"],
    ["- ( ) b", "- [ ] b"],
    ["- {x} b", "- [x] b"],
    ["- [x} b", "- [x] b"],
    ["- x] b", "- [x] b"],
    ["- [[ ]] b", "- [ ] b"],
    ["- ][ b", "- [ ] b"],
    ["- ［ ］ b", "- [ ] b"],
    ["－［ｘ］b", "- [x] b"],
    ["- \\[ \\] b", "- [ ] b"],
    ["- &#91;x&#93; b", "- [x] b"],
    ["- **[ ]** b", "- [ ] b"],
    ["- [ ]b", "- [ ] b"],
    ["- [X]b", "- [X] b"],
    ["- [ ]\u00a0b", "- [ ] b"],
    // What stands between them.
    ["- [ x] b", "- [x] b"],
    ["- [xx] b", "- [x] b"],
    ["- [х] b", "- [x] b"],
    ["- [χ] b", "- [x] b"],
    ["- [\t] b", "- [ ] b"],
    ["- [\u00a0] b", "- [ ] b"],
    ["- [✓] b", "- [x] b"],
    ["- [✔️]b", "- [x] b"],
    ["- ☐ b", "- [ ] b"],
    ["- ☑ b", "- [x] b"],
    // Blanks that are good stay.
    ["*\t[ ]b", "*\t[ ] b"],
    ["-   \\[ \\]   b  ", "-   [ ]   b  "],
  ])("%j becomes %j, and nothing else is touched", (line, expected) => {
    const { text, left, mended } = mend(among(line));

    expect(text).toBe(among(expected));
    expect(mended).toEqual([{ line: 4, before: line, after: expected }]);
    expect(left).toEqual([]);
    expect(parsePlan({ path: "PLAN.md", text }).plan?.items.map((item) => item.line)).toEqual([1, 3, 4, 5]);
  });

  it.each([
    ["the line ends of Windows, a byte order mark and tabs", "\ufeff# P\r\n\r\n- [ ] a\r\n\t-[ ] b\t\r\n\r\n"],
    ["no line end at the end", "# P\n\n- [ ] a\n-[ ] b"],
    ["bare carriage returns", "# P\r\r- [ ] a\r-[ ] b\r"],
    ["front matter", "---\na: -[ ] c\n---\n# P\n\n- [ ] a\n-[ ] b\n"],
    ["code", "# P\n\n```\n-[ ] c\n```\n\n- [ ] a\n-[ ] b\n"],
  ])("stands in a text with %s, which stay", (_what, text) => {
    expect(mend(text).text).toBe(text.replace("-[ ] b", "- [ ] b"));
  });

  it("takes the bullet of the list around", () => {
    expect(mend("# P\n\n* [ ] a\n• [ ] b\n").text).toBe("# P\n\n* [ ] a\n* [ ] b\n");
  });

  it("makes a plan of a text in which no box is one", () => {
    expect(mend("# P\n\n-[ ] a\n-[x] b\n").text).toBe("# P\n\n- [ ] a\n- [x] b\n");
  });

  it("is mended once: a second time nothing changes", () => {
    const { text } = mend("# P\n\n[ ] a\n\n☐ b\n\n-[ ] c\n\n[ ] d\n");

    expect(mend(text)).toMatchObject({ text, mended: [] });
  });
});

describe("a line in doubt", () => {
  it.each([
    ["- [v] b", 3, "its mark may say something else than open or done"],
    ["- [done] b", 3, "its mark may say something else than open or done"],
    ["- [ b", 3, "its mark may say something else than open or done"],
    ["- [o] b", 3, "it may be meant as words"],
    ["- [todo] b", 3, "it may be meant as words"],
    ["- x b", 3, "it may be meant as words"],
    ["- `[ ]` b", 3, "it may be meant as words"],
    ["- ⬜ b", 3, "it may be meant as words"],
    ["- [~] b", 3, "GitHub knows no `[~]`"],
    ["- [-] b", 3, "GitHub knows no `[-]`"],
    ["- [✗] b", 3, "GitHub knows no `[✗]`"],
    ["- [ ]* b", 3, "a star follows its brackets"],
    ["- [x]. b", 3, "no blank follows its brackets"],
    ["- **[x] b**", 3, "the marks around its words would lose their end"],
    ["**- [ ] b**", 5, "the marks around its words would lose their end"],
    ["- [ ](b)", 3, "what follows its brackets makes a link of them"],
    ["- [[x]] b", 3, "double brackets may be a link"],
    ["a) [ ] b", 4, "its letter would be lost"],
    ["(x) b", 1, "it has no bullet either"],
    ["☐ b", 1, "it has no bullet either"],
    ["- <input type=checkbox> b", 3, "HTML stands around it"],
    ["　- [ ] b", 4, "the blanks before it are no plain ones"],
    ["      - [ ] b", 9, "its line runs on from the one above"],
    ["  2.[ ] b", 1, "it would be no checkbox yet where it stands"],
  ])("is left as it is, and says why: %j", (line, column, why) => {
    const { text, left, mended } = mend(among(line));

    expect(text).toBe(among(line));
    expect(mended).toEqual([]);
    expect(left).toEqual([{ line: 4, column, why }]);
  });

  it("is one whose brackets name a link of the file", () => {
    const text = "# P\n\n- [ ] a\n[x] b\n\n[x]: https://example.com\n";

    expect(mend(text)).toEqual({
      text,
      mended: [],
      left: [{ line: 4, column: 1, why: "`[x]` is the name of a link in this file" }],
    });
  });

  it.each([
    ["with an unresolved merge", "# P\n\n<<<<<<< a\n-[ ] x\n=======\n-[ ] y\n>>>>>>> b\n"],
    ["whose fence never ends", "# P\n\n-[ ] a\n\n```\n- [ ] b\n"],
    ["that is a template", "# [Project]\n\n## Phase 1: [Name]\n\n- [ ] [Task 1]\n- [ ] [Task 2]\n-[ ] b\n"],
  ])("is every line of a text %s", (_what, text) => {
    expect(mend(text)).toEqual({ text, mended: [], left: [] });
  });
});
