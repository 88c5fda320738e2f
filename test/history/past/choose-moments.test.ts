import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays, dayOf, weekOf } from "../../../src/history/day.ts";
import { chooseMoments } from "../../../src/history/past/choose-moments.ts";

const TODAY = dayOf(Date.UTC(2026, 4, 3));

/** A moment a day, newest first. */
const daily = (count: number) => Array.from({ length: count }, (_, at) => addDays(TODAY, -at));

describe("the moments of a past", () => {
  it("are all taken where they fit: the newest of each day, or of each week before 90 days ago", () => {
    const days = [TODAY, TODAY, addDays(TODAY, -1), addDays(TODAY, -100), addDays(TODAY, -100)];

    expect(chooseMoments(days, TODAY, 60)).toEqual([0, 2, 3, 4]);
  });

  it("are never more than wanted, with both ends among them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 2 }),
        fc.integer({ min: 2, max: 60 }),
        (ages, limit) => {
          const days = ages.sort((a, b) => a - b).map((age) => addDays(TODAY, -age));

          const chosen = chooseMoments(days, TODAY, limit);

          expect(chosen.length).toBeLessThanOrEqual(limit);
          expect(chosen[0]).toBe(0);
          expect(chosen.at(-1)).toBe(days.length - 1);
          expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
        },
      ),
    );
  });

  it("hold each of the last weeks before they hold more of the years before", () => {
    const chosen = chooseMoments(daily(1_000), TODAY, 30).map((at) => addDays(TODAY, -at));

    const recent = new Set(chosen.filter((day) => day > addDays(TODAY, -84)).map(weekOf));
    expect(recent.size).toBeGreaterThanOrEqual(12);
  });

  it("fill what is left with the recent days", () => {
    expect(chooseMoments(daily(50), TODAY, 60)).toHaveLength(50);
  });
});
