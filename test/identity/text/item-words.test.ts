import { describe, expect, it } from "@jest/globals";
import { itemWordsOf } from "../../../src/identity/text/item-words.ts";
import type { Matchable } from "../../../src/identity/text/matchable.ts";
import { lineNumber } from "../../../src/plan/model/line-number.ts";

function item(text: string, id: string | null = null): Matchable {
  return {
    kind: "task",
    title: text.replace(/^- \[.\] /u, ""),
    id,
    parent: lineNumber(0),
    line: lineNumber(3),
    text,
    section: [],
  };
}

describe("an item's own id", () => {
  it.each<[string, string | null, { key: string; names: boolean } | null]>([
    ["- [ ] T033 Connect", "T033", { key: "T033", names: true }],
    ["- [ ] t033 Connect", "t033", { key: "T033", names: true }],
    ["- [ ] T033-MIN Connect", "T033-MIN", { key: "T033", names: true }],
    ["- [ ] P9-A Connect", "P9-A", { key: "P9-A", names: true }],
    ["- [ ] #114 Connect", "#114", { key: "#114", names: true }],
    ["- [ ] 9.6 Connect", "9.6", { key: "9.6", names: false }],
    ["### Phase 3: Connect", "Phase 3", { key: "PHASE 3", names: false }],
    ["- [ ] SKIP: T039 (Logs)", null, { key: "T039", names: true }],
    ["- [ ] FR-AUTH-12: Log in", null, { key: "FR-AUTH-12", names: true }],
    ["- [ ] 05-02: Connect", null, { key: "05-02", names: false }],
    ["- [ ] 2026-05-02: Connect", null, null],
    ["- [ ] [P1] Connect", null, null],
    ["- [ ] Connect what T014 made", null, null],
  ])("in %j", (text, id, expected) => {
    expect(itemWordsOf(item(text, id)).id).toEqual(expected);
  });
});

describe("the head of a text", () => {
  it.each<[string, string | null]>([
    ["- [ ] Add the rate limit (ten a minute)", "add the rate limit"],
    ["- [ ] FEAT: add the rate limit - now", "feat add the rate limit"],
    ["- [ ] 2026-01-04: add the rate limit → done", "add the rate limit"],
    ["- [ ] Add the rate limit", "add the rate limit"],
    ["- [ ] X アカウント開設 (ユーザー作業)", "x アカウント開設"],
    ["- [ ] Rest: now", null],
    ["- [ ] One two - three", "one two three"],
    ["- [ ] One two three - four", "one two three"],
    ["- [ ] 2026-01-04 — dig the deep basin: now", "dig the deep basin"],
    ["- [ ] **2026-01-04:** dig the deep basin: now", "dig the deep basin"],
    ["- [ ] 港を掘るため: 明日", "港を掘るため"],
    ["- [ ] 港を掘: 明日", null],
  ])("of %j", (text, head) => {
    expect(itemWordsOf(item(text)).head).toBe(head);
  });
});

describe("the wording of an item", () => {
  it.each<[says: string, text: string, title: string, wording: string]>([
    ["is its whole line where only a part became the title", "- [ ] **Dig** the basin", "Dig", "dig the basin"],
    ["is its title where the line says something else", "- id: dig-1", "Dig the basin", "dig the basin"],
    ["is its title where the line says less", "- [ ] Dig", "Dig the basin", "dig the basin"],
    ["is without a word about the change", "- [ ] **MOVED** Dig", "MOVED Dig", "dig"],
  ])("%s", (_, text, title, wording) => {
    expect(itemWordsOf({ ...item(text), title })).toMatchObject({ wording });
  });

  it("is read of the first 4,000 characters of its line", () => {
    const { codes } = itemWordsOf({ ...item(`- [ ] Dig ${"a ".repeat(2_000)} \`abc\``), title: "Dig" });

    expect([...codes]).toEqual([]);
  });
});

describe("an item is ticked", () => {
  it.each([
    ["- [x] Dig", true],
    ["1. [X] Dig", true],
    ["> * [ ] Dig", false],
    ["- [~] Dig", false],
    ["- Dig [x]", null],
    ["## Dig", null],
  ])("in %j: %p", (text, isTicked) => {
    expect(itemWordsOf(item(text)).isTicked).toBe(isTicked);
  });
});

describe("the issues that a text names", () => {
  it.each<[text: string, issues: readonly string[]]>([
    ["Fix #12 and #13", ["12", "13"]],
    ["See https://x.example/a/b/issues/14", ["14"]],
    ["Fix a#12, &#12; and #12a", []],
    ["Fix #1234567", []],
  ])("in %j are %j", (text, issues) => {
    expect([...itemWordsOf(item(`- [ ] ${text}`)).issues]).toEqual(issues);
  });
});

describe("the code words of a text", () => {
  it.each<[text: string, codes: readonly string[]]>([
    ["Test `ReadAll`", ["readall"]],
    ["Test `ab`", []],
    ["Test `abc`", ["abc"]],
    ["Test “the whole manual”", ["the whole manual"]],
    ["Test src/io/read.ts.", ["read.ts", "src/io/read.ts"]],
    ["Test src/io/Makefile", ["src/io/makefile"]],
    ["Test a/b/c.d", ["a/b/c.d", "c.d"]],
    ["Test readAll and ReadAll2 and read_all", ["read_all", "readall", "readall2"]],
    ["Test read.ts", ["read.ts"]],
    ["Test `abc:`", ["abc"]],
    ["Test `abc::,`", ["abc"]],
    ["Commit `a1b2c3d`", []],
  ])("in %j are %j", (text, codes) => {
    expect([...itemWordsOf(item(`- [ ] ${text}`)).codes].sort()).toEqual(codes);
  });
});

describe("what else an item says", () => {
  it("is its code words, whole and by the file's name, without commits", () => {
    const { codes, leadCode } = itemWordsOf(item("- [x] `readAll` of src/io/read.ts as in “the manual” `a1b2c3d`"));

    expect([...codes].sort()).toEqual(["read.ts", "readall", "src/io/read.ts", "the manual"]);
    expect(leadCode).toBe("readall");
  });

  it.each([
    ["- [ ] **NEW** Dig the basin", true, "dig the basin"],
    ["- [ ] 5.9 **UPDATED** Dig the basin", false, "dig the basin"],
    ["- [ ] NEW: Dig the basin", true, "dig the basin"],
    ["- [ ] New basin", false, "new basin"],
  ])("in %j is whether it is new, apart from its wording", (text, saysNew, wording) => {
    expect(itemWordsOf(item(text))).toMatchObject({ saysNew, wording });
  });
});
