import { describe, expect, it } from "@jest/globals";
import { mermaidChart } from "../../../src/history/chart/mermaid-chart.ts";
import { addDays, dayOf } from "../../../src/history/day.ts";

/** A Sunday. */
const TODAY = dayOf(Date.UTC(2026, 4, 3));

const point = (daysAgo: number, done: number, total: number) => ({
  day: addDays(TODAY, -daysAgo),
  done,
  total,
  dropped: 0,
});

const columnsOf = (chart: string) =>
  [...(/x-axis \[(.*)\]/.exec(chart)?.[1]?.matchAll(/"([^"]+)"/g) ?? [])].map(([, name]) => name);

describe("a mermaid chart of a plan's past", () => {
  it("has the items done as bars and all items as a line, a column a week, from the first point to the last", () => {
    const chart = mermaidChart([point(20, 0, 4), point(10, 1, 4), point(6, 3, 5)]);

    expect(chart.split("\n").slice(2)).toEqual([
      "xychart-beta",
      '  x-axis ["13 Apr", "20 Apr", "27 Apr"]',
      "  y-axis 0 --> 5",
      "  bar [0, 0, 3]",
      "  line [4, 4, 5]",
      "```",
    ]);
  });

  it.each([
    ["no past", []],
    ["one number", [point(9, 1, 4)]],
    ["a past within one week", [point(6, 0, 4), point(0, 1, 4)]],
  ])("is not drawn of %s", (_, points) => {
    expect(mermaidChart(points)).toBe("");
  });

  it.each([20, 80, 299, 301, 400, 2000])("has names that differ and leave room, over %i days", (days) => {
    const names = columnsOf(mermaidChart([point(days, 0, 4), point(0, 4, 4)]));

    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(1);
    expect(names.join("  ").length).toBeLessThanOrEqual(95);
  });

  it("never ends before the last point: what was done last is seen", () => {
    const chart = mermaidChart([point(100, 0, 9), point(0, 9, 9)]);

    expect(chart).toMatch(/bar \[.*, 9\]/);
  });
});
