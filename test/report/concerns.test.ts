import { createColors } from "picocolors";
import { describe, expect, it } from "@jest/globals";
import { actsFor, concernsOf } from "../../src/report/concerns.ts";
import { renderSummary } from "../../src/report/job-summary.ts";
import { renderText } from "../../src/report/text-report.ts";
import { item, plan, report } from "../support/report-parts.ts";

const PLAN = plan({
  items: [
    item({ key: "a", title: "Dig", issue: 3, result: "conflicting", reason: "both changed" }),
    item({ key: "b", title: "Fill", issue: 4, result: "proposed", reason: "eve proposes a title", isOld: true }),
    item({ key: "c", title: "Rest", issue: 5, result: "conflicting", reason: "both changed" }),
    item({ key: "d", title: "Plant", issue: null, result: "held", reason: "its number is doubtful" }),
    item({ key: "e", title: "Water", issue: 6, result: "unchanged", reason: "" }),
  ],
  orphans: [{ issue: 9, reason: "it belongs to no item" }],
});

describe("what people have to decide", () => {
  it("are items that differ and issues without an item; what is held or unchanged is told elsewhere, or not at all", () => {
    expect(concernsOf(PLAN).map(({ kind, issue, isOld }) => [kind, issue, isOld])).toEqual([
      ["conflicting", 3, false],
      ["proposed", 4, true],
      ["conflicting", 5, false],
      ["orphan", 9, false],
    ]);
  });

  it("is followed by what to do, once for each kind", () => {
    expect(actsFor(concernsOf(PLAN)).map(([kind]) => kind)).toEqual(["conflicting", "proposed", "orphan"]);
  });

  it("is told alike by the summary and by the log, which used to leave out proposed titles", () => {
    const asItIs = (text: string) => text;
    const layout = { columns: Infinity, paint: createColors(false), wrap: asItIs, fit: asItIs, place: "log" } as const;
    const log = renderText(report([PLAN]), layout)
      .plans.flatMap(({ lines }) => lines)
      .join("\n");
    const summary = renderSummary(report([PLAN]), "https://github.com");

    for (const [, act] of actsFor(concernsOf(PLAN))) {
      expect(log.split(act)).toHaveLength(2);
      expect(summary).toContain(act);
    }
    expect(log).toContain("proposed: #4 Fill: eve proposes a title");
  });
});
