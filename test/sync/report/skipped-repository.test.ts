import { describe, expect, it } from "@jest/globals";
import { reportSkipped } from "../../../src/sync/report/skipped-repository.ts";
import type { Look } from "../../../src/ports/look.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { read } from "../../support/memory-stages.ts";

async function worldWith(fields: Partial<Look>) {
  const repo = new MemoryRepository({ "PLAN.md": "# Plan\n\n- [x] one\n- [ ] two\n" });
  repo.lookFields = fields;
  return read(repo);
}

describe("the report of a run that skips the repository", () => {
  it.each<[why: string, fields: Partial<Look>, message: RegExp]>([
    ["it is archived", { isArchived: true }, /archived/],
    ["issues are turned off", { issuesEnabled: false }, /Issues are turned off/],
    ["it is a fork without issues", { isFork: true, issuesEnabled: false }, /fork without issues/],
    ["it is a fork", { isFork: true }, /This is a fork: its plans are synced in the repository/],
  ])("says in one notice why and what to do: %s", async (_, fields, message) => {
    const report = reportSkipped(await worldWith(fields), "preview");

    expect(report).toMatchObject({
      mode: "preview",
      outcome: "complete",
      repository: { owner: "ada", repo: "harbor" },
    });
    expect(report?.notices).toEqual([
      { level: "info", message: expect.stringMatching(message), hint: expect.stringMatching(/./) },
    ]);
  });

  it("still gives the progress of the plans, from their texts alone", async () => {
    const report = reportSkipped(await worldWith({ isArchived: true }), "sync");

    expect(report?.totals).toMatchObject({ done: 1, total: 2, progress: 50, changed: false });
  });

  it("does not exist where plansync works", async () => {
    expect(reportSkipped(await worldWith({}), "sync")).toBeNull();
  });
});
