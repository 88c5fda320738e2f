import { describe, expect, it } from "@jest/globals";
import { mergeTitles } from "../../../src/issue/title/merge-titles.ts";
import { issueTitle } from "../../../src/issue/title/issue-title.ts";

const named = (title: string, id: string | null = null) => ({ title, id });

/** An item and its issue that said the same. */
function merged(before: string, plan: string, issue: string, id: string | null = null) {
  return mergeTitles({
    plan: { base: named(before, id), now: named(plan, id) },
    issue: { base: issueTitle({ title: before }), now: issue },
  });
}

describe("the titles of an item and its issue", () => {
  it.each([
    ["nothing", "Read CSV", "Read CSV", "Read CSV", "Read CSV"],
    ["the issue", "Read CSV", "Read CSV", "Read TSV", "Read TSV"],
    ["the plan", "Read CSV", "Scan CSV", "Read CSV", "Scan CSV"],
    ["both, other words", "Read CSV now", "Scan CSV now", "Read TSV now", "Scan TSV now"],
    ["both, the same", "Read CSV", "Scan CSV", "Scan CSV", "Scan CSV"],
  ])("are one where %s changed", (_name, before, plan, issue, expected) => {
    expect(merged(before, plan, issue)).toEqual({ plan: expected, issue: expected, conflicts: [] });
  });

  it("stay apart in words that both changed, and merge in the others", () => {
    expect(merged("Read CSV now", "Scan CSV now", "Parse CSV soon")).toEqual({
      plan: "Scan CSV soon",
      issue: "Parse CSV soon",
      conflicts: [{ here: "Scan", there: "Parse" }],
    });
  });

  it.each([
    ["dropped", "Read TSV"],
    ["changed", "T004 Read TSV"],
    ["as it was", "T003 Read TSV"],
  ])("keep the id of the line: %s on the issue", (_name, issue) => {
    const { plan, issue: wanted } = merged("T003 Read CSV", "T003 Read CSV", issue, "T003");

    expect([plan, wanted]).toEqual(["T003 Read TSV", "T003 Read TSV"]);
  });

  it("keep the numbers that an id is the first of", () => {
    expect(merged("Step 1-4: Read CSV", "Step 1-4: Read CSV", "Read TSV", "Step 1").plan).toBe("Step 1-4: Read TSV");
  });

  it("change a number behind a dash that is none of the id", () => {
    expect(merged("T003 - 4 files", "T003 - 4 files", "T003 - 5 files", "T003").plan).toBe("T003 - 5 files");
  });

  it("give the issue the id that the plan has by now", () => {
    const { plan, issue } = mergeTitles({
      plan: { base: named("T003 Read CSV", "T003"), now: named("T005 Read CSV", "T005") },
      issue: { base: "T003 Read CSV", now: "T003 Read TSV" },
    });

    expect([plan, issue]).toEqual(["T005 Read TSV", "T005 Read TSV"]);
  });

  it.each([
    ["an id of another kind", "Step 3 of it", "T003 Step 3 of it"],
    ["an id in brackets", "[T003] Read it", "T003 Read it"],
  ])("keep what is no id of that kind: %s", (_name, issue, expected) => {
    expect(merged("T003 Read CSV", "T003 Read CSV", issue, "T003").plan).toBe(expected);
  });

  it.each([
    ["backticks", "Use fs.open now", "Use `fs.open` now"],
    ["a picture", "Read CSV", "🚀 Read CSV"],
    ["a direction", "Read CSV", "\u202eRead CSV"],
    ["letters taken apart", "Read é", "Read e\u0301"],
  ])("are equal but for what is only for show: %s", (_name, title, issue) => {
    expect(merged(title, title, issue)).toEqual({ plan: title, issue, conflicts: [] });
  });
});

describe("a title that has no room on an issue", () => {
  const start = `Read ${"many ".repeat(49)}`;
  const long = `${start}important files and more of them`;
  const cut = issueTitle({ title: long });

  it("is cut within a word, in this test", () => {
    expect(cut).toBe(`${start}impor…`);
  });

  it("is the same as the cut one", () => {
    expect(merged(long, long, cut)).toEqual({ plan: long, issue: cut, conflicts: [] });
  });

  it.each([
    ["its beginning", cut.replace("Read", "Scan"), long.replace("Read", "Scan")],
    ["the word that was cut", `${start}urgent`, `${start}urgent files and more of them`],
    ["the word that was cut, and its sign", `${start}urgent…`, `${start}urgent files and more of them`],
  ])("keeps its tail where the issue changed %s", (_name, issue, expected) => {
    const { plan, issue: wanted, conflicts } = merged(long, long, issue);

    expect(plan).toBe(expected);
    expect(wanted).toBe(issueTitle({ title: expected }));
    expect(conflicts).toEqual([]);
  });

  it("merges its tail from the plan with the beginning from the issue", () => {
    const now = long.replace("more", "fewer");

    expect(merged(long, now, cut.replace("Read", "Scan")).plan).toBe(now.replace("Read", "Scan"));
  });

  it("is settled where the issue has the plan's new title, cut", () => {
    const now = `Parse ${long}`;

    expect(merged(long, now, issueTitle({ title: now }))).toMatchObject({ plan: now, conflicts: [] });
  });
});
