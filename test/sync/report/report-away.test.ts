import { describe, expect, it } from "@jest/globals";
import { reportAway } from "../../../src/sync/report/report-away.ts";
import type { AwayPlan } from "../../../src/sync/read/away-plans.ts";
import { read, recordIn, syncedRepository } from "../../support/memory-stages.ts";

const repo = await syncedRepository({ "PLAN.md": "# Plan\n\n- [ ] one\n- [ ] two\n" });
repo.change(repo.issue("one").number, { state: "closed", closeReason: "completed" });
const repository = await read(repo);
const record = recordIn(repo);
const awayPlan = (fields: Partial<AwayPlan>): AwayPlan => ({
  record,
  why: "gone",
  base: null,
  rescued: new Set(),
  ...fields,
});

describe("the report of a plan that no file continues", () => {
  it.each<[why: AwayPlan["why"], outcome: string, reason: string]>([
    ["gone", "orphaned", "its file is gone; its 3 issues (2 open) are left as they are. Restore the file"],
    [
      "replaced",
      "orphaned",
      "another plan is at its path; its 3 issues (2 open) are left as they are. Restore it under any name",
    ],
    [
      "left-out",
      "left-out",
      "the choice of plans leaves it out; its 3 issues (2 open) are left as they are. Include it again",
    ],
  ])("says what happened, what is left and what can be done: %s", (why, outcome, reason) => {
    const report = reportAway(repository, awayPlan({ why }));

    expect(report).toMatchObject({ outcome, path: "PLAN.md", issue: 1 });
    expect(report.reason).toBe(`${reason}, or release them with \`plansync leave --plan PLAN.md\``);
  });

  it("does not count issues of items that continue in another plan", () => {
    const rescued = new Set(record.items.slice(1).map(([key]) => key));

    expect(reportAway(repository, awayPlan({ rescued })).reason).toContain("its 1 issue (1 open) are left");
  });
});
