import { describe, expect, it } from "@jest/globals";
import { doubtsOf } from "../../../src/sync/report/report-doubts.ts";
import { sync } from "../../../src/sync/sync.ts";
import type { MemoryRepository } from "../../support/memory-repository.ts";
import { decideAll, single, syncedRepository } from "../../support/memory-stages.ts";
import { ADA, observedIssue } from "../../support/observed-issue.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n- [ ] three\n";

async function doubts(act: (repo: MemoryRepository) => unknown, text = PLAN) {
  const repo = await syncedRepository({ "PLAN.md": text });
  await act(repo);
  const { tracked, changes } = single((await decideAll(repo)).plans);
  if (tracked.file.plan === null || changes === null) throw new Error("the plan was refused");
  return doubtsOf(tracked.file.plan, changes);
}

describe("a person is asked or informed, with the answer at hand", () => {
  it("for a line that names an issue which may not be its own", async () => {
    const [doubt] = await doubts((repo) => {
      repo.issues.set(90, observedIssue(90, { title: "Paint the town", author: ADA }));
      repo.push({ "PLAN.md": `${PLAN}- [ ] Translate the handbook (#90)\n` });
    });

    expect(doubt).toMatchObject({
      code: "doubtful-reference",
      severity: "warning",
      line: 6,
      message: expect.stringMatching(/^No issue is created for this line: /),
      hint: expect.stringMatching(/./),
    });
  });

  it("for issues that were closed while the plan was away", async () => {
    const [doubt] = await doubts(async (repo) => {
      repo.push({ "PLAN.md": null });
      await sync(repo.context());
      for (const title of ["one", "three"])
        repo.change(repo.issue(title).number, { state: "closed", closeReason: "completed" });
      repo.push({ "PLAN.md": PLAN });
    });

    expect(doubt).toEqual({
      code: "closed-while-away",
      severity: "warning",
      line: 3,
      column: 1,
      message: "2 issues of this plan were closed while it was away: no box was ticked.",
      hint: "Tick what is done, or tick all of them with `/plansync allow PLAN.md`.",
    });
  });

  it("for the plan's own issue where it was closed while there is work left", async () => {
    const [doubt] = await doubts((repo) =>
      repo.change(1, { state: "closed", closeReason: "completed", closedBy: ADA }),
    );

    expect(doubt).toMatchObject({
      code: "plan-issue-closed",
      message: expect.stringMatching(/^#1, the issue of this plan, was /),
      hint: "Reopen it, or close it as not planned to stop following the plan.",
    });
  });

  it("for a lost item that most likely became a new one", async () => {
    const before =
      "# Plan\n\n## Step 1: Dig\n\n- [ ] Write the parser for dates\n- [ ] two\n\n## Step 2: Fill\n\n- [ ] three\n";
    const found = await doubts(
      (repo) => repo.push({ "PLAN.md": before.replace("Write the parser for dates", "Build a reader of dates") }),
      before,
    );

    expect(found.map(({ code, hint }) => [code, hint])).toEqual([
      ["same-item", "If it is, write `/plansync bind #3 Build a reader of dates`."],
    ]);
  });
});

describe("nobody is asked", () => {
  it.each<[why: string, act: (repo: MemoryRepository) => unknown]>([
    ["where nothing happened", () => {}],
    [
      "where the plan's issue was closed as not planned: that ends the following",
      (repo) => repo.change(1, { state: "closed", closeReason: "not_planned" }),
    ],
    ["where an item was only ticked", (repo) => repo.push({ "PLAN.md": PLAN.replace("[ ] one", "[x] one") })],
  ])("%s", async (_, act) => {
    expect(await doubts(act)).toEqual([]);
  });
});
