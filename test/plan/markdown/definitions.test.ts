import { describe, expect, it } from "@jest/globals";
import { definitionsEnd } from "../../../src/plan/markdown/definitions.ts";

describe("a paragraph begins with link reference definitions", () => {
  it.each<[says: string, definitions: string, rest: string]>([
    ["of one line", "[a]: https://x.example\n", "words"],
    ["up to the end of the text", "[a]: b", ""],
    ["one after the other", "[a]: b\n[c]: d\n", "words"],
    ["of which a later one is indented", "[a]: b\n  [c]: d\n", "words"],
    ["with blanks behind them", "[a]: b \t\n", "words"],
    ["whose destination is on the next line", "[a]:\nb\n", "words"],
    ["with a title", '[a]: b "the title"\n', "words"],
    ["with a title in single quotes", "[a]: b 'the title'\n", "words"],
    ["with a title in brackets", "[a]: b (the title)\n", "words"],
    ["with a title on the next line", '[a]: b\n"the title"\n', "words"],
    ["with a title across lines", '[a]: b "the\ntitle"\n', "words"],
    ["with an escaped quote in the title", '[a]: b "the \\" title"\n', "words"],
    ["with an escaped backslash at the end of the title", '[a]: b "the title\\\\"\n', "words"],
    ["with brackets in the destination", "[a]: b(c(d)e)f\n", "words"],
    ["with escaped brackets in the destination", "[a]: b\\(c\\)\\\\\n", "words"],
    ["with a destination in angle brackets", "[a]: <b c>\n", "words"],
    ["with an escaped angle bracket in the destination", "[a]: <b\\>c>\n", "words"],
    ["with an empty destination in angle brackets", "[a]: <>\n", "words"],
    ["with escaped brackets in the label", "[a\\]b\\[]: c\n", "words"],
    ["with a label of 999 characters", `[${"a".repeat(999)}]: b\n`, "words"],
    ["without what would be a title but does not end", "[a]: b\n", '"the title'],
    ["without a title that has words behind it", "[a]: b\n", '"the title" words'],
  ])("%s", (_, definitions, rest) => {
    expect(definitionsEnd(definitions + rest)).toBe(definitions.length);
  });

  it.each<[says: string, text: string]>([
    ["without a colon", "[a] b"],
    ["without a label", "[]: b"],
    ["with a label of blanks", "[ \t]: b"],
    ["with a label that never ends", "[a: b"],
    ["with a bracket in the label", "[a[b]: c"],
    ["with a label of 1,000 characters", `[${"a".repeat(1_000)}]: b`],
    ["without a destination", "[a]: "],
    ["with words behind the destination", "[a]: b c"],
    ["with words behind the title on its line", '[a]: b "the title" c'],
    ["with a title that is not parted from the destination", '[a]: <b>"the title"'],
    ["with an open bracket in the destination", "[a]: b(c"],
    ["with a closing bracket in the destination", "[a]: b)c"],
    ["with a destination of only a closing bracket", "[a]: )"],
    ["with a destination in angle brackets that never ends", "[a]: <b"],
    ["with a line end in angle brackets", "[a]: <b\nc>"],
    ["with an angle bracket in angle brackets", "[a]: <b<c>"],
    ["that are words", "words"],
  ])("not %s", (_, text) => {
    expect(definitionsEnd(text)).toBe(0);
  });
});
