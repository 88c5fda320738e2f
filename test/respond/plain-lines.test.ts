import { describe, expect, it } from "@jest/globals";
import { plainLines } from "../../src/respond/plain-lines.ts";

describe("the lines of a comment that are plain text", () => {
  it.each<[what: string, text: string, lines: readonly string[]]>([
    ["are those of its paragraphs, as they stand there", "one\ntwo\n\n  three", ["one", "two", "  three"]],
    [
      "are not those of code, quotes, lists and headings",
      "# a\n\n> b\n\n- c\n\n```\nd\n```\n\n    e\n\nplain",
      ["plain"],
    ],
    ["are not those that a code span covers", "one `two\nthree\nfour` five\nsix", ["one `two", "six"]],
    ["are not those that a comment of HTML covers", "one <!-- two\nthree\n-->\nfour", ["one <!-- two", "four"]],
    ["are not those within a tag", 'one <a title="\ntwo\n">\nthree', ['one <a title="', "three"]],
    ["are those beside a code span on its own line", "one `two` three\nfour", ["one `two` three", "four"]],
    ["are none of an empty comment", "", []],
  ])("%s", (_, text, lines) => {
    expect(plainLines(text)).toEqual(lines);
  });

  it("are none for a text that is nested too deeply to be read", () => {
    expect(plainLines(`${"> ".repeat(2_000)}a\n\n/plansync sync`)).toEqual([]);
  });
});
