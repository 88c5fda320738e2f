import { describe, expect, it } from "@jest/globals";
import { isLeftOut, joinSpans, leaveOut } from "../../../src/plan/model/spans.ts";

const span = (start: number, end: number) => ({ start, end });

describe("spans", () => {
  it.each<
    [says: string, spans: readonly (readonly [number, number])[], joined: readonly (readonly [number, number])[]]
  >([
    [
      "that overlap are one",
      [
        [0, 5],
        [3, 8],
      ],
      [[0, 8]],
    ],
    [
      "that touch are one",
      [
        [0, 5],
        [5, 8],
      ],
      [[0, 8]],
    ],
    [
      "within another are that one",
      [
        [0, 9],
        [3, 5],
      ],
      [[0, 9]],
    ],
    [
      "apart stay apart, in order",
      [
        [6, 8],
        [0, 5],
      ],
      [
        [0, 5],
        [6, 8],
      ],
    ],
    ["may be none", [], []],
  ])("%s", (_, spans, joined) => {
    expect(joinSpans(spans.map(([start, end]) => span(start, end)))).toEqual(
      joined.map(([start, end]) => span(start, end)),
    );
  });
});

describe("what is left out", () => {
  const ignored = [span(2, 4), span(6, 8), span(10, 12)];

  it("is within one of the spans, its end not included", () => {
    const offsets = Array.from({ length: 14 }, (_, at) => at);

    expect(offsets.filter((offset) => isLeftOut(offset, ignored))).toEqual([2, 3, 6, 7, 10, 11]);
    expect(isLeftOut(3, [])).toBe(false);
  });

  it.each<[says: string, start: number, end: number, rest: readonly (readonly [number, number])[]]>([
    [
      "leaves what is before, between and behind",
      0,
      14,
      [
        [0, 2],
        [4, 6],
        [8, 10],
        [12, 14],
      ],
    ],
    ["leaves nothing of a span within it", 2, 4, []],
    ["leaves what is behind it", 3, 5, [[4, 5]]],
    ["leaves what is before it", 4, 7, [[4, 6]]],
    ["leaves a span that it does not touch", 8, 10, [[8, 10]]],
    ["leaves a span behind all", 12, 14, [[12, 14]]],
  ])("%s", (_, start, end, rest) => {
    expect([...leaveOut(span(start, end), ignored)]).toEqual(rest.map(([from, to]) => span(from, to)));
  });
});
