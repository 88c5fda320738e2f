import { describe, expect, it } from "@jest/globals";
import { addDays, dayOf } from "../../../src/history/day.ts";
import { describeShift } from "../../../src/history/forecast/describe-shift.ts";
import type { Point } from "../../../src/history/point.ts";

const TODAY = dayOf(Date.UTC(2026, 4, 3));

/** Two items a week for twelve weeks; twelve are left. */
const steady: readonly Point[] = Array.from({ length: 13 }, (_, week) => ({
  day: addDays(TODAY, 7 * (week - 12)),
  done: 2 * week,
  total: 36,
  dropped: 0,
}));
const young: readonly Point[] = [{ day: addDays(TODAY, -7), done: 0, total: 4, dropped: 0 }];

describe("what a change of a plan means for its end", () => {
  it.each<[string, readonly Point[], { done: number; total: number }, string]>([
    ["later, where it adds work", steady, { done: 24, total: 42 }, "Adds 6 items: 14 Jun becomes 5 Jul."],
    ["earlier, where it completes some", steady, { done: 26, total: 36 }, "Completes 2 items: 14 Jun becomes 7 Jun."],
    ["both", steady, { done: 26, total: 38 }, "Adds 2 items and completes 2 items: 14 Jun stays."],
    ["earlier, where it takes work out", steady, { done: 24, total: 34 }, "Takes 2 items out: 14 Jun becomes 7 Jun."],
    ["nothing, where there is no forecast", young, { done: 0, total: 5 }, ""],
    ["nothing, where it changes only words", steady, { done: 24, total: 36 }, ""],
    ["nothing, for a plan without a past", [], { done: 0, total: 4 }, ""],
  ])("is %s", (_, points, now, text) => {
    expect(describeShift(points, { day: TODAY, dropped: 0, ...now })).toBe(text);
  });
});
