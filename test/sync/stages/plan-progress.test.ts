import { describe, expect, it } from "@jest/globals";
import { planProgress } from "../../../src/sync/stages/plan-progress.ts";
import { decideAll, single, syncedRepository } from "../../support/memory-stages.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n- [ ] three\n";

async function progressWhere(closed: Readonly<Record<string, "completed" | "not_planned">>, text = PLAN) {
  const repo = await syncedRepository({ "PLAN.md": PLAN });
  for (const [title, closeReason] of Object.entries(closed))
    repo.change(repo.issue(title).number, { state: "closed", closeReason });
  repo.push({ "PLAN.md": text });
  const { tracked, changes } = single((await decideAll(repo)).plans);
  if (tracked.file.plan === null || changes === null) throw new Error("the plan was refused");
  return planProgress(tracked.file.plan, changes);
}

describe("the progress of a plan", () => {
  it.each<[what: string, closed: Parameters<typeof progressWhere>[0], text: string, want: object]>([
    ["nothing is done", {}, PLAN, { done: 0, total: 3, dropped: 0, status: "open" }],
    ["an issue was closed", { one: "completed" }, PLAN, { done: 1, total: 3, dropped: 0, status: "started" }],
    ["a box was ticked", {}, PLAN.replace("[ ] two", "[x] two"), { done: 1, total: 3, dropped: 0, status: "started" }],
    [
      "an issue was closed as not planned: it leaves the total",
      { one: "not_planned" },
      PLAN,
      { done: 0, total: 2, dropped: 1, status: "open" },
    ],
    [
      "everything that is left is done",
      { one: "not_planned", two: "completed" },
      PLAN.replace("[ ] three", "[x] three"),
      { done: 2, total: 2, dropped: 1, status: "done" },
    ],
  ])("is what plan and issues say together: %s", async (_, closed, text, want) => {
    expect(await progressWhere(closed, text)).toEqual(want);
  });
});
