import { describe, expect, it } from "@jest/globals";
import { addDays, dayOf, type Day } from "../../../src/history/day.ts";
import { forecast } from "../../../src/history/forecast/forecast.ts";
import { forecastText } from "../../../src/history/forecast/forecast-text.ts";
import { lastWeeks } from "../../../src/history/forecast/weeks.ts";
import type { Point } from "../../../src/history/point.ts";

const TODAY = dayOf(Date.UTC(2026, 4, 3));

/** Points of a plan that began so many weeks ago; each week something is done and added at its end. */
function weekly(total: number, weeks: readonly (readonly [done: number, added: number])[]): readonly Point[] {
  const points: Point[] = [{ day: addDays(TODAY, -7 * weeks.length), done: 0, total, dropped: 0 }];
  weeks.forEach(([done, added], index) => {
    const last = points.at(-1) ?? { done: 0, total };
    const day = addDays(TODAY, -7 * (weeks.length - 1 - index));
    points.push({ day, done: last.done + done, total: last.total + added, dropped: 0 });
  });
  return points;
}

const steady = (count: number, done: number, added = 0) => Array.from({ length: count }, () => [done, added] as const);

describe("the weeks before today", () => {
  it("count what was done and added in each, and not what the plan began with", () => {
    expect(
      lastWeeks(
        weekly(20, [
          [2, 0],
          [0, 3],
          [1, 1],
        ]),
        TODAY,
      ),
    ).toEqual([
      { done: 2, added: 0 },
      { done: 0, added: 3 },
      { done: 1, added: 1 },
    ]);
  });

  it("are at most twelve", () => {
    expect(lastWeeks(weekly(50, steady(30, 1)), TODAY)).toHaveLength(12);
  });
});

describe("a forecast", () => {
  it("of a steady plan is the day on which its pace brings it to its end", () => {
    expect(forecast(weekly(36, steady(12, 2)), TODAY)).toEqual({
      kind: "range",
      half: addDays(TODAY, 42),
      most: addDays(TODAY, 42),
    });
  });

  it("of an unsteady plan is a range, its later day after its earlier one", () => {
    const weeks = Array.from({ length: 12 }, (_, at) => [at % 3 === 0 ? 4 : at % 3, at % 4 === 0 ? 2 : 0] as const);

    const found = forecast(weekly(60, weeks), TODAY);

    if (found.kind !== "range") throw new Error(found.kind);
    expect(found.half).toBeGreaterThan(TODAY);
    expect(found.most).toBeGreaterThan(found.half);
  });

  it("of the same data is the same", () => {
    const points = weekly(
      60,
      Array.from({ length: 12 }, (_, at) => [at % 5, at % 2] as const),
    );

    expect(forecast(points, TODAY)).toEqual(forecast([...points], TODAY));
  });

  it.each<[string, readonly Point[], string]>([
    [
      "in three active weeks",
      weekly(30, [...steady(3, 4), ...steady(6, 0)]),
      "Something was done in 3 of the last 12 weeks; a forecast needs 4.",
    ],
    [
      "with seven items done",
      weekly(30, [...steady(3, 2), [1, 0]]),
      "7 items were done in the last 12 weeks; a forecast needs 8.",
    ],
    [
      "where nothing was ever done",
      weekly(30, []),
      "Something was done in 0 of the last 12 weeks; a forecast needs 4.",
    ],
    ["without work", [{ day: TODAY, done: 0, total: 0, dropped: 2 }], "There is no work in this plan."],
    [
      "to which as much is added as is done",
      weekly(30, steady(12, 2, 2)),
      "As much is added as is done: at this pace it has no end.",
    ],
  ])("is refused to a plan %s", (_, points, reason) => {
    expect(forecast(points, TODAY)).toEqual({ kind: "none", reason });
  });

  it("is refused to a plan at which nobody works any more, however fast it once was", () => {
    const points = weekly(90, [...steady(12, 5), ...steady(12, 0)]);

    expect(forecast(points, TODAY).kind).toBe("none");
  });

  it("names the day since which a plan is done, also where it had been done before", () => {
    const days = [-30, -20, -10, -5].map((days) => addDays(TODAY, days)) as [Day, Day, Day, Day];
    const points = [
      { day: days[0], done: 0, total: 2, dropped: 0 },
      { day: days[1], done: 2, total: 2, dropped: 0 },
      { day: days[2], done: 2, total: 3, dropped: 0 },
      { day: days[3], done: 3, total: 3, dropped: 0 },
    ];

    expect(forecast(points, TODAY)).toEqual({ kind: "done", day: days[3] });
  });

  it.each([
    [
      "with both days",
      { kind: "range", half: TODAY, most: addDays(TODAY, 17) } as const,
      "half: 3 May, 85 in 100: 20 May",
    ],
    [
      "that leaves the later day open",
      { kind: "range", half: TODAY, most: null } as const,
      "half: 3 May, 85 in 100: not foreseeable",
    ],
    ["of a plan that is done", { kind: "done", day: TODAY } as const, "done by 3 May"],
  ])("is a sentence %s", (_, found, text) => {
    expect(forecastText(found, TODAY)).toBe(text);
  });
});
