import { describe, expect, it } from "@jest/globals";
import { Lines, withLineFeeds } from "../../../src/plan/markdown/lines.ts";
import { lineNumber } from "../../../src/plan/model/line-number.ts";

describe("the lines of a text", () => {
  const text = "ab\r\nc\n\nd";
  const lines = new Lines(text);

  it.each<[offset: number, line: number, column: number]>([
    [0, 1, 1],
    [2, 1, 3],
    [3, 1, 3],
    [4, 2, 1],
    [5, 2, 2],
    [6, 3, 1],
    [7, 4, 1],
    [8, 4, 2],
  ])("hold offset %d in line %d, column %d", (offset, line, column) => {
    expect([lines.lineOf(offset), lines.columnOf(offset)]).toEqual([line, column]);
  });

  it("begin behind the end of the one before", () => {
    expect([1, 2, 3, 4].map((line) => lines.startOf(lineNumber(line)))).toEqual([0, 4, 6, 7]);
    expect(lines.startOf(lineNumber(5))).toBe(text.length);
  });

  it("end before CR and LF", () => {
    expect([0, 3, 4, 6, 7].map((offset) => lines.endAt(offset))).toEqual([2, 3, 5, 6, 8]);
  });

  it("go on with the next one, at last with the end of the text", () => {
    expect([0, 4, 6, 7].map((offset) => lines.nextAt(offset))).toEqual([4, 6, 7, 8]);
  });
});

describe("a text in which LF alone ends a line", () => {
  it.each([
    ["a\rb\r\nc\nd", "a\nb\r\nc\nd"],
    ["a\u2028b\u2029c", "a\u00a0b\u00a0c"],
    ["a\nb", "a\nb"],
  ])("is of %j: %j", (text, fed) => {
    expect(withLineFeeds(text)).toBe(fed);
  });
});
