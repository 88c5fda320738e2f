import { describe, expect, it } from "@jest/globals";
import { addDays, dayOf, weekOf, type Day } from "../../src/history/day.ts";
import { appendPoint, MAX_POINTS } from "../../src/history/keep-points.ts";
import type { Point } from "../../src/history/point.ts";

const TODAY = dayOf(Date.UTC(2026, 4, 3));

function point(day: Day, done: number): Point {
  return { day, done, total: 1_000, dropped: 0 };
}

/** Points of so many days in a row, the last one today, each with another number. */
function everyDay(count: number): readonly Point[] {
  let points: readonly Point[] = [];
  for (let at = count - 1; at >= 0; at -= 1) points = appendPoint(points, point(addDays(TODAY, -at), count - at));
  return points;
}

describe("the points of a plan", () => {
  it("stay the same list on a day on which no number changed", () => {
    const points = [point(addDays(TODAY, -3), 1)];

    expect(appendPoint(points, point(TODAY, 1))).toBe(points);
  });

  it("hold the last numbers of a day", () => {
    expect(appendPoint([point(TODAY, 1)], point(TODAY, 2))).toEqual([point(TODAY, 2)]);
  });

  it("never go back in time when a clock does", () => {
    expect(appendPoint([point(TODAY, 1)], point(addDays(TODAY, -1), 2))).toEqual([point(TODAY, 2)]);
  });

  it("are kept daily for 90 days and weekly before that", () => {
    const points = everyDay(200);

    const recent = points.filter(({ day }) => day > addDays(TODAY, -90));
    const weeks = points.filter(({ day }) => day <= addDays(TODAY, -90)).map(({ day }) => weekOf(day));
    expect(recent).toHaveLength(90);
    expect(new Set(weeks).size).toBe(weeks.length);
    expect(weeks).toHaveLength(17);
  });

  it("are at most 400, the newest ones", () => {
    const points = everyDay(3_000);

    expect(points).toHaveLength(MAX_POINTS);
    expect(points.at(-1)).toEqual(point(TODAY, 3_000));
  });
});
