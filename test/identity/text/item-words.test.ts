import { describe, expect, it } from "@jest/globals";
import { itemWordsOf } from "../../../src/identity/text/item-words.ts";
import type { Matchable } from "../../../src/identity/text/matchable.ts";

function item(text: string, id: string | null = null): Matchable {
  return { kind: "task", title: text.replace(/^- \[.\] /u, ""), id, parent: 0, line: 3, text, section: [] };
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
  ])("of %j", (text, head) => {
    expect(itemWordsOf(item(text)).head).toBe(head);
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
