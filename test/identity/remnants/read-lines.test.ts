import { describe, expect, it } from "@jest/globals";
import { linesOfNoItem, readLines } from "../../../src/identity/remnants/read-lines.ts";
import type { ReadText } from "../../../src/identity/remnants/remnant.ts";
import { lineNumber } from "../../../src/plan/model/line-number.ts";

const text = (lines: string, ...items: readonly number[]): ReadText => ({
  path: "PLAN.md",
  text: lines,
  items: items.map((line) => ({ line: lineNumber(line), title: "Dig", text: "- [ ] Dig" })),
});
const kept = (read: ReadText, old = new Map<string, number>()) =>
  readLines(read, old).lines.map((line) => (line === null ? null : `${line.number}:${line.text}`));

describe("the lines that may hold the words of a lost item", () => {
  it.each<[says: string, read: ReadText, lines: readonly (string | null)[]]>([
    ["are those of no item", text("# P\n- [ ] Dig\nwe dig", 2), ["1:# P", null, "3:we dig"]],
    ["are not blank", text("a\n \t\n\nb"), ["1:a", null, null, "4:b"]],
    ["are without their ends", text("a\r\nb\rc\nd"), ["1:a", "2:b", "3:c", "4:d"]],
    [
      "are the first one too where a plan without a heading begins with it",
      { ...text("- [v] Dig"), items: [{ line: lineNumber(1), title: "PLAN", text: "" }] },
      ["1:- [v] Dig"],
    ],
  ])("%s", (_, read, lines) => {
    expect(kept(read)).toEqual(lines);
  });

  it("are not those that were there before, as often as they were", () => {
    const old = linesOfNoItem([text("a\na\nb"), text("c\n- [ ] Dig", 2)]);

    expect(kept(text("a\na\na\nc\n- [ ] Dig\nb"), old)).toEqual([null, null, "3:a", null, "5:- [ ] Dig", null]);
  });

  it("are not counted where they are blank", () => {
    expect([...linesOfNoItem([text("a\n\n\na")])]).toEqual([["a", 2]]);
  });

  it("know what contains them, and where it begins", () => {
    const read = readLines(text("a\n```\n  b\n```\n<!-- c\nd -->\ne"), new Map());

    const around = read.lines.map((line) => {
      const found = line === null ? null : read.swallowed(line);
      return found === null ? null : `${found.by} from ${found.line}`;
    });

    expect([around[0], around[2], around[5], around[6]]).toEqual([null, "code from 2", "comment from 5", null]);
  });
});
