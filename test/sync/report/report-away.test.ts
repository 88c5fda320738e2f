import { describe, expect, it } from "@jest/globals";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import { reportAway } from "../../../src/sync/report/report-away.ts";
import type { AwayPlan } from "../../../src/sync/read/away-plans.ts";
import { read, recordIn, syncedRepository } from "../../support/memory-stages.ts";

const repo = await syncedRepository({ "PLAN.md": "# Plan\n\n- [ ] one\n- [ ] two\n" });
repo.change(repo.issue("one").number, { state: "closed", closeReason: "completed" });
const repository = await read(repo);
const record = recordIn(repo);
const manyTasks = (count: number) => Array.from({ length: count }, (_, at) => `- [ ] Task ${at + 1}\n`).join("");
const awayPlan = (fields: Partial<AwayPlan>): AwayPlan => ({
  record,
  why: "gone",
  base: null,
  rescued: new Set(),
  ...fields,
});

describe("the report of a plan that no file continues", () => {
  it.each<[why: AwayPlan["why"], outcome: string, reason: string]>([
    ["gone", "orphaned", "its file is gone; its 3 issues (2 open: #1, #3) are left as they are. Restore the file"],
    [
      "replaced",
      "orphaned",
      "another plan is at its path; its 3 issues (2 open: #1, #3) are left as they are. Restore it under any name",
    ],
    [
      "left-out",
      "left-out",
      "the choice of plans leaves it out; its 3 issues (2 open: #1, #3) are left as they are. Include it again",
    ],
  ])("says what happened, what is left and what can be done: %s", (why, outcome, reason) => {
    const report = reportAway(repository, awayPlan({ why }));

    expect(report).toMatchObject({ outcome, path: "PLAN.md", issue: 1 });
    expect(report.reason).toBe(
      `${reason}, or end it: \`plansync leave --plan PLAN.md --close\` closes them, \`--keep\` in its place lets them stay open`,
    );
  });

  it("names twenty open issues, and counts the others", async () => {
    const many = await syncedRepository({ "PLAN.md": `# Plan\n\n${manyTasks(25)}` });

    const { reason } = reportAway(await read(many), awayPlan({ record: recordIn(many) }));

    expect(reason).toContain("its 26 issues (26 open: #1, #2, ");
    expect(reason).toContain("#19, #20, 6 more) are left");
  });

  it("says so where none is open", async () => {
    const done = await syncedRepository({ "PLAN.md": "# Plan\n\n- [ ] one\n" });
    for (const number of [1, 2]) done.change(issueNumber(number), { state: "closed", closeReason: "completed" });

    const { reason } = reportAway(await read(done), awayPlan({ record: recordIn(done) }));

    expect(reason).toContain("its 2 issues (none open) are left");
  });

  it("does not count issues of items that continue in another plan", () => {
    const rescued = new Set(record.items.slice(1).map(([key]) => key));

    expect(reportAway(repository, awayPlan({ rescued })).reason).toContain("its 1 issue (1 open: #1) are left");
  });
});
