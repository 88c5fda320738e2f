import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays, dayOf, dayText, parseDay, shownDay, weekOf, type Day } from "../../src/history/day.ts";

const TODAY = dayOf(Date.UTC(2026, 4, 3));

describe("a day", () => {
  it("has the date that the platform gives it, in every century", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const day = number as Day;
        const expected = new Date(number * 86_400_000).toISOString().slice(0, 10);

        expect([dayText(day), parseDay(expected)]).toEqual([expected, day]);
      }),
    );
  });

  it.each(["2026-05-03", "1970-01-01", "2024-02-29"])("%s reads back as it was written", (text) => {
    const day = parseDay(text);

    expect(day).not.toBeNull();
    expect(day === null ? "" : dayText(day)).toBe(text);
  });

  it.each(["2026-02-30", "2026-5-3", "yesterday", "2026-05-03T00:00:00Z"])("is not %s", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it.each([
    ["with its year where that is another", "2027-01-09", "9 Jan 2027"],
    ["without its year in this one", "2026-12-31", "31 Dec"],
  ])("is shown %s", (_, text, shown) => {
    const day = parseDay(text);

    expect(day === null ? "" : shownDay(day, TODAY)).toBe(shown);
  });

  it("begins a week when it is a Monday", () => {
    const monday = dayOf(Date.UTC(2026, 4, 4));

    expect([weekOf(addDays(monday, -1)), weekOf(addDays(monday, 6))]).toEqual([weekOf(monday) - 1, weekOf(monday)]);
  });
});
