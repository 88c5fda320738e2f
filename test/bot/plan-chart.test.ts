import { describe, expect, it } from "@jest/globals";
import { planChart } from "../../src/bot/dashboard/plan-chart.ts";
import { summarise } from "../../src/bot/database/summary.ts";
import { epochMs } from "../../src/ports/epoch-ms.ts";
import { plan, report } from "../support/report-parts.ts";

const NOW = epochMs(Date.UTC(2026, 4, 3));

describe("the chart of a plan on the dashboard", () => {
  it("is drawn from what a report says of the plan's past, in the page's own colours", () => {
    const history = { points: [["2026-04-01", 0, 4, 0]], now: ["2026-05-03", 2, 4, 0] } as const;
    const [stored] = summarise(
      report([plan({ title: "Move <it>", history: { points: [[...history.points[0]]], now: [...history.now] } })]),
    ).plans;
    if (stored === undefined) throw new Error("no plan was stored");

    const chart = planChart(stored, NOW);

    const text = chart === "" ? "" : chart.text;
    expect(text).toContain('<svg class="chart"');
    expect(text).toContain("Move &#60;it&#62; since 2026-04-01: 2 of 4 done.");
    expect(text).toContain("Something was done in 1 of the last 12 weeks; a forecast needs 4.");
    expect(text).not.toMatch(/<style|style=|fill="#/);
  });

  it.each([
    ["of which one day is known", { points: [], now: ["2026-05-03", 2, 4, 0] as [string, number, number, number] }],
    ["of which nothing is kept", undefined],
  ])("is left out for a plan %s", (_, history) => {
    const [stored] = summarise(report([plan(history === undefined ? {} : { history })])).plans;
    if (stored === undefined) throw new Error("no plan was stored");

    expect(planChart(stored, NOW)).toBe("");
  });
});
