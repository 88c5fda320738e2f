import { describe, expect, it } from "@jest/globals";
import { renderForecasts, renderShift } from "../../src/report/history-text.ts";
import type { PastReport } from "../../src/report/report.ts";
import { plan } from "../support/report-parts.ts";

const WEEK = 7 * 86_400_000;
const NOW = Date.UTC(2026, 4, 3);

/** Two items a week for twelve weeks; twelve are left. */
const steady: PastReport["points"] = Array.from({ length: 13 }, (_, week) => [
  new Date(NOW + (week - 12) * WEEK).toISOString().slice(0, 10),
  2 * week,
  36,
  0,
]);
const history: PastReport = { points: steady, now: ["2026-05-03", 24, 36, 0] };

describe("forecasts in the summary", () => {
  it("name each plan whose past says when it may be done, its title escaped", () => {
    const plans = [
      plan({ title: "Move *it*", history }),
      plan({ title: "Young", history: { ...history, points: [] } }),
      plan({}),
    ];

    expect(renderForecasts(plans)).toBe("**Forecast**: Move \\*it\\*: half: 14 Jun, 85 in 100: 14 Jun.");
  });

  it("say nothing where no plan has one", () => {
    expect(renderForecasts([plan({})])).toBe("");
  });

  it("count the plans beyond ten", () => {
    const many = Array.from({ length: 12 }, (_, at) => plan({ title: `P${at}`, history }));

    const text = renderForecasts(many);

    expect(text.match(/P\d+: half/g)).toHaveLength(10);
    expect(text).toMatch(/; and 2 more\.$/);
  });

  it("say nothing of a plan whose present point is no date", () => {
    expect(renderForecasts([plan({ history: { ...history, now: ["2026-05-99", 24, 36, 0] } })])).toBe("");
  });
});

describe("a change of a plan", () => {
  it("says in a preview how it moves the end", () => {
    expect(renderShift(plan({ history: { points: steady, now: ["2026-05-03", 24, 42, 0] } }))).toBe(
      "Adds 6 items: 14 Jun becomes 5 Jul.",
    );
  });

  it("leaves out points of its past that are no dates", () => {
    const points: PastReport["points"] = [["2026-99-01", 1, 36, 0], ...steady];

    expect(renderShift(plan({ history: { points, now: ["2026-05-03", 24, 42, 0] } }))).toBe(
      "Adds 6 items: 14 Jun becomes 5 Jul.",
    );
  });

  it("says nothing where no past is known, or the present point is no date", () => {
    expect(renderShift(plan({}))).toBe("");
    expect(renderShift(plan({ history: { points: steady, now: ["2026-05-99", 24, 42, 0] } }))).toBe("");
  });
});
