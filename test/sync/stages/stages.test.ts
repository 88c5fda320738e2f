import { describe, expect, it } from "@jest/globals";
import { isActive, undoOf, withNothingApplied, type WriteBackTarget } from "../../../src/sync/stages/stages.ts";
import { type PlanRecord } from "../../../src/record/record.ts";
import { recordPath, renderRecord } from "../../../src/record/record-file.ts";
import { sync } from "../../../src/sync/sync.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { decideAll, recordIn, single, syncedRepository } from "../../support/memory-stages.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n";

function rewrite(repo: MemoryRepository, fields: Partial<PlanRecord>): void {
  const record = { ...recordIn(repo), ...fields };
  repo.state.set(recordPath(record.plan), renderRecord(record));
}

describe("the ticks of a plan go", () => {
  it.each<[where: string, writeBack: WriteBackTarget, proposed: PlanRecord["proposed"], want: WriteBackTarget]>([
    ["into a commit where that is configured", "commit", null, "commit"],
    ["into a pull request where that is configured", "pull-request", null, "pull-request"],
    [
      "into a pull request where some wait there since the branch refused them",
      "commit",
      { a: { state: "done" } },
      "pull-request",
    ],
    ["nowhere where nothing is written back, whatever waits", "off", { a: { state: "done" } }, "off"],
  ])("%s", async (_, writeBack, proposed, want) => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    rewrite(repo, { proposed });
    const { repository, plans } = await decideAll(repo, { writeBack });

    expect(withNothingApplied(repository, single(plans)).target).toBe(want);
  });
});

describe("a plan may be written", () => {
  it.each<[when: string, act: (repo: MemoryRepository) => void, want: boolean]>([
    ["where it is followed", () => {}, true],
    [
      "not where its own issue was closed as not planned",
      (repo) => repo.change(repo.issue("Plan").number, { state: "closed", closeReason: "not_planned" }),
      false,
    ],
    [
      "not where it waits for a word",
      (repo) => repo.push({ "PLAN.md": `${PLAN}- [ ] three\n`, ".github/plansync.yml": "threshold: { create: 0 }\n" }),
      false,
    ],
    [
      "not where nothing can be read from it",
      (repo) => repo.push({ "PLAN.md": "# Plan\n\n<<<<<<< a\n=======\n>>>>>>> b\n" }),
      false,
    ],
  ])("%s", async (_, act, want) => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    act(repo);

    expect(isActive(single((await decideAll(repo)).plans))).toBe(want);
  });

  it("not where nothing in it was ever open", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN.replaceAll("[ ]", "[x]") });

    expect(isActive(single((await decideAll(repo)).plans))).toBe(false);
  });
});

describe("what an earlier tick of ours replaced", () => {
  it("is known by the item's key", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const key = recordIn(repo).items[1]?.[0] ?? "";
    const undo = { carrier: "box" as const, text: "~" };
    rewrite(repo, { undo: { [key]: undo } });

    const plan = single((await decideAll(repo)).plans);

    expect([undoOf(plan)(key), undoOf(plan)("unknown")]).toEqual([undo, undefined]);
  });

  it("is known even if the item was in another plan then", async () => {
    const [from, to] = ["docs/plans/a.md", "docs/plans/b.md"];
    const repo = await syncedRepository({
      [from]: "# From\n\n- [ ] one\n- [ ] two\n- [~] three and a half\n",
      [to]: "# To\n\n- [ ] four\n- [ ] five\n- [ ] six\n",
    });
    repo.change(repo.issue("three and a half").number, { state: "closed", closeReason: "completed" });
    await sync(repo.context());
    repo.push({
      [from]: "# From\n\n- [ ] one\n- [ ] two\n",
      [to]: "# To\n\n- [ ] four\n- [ ] five\n- [ ] six\n- [x] three and a half\n",
    });

    const [, plan] = (await decideAll(repo)).plans;
    if (plan === undefined) throw new Error("the other plan was not read");

    const key = plan.changes?.items[4]?.key ?? "";
    expect(undoOf(plan)(key)).toEqual({ carrier: "box", text: "~" });
  });
});
