import { describe, expect, it } from "@jest/globals";
import { normaliseTitle, plainText, withoutIds, words } from "../../../src/identity/text/normalise.ts";

describe("the plain text of a line", () => {
  it.each<[says: string, line: string, plain: string]>([
    ["has no list marker and no box", "  > - [x] Dig", "Dig"],
    ["has no number before a box", "12) [ ] Dig", "Dig"],
    ["has no box that is escaped or marked", "- [ ]\\* Dig", "Dig"],
    ["has no heading marks", "### Dig", "Dig"],
    ["has no comment", "Dig<!-- all of\nit -->it", "Dig it"],
    ["has no link target", "Dig [the basin](a.md) of it", "Dig the basin of it"],
    ["has no link target with brackets in it", "[Dig](https://x.example/a_(bcd)) it", "Dig it"],
    ["has no title of a link", '[Dig](a.md  "the basin") it', "Dig it"],
    ["has no mark of a picture", "![Dig](a.png) it", "Dig it"],
    ["keeps brackets that are no link", "Dig [the basin] (deep)", "Dig [the basin] (deep)"],
    ["has no marks for bold, code and strike", "**Dig** __the__ ~~old~~ `basin`", "Dig the old basin"],
    ["has no marks for emphasis", "*Dig* the (_old_), *basin*.", "Dig the (old), basin."],
    ["has no marks for emphasis at its end", "Dig *it*", "Dig it"],
    ["keeps stars and lines within words and between blanks", "a_b * c*d _ e", "a_b * c*d _ e"],
    ["has no backslash before a sign", "Dig \\*it\\* \\a", "Dig *it* \\a"],
    ["has single blanks", " Dig \t  it ", "Dig it"],
  ])("%s", (_, line, plain) => {
    expect(plainText(line)).toBe(plain);
  });
});

describe("the words of a text", () => {
  it.each([
    ["c++ and c#, f##!", "cplusplus and csharp fsharpsharp"],
    ["a++b #c + d", "aplus b c d"],
    ["  dig — it... ", "dig it"],
  ])("in %j are %j", (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe("a text without ids", () => {
  it.each([
    ["- [ ] **T001** [P] [US1] Dig: the basin!", "dig: the basin!"],
    ["T1 T2 T3 T4 T5 dig", "t5 dig"],
    ["T001", "t001"],
    ["Step 3 — 1.2: dig ✅ it", "dig it"],
  ])("is of %j: %j", (text, expected) => {
    expect(withoutIds(text)).toBe(expected);
  });
});

describe("normaliseTitle", () => {
  it.each([
    ["- [ ] **T001** [P] [US1] Create `src/db.ts`", "create src db ts"],
    ["- [x] T001 Create src/db.ts ✅", "create src db ts"],
    ["### Step 3: Set up the database - COMPLETE", "set up the database"],
    ["## Phase 2 — Build it (3 weeks)", "build it"],
    ["## Phase 4: Build it [checkpoint: c87d8ff]", "build it"],
    ["- [x] 7.3 Write the docs (completed 2026-03-25)", "write the docs"],
    ["- [x] Write the docs [75e5f51]", "write the docs"],
    ["- [x] Write the docs | PR #1136", "write the docs"],
    ["- [x] ~~Write the docs~~ **SKIPPED**", "write the docs skipped"],
    ["- [ ] Write the docs ~4h", "write the docs"],
    ["- [ ] Write the [docs](https://example.com/a_(b))", "write the docs"],
    ["Mark as done", "mark as done"],
    ["Learn C++ and C#", "learn cplusplus and csharp"],
    ["- [ ] 実装：フック", "実装 フック"],
    ["- [ ] Написать тесты — ✅ Завершено (2025-12-22)", "написать тесты"],
    ["- [ ] كتابة الاختبارات", "كتابة الاختبارات"],
  ])("reads %j as %j", (text, expected) => {
    expect(normaliseTitle(text)).toBe(expected);
  });

  it.each<[says: string, text: string, title: string]>([
    ["with only a status in brackets", "Dig (done)", "dig"],
    ["with only a status in square brackets", "Dig [done].", "dig"],
    ["with only a status in braces", "Dig { done }", "dig"],
    ["with nothing in its brackets", "Dig ()", "dig"],
    ["with work in its brackets", "Dig (the basin)", "dig the basin"],
    ["with work behind its brackets", "Dig (done) twice", "dig done twice"],
    ["with several brackets", "Dig (2h) [done]", "dig"],
    ["with a date behind a dash", "Dig — 2026-01-04", "dig"],
    ["with a number of an issue behind it", "Dig #12", "dig"],
    ["with a field behind it", "Dig due:2026-01-04", "dig"],
    ["with a tag behind it", "Dig #deep", "dig"],
    ["with an estimate behind a dash", "Dig - 2 hours", "dig"],
    ["with a status behind a colon", "Dig: in progress", "dig"],
    ["with nothing but a status", "- done", "done"],
    ["with nothing but an issue", "#12", "12"],
    ["with nothing but an estimate", "~4h", "4h"],
    ["of wide letters", "Ｄｉｇ", "dig"],
    ["with a picture within a word", "Dig🚢it", "dig it"],
  ])("%s is read from %j as %j", (_, text, expected) => {
    expect(normaliseTitle(text)).toBe(expected);
  });

  it("is read of the first 4,000 characters", () => {
    expect(normaliseTitle(`dig ${"a".repeat(4_000)}`)).toHaveLength(4_000);
  });

  it("drops up to eight remarks at the end", () => {
    expect(normaliseTitle(`Dig${" (done)".repeat(8)}`)).toBe("dig");
    expect(normaliseTitle(`Dig${" (done)".repeat(9)}`)).toBe("dig done");
  });

  it.each(["Phase 1", "T001", "[P]", "✅ Done", "1.2", "(optional)"])("leaves something of %j", (text) => {
    expect(normaliseTitle(text)).not.toBe("");
  });

  it("changes nothing when it is applied again to plain words", () => {
    const once = normaliseTitle("- [x] **T001** Create the schema (2h)");

    expect(normaliseTitle(once)).toBe(once);
  });
});
