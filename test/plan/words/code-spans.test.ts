import { describe, expect, it } from "@jest/globals";
import { codeSpans } from "../../../src/plan/words/code-spans.ts";

describe("code within text", () => {
  it.each<[text: string, spans: readonly string[]]>([
    ["a `b` c `d`", ["`b`", "`d`"]],
    ["a ``b ` c`` d", ["``b ` c``"]],
    ["a ` b", []],
    ["a `` b ` c", []],
    ["a `` b ` c `", ["` c `"]],
    ["a `b `` c` d", ["`b `` c`"]],
    ["words", []],
  ])("in %j is %j", (text, spans) => {
    expect(codeSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(spans);
  });

  it("knows its number of backticks", () => {
    expect(codeSpans("``a`` `b`").map(({ marks }) => marks)).toEqual([2, 1]);
  });
});
