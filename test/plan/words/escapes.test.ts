import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import { revealEscapes, shieldEscapes } from "../../../src/plan/words/escapes.ts";

function itemOf(line: string) {
  const { plan } = parsePlan({
    path: "PLAN.md",
    text: `# Plan\n\n${line}\n- [ ] another\n\n[ref]: https://a.example\n`,
  });
  const item = plan?.items[1];
  if (item === undefined) throw new Error("no item");
  return item;
}

describe("a sign behind a backslash", () => {
  it.each([
    ["a tag of HTML", String.raw`Read \<b>CSV\</b>`, "Read <b>CSV</b>"],
    ["a comment", String.raw`Read CSV \<!-- box:abc -->`, "Read CSV <!-- box:abc -->"],
    ["a comment of plansync", String.raw`Read CSV \<!-- plansync: ignore -->`, "Read CSV <!-- plansync: ignore -->"],
    ["a link", String.raw`\[x\](https://a.example) CSV`, "[x](https://a.example) CSV"],
    ["a link by name", String.raw`Read \[CSV\]\[ref\]`, "Read [CSV][ref]"],
    ["struck words", String.raw`\~\~Read\~\~ CSV`, "~~Read~~ CSV"],
    ["emphasis", String.raw`Read \*all\* \_CSV\_ \*\*now\*\*`, "Read *all* _CSV_ **now**"],
    ["a character by name", String.raw`CSV \&amp; TSV`, "CSV &amp; TSV"],
    ["code", "Read \\`a\\` and `b\\`", "Read `a` and b\\"],
    ["a backslash", String.raw`Read C:\\[x](y)`, String.raw`Read C:\x`],
    ["a box", String.raw`\[x\] Read CSV`, "[x] Read CSV"],
    ["a letter, where it is one itself", String.raw`Read \d+ and \w`, String.raw`Read \d+ and \w`],
  ])("is no mark, as in %s", (_name, line, title) => {
    expect(itemOf(`- [ ] ${line}`)).toMatchObject({ title, state: "open", tags: [] });
  });

  it.each([
    ["a tag before the words", String.raw`\[P\] Read CSV`, "[P] Read CSV"],
    ["a tag behind them", String.raw`Read CSV \#backend`, "Read CSV #backend"],
    ["an estimate", String.raw`Read CSV \(4h\)`, "Read CSV (4h)"],
    ["a priority", String.raw`Read CSV \(priority: high\)`, "Read CSV (priority: high)"],
    ["a reference", String.raw`Read CSV \(#12)`, "Read CSV (#12)"],
    ["a commit", String.raw`Read CSV \(a1b2c3d)`, "Read CSV (a1b2c3d)"],
    ["words that give it up", String.raw`Read CSV \(SKIPPED\)`, "Read CSV (SKIPPED)"],
  ])("says nothing of its item, as in %s", (_name, line, title) => {
    const item = itemOf(`- [ ] ${line}`);

    expect(item).toMatchObject({ title, state: "open", tags: [], fields: {}, reference: null });
  });

  it("opens no code that a backtick behind it would close", () => {
    expect(itemOf("- [ ] \\`<b>` and ``c`` d").title).toBe("` ` and c d");
  });

  it("is shielded once, and comes back without its backslash", () => {
    const shielded = shieldEscapes("a \\* b `\\*` \\\\");

    expect(shieldEscapes(shielded)).toBe(shielded);
    expect(revealEscapes(shielded)).toBe("a * b `\\*` \\");
  });

  it("is not made of characters that no text may have", () => {
    expect(itemOf("- [ ] Read \ufdd0 CSV").title).toBe("Read CSV");
  });
});
