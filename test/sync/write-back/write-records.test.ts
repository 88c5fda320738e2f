import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { applyDecisions } from "../../../src/sync/apply/apply-decisions.ts";
import { recordOf, recordsBefore, writeRecords } from "../../../src/sync/write-back/write-records.ts";
import { MovedError } from "../../../src/errors.ts";
import type { Overrides } from "../../../src/sync/context/settings.ts";
import { answersPath, renderAnswers } from "../../../src/reconcile/identity-of-items/answers.ts";
import { recordPath } from "../../../src/record/record-file.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { decideAll, recordIn, recordsIn, single, syncedRepository } from "../../support/memory-stages.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n- [ ] three\n";

/** Goes on until the records are written. */
async function recorded(repo: MemoryRepository, overrides: Partial<Overrides> = {}) {
  const { context, ...decided } = await decideAll(repo, overrides);
  const applied = await applyDecisions(context, decided, context.clock.now());
  const { commit } = await writeRecords(context, applied, recordsBefore(applied));
  return { commit, ...applied };
}

describe("the record of a plan", () => {
  it("says which text was reconciled, where, by whom, and which issue each item has", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });

    await recorded(repo, { chooser: "ci/plansync" });

    expect(recordIn(repo)).toMatchObject({
      path: "PLAN.md",
      branch: "main",
      repository: 7,
      base: { commit: "c1", blob: repo.blob(PLAN) },
      pending: [],
      writer: "github-actions[bot]",
      follower: "ci/plansync",
      choice: "configuration",
    });
    expect(recordIn(repo).items.map(([, issue, line, state]) => [issue, line, state])).toEqual([
      [1, 1, "open"],
      [2, 3, "open"],
      [3, 4, "open"],
      [4, 5, "open"],
    ]);
  });

  it("says which text is about to be committed, before it is", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.change(repo.issue("one").number, { state: "closed", closeReason: "completed" });

    await recorded(repo);

    expect(recordIn(repo).pending.map(({ blob }) => blob)).toEqual([repo.blob(PLAN.replace("[ ] one", "[x] one"))]);
    expect(repo.text("PLAN.md")).toBe(PLAN);
  });

  it("says which ticks wait in a pull request", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.change(repo.issue("one").number, { state: "closed", closeReason: "completed" });
    const key = recordIn(repo).items[1]?.[0] ?? "";

    await recorded(repo, { writeBack: "pull-request" });

    expect(recordIn(repo)).toMatchObject({ pending: [], proposed: { [key]: { state: "done" } } });
  });

  it.each<[why: string, text: string, config: string]>([
    ["it waits for a word", `${PLAN}- [ ] four\n`, "threshold: { create: 0 }\n"],
    ["nothing can be read from it", "# Plan\n\n<<<<<<< a\n=======\n>>>>>>> b\n", ""],
  ])("says nothing new where %s", async (_, text, config) => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.push({ "PLAN.md": text, ".github/plansync.yml": config });

    const { repository, plans } = await recorded(repo);

    expect(recordOf(repository, single(plans))).toBeNull();
    expect(repo.writes).toEqual([]);
  });
});

describe("records are written", () => {
  it("not at all if nothing changes", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });

    const { commit } = await recorded(repo);

    expect([commit, repo.writes]).toEqual(["s1", []]);
  });

  it("of all plans in one write, and only of those that changed", async () => {
    const repo = await syncedRepository({ "docs/plans/a.md": PLAN, "docs/plans/b.md": "# Other\n\n- [ ] x\n" });
    const [before] = recordsIn(repo);
    repo.push({ "docs/plans/b.md": "# Other\n\n- [ ] x\n- [ ] y\n", "docs/plans/c.md": "# Third\n\n- [ ] z\n" });

    await recorded(repo);

    expect(repo.writes.filter((write) => write.startsWith("record"))).toHaveLength(1);
    expect(recordsIn(repo).map(({ base }) => base.commit)).toEqual(["c1", "c2", "c2"]);
    expect(recordsIn(repo)[0]).toEqual(before);
  });

  it("with the outcome for a plan that is away", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.push({ "PLAN.md": null });

    await recorded(repo);

    expect(recordIn(repo).away).toBe("gone");
  });

  it("once more after an edit of a body, even if unchanged: it tells the next run that all went well", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.change(repo.issue("one").number, { body: "" });

    const { commit } = await recorded(repo);

    expect(commit).toBe("s2");
  });

  it("never over what another run has written in the meantime", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });
    const { context, ...decided } = await decideAll(repo);
    const applied = await applyDecisions(context, decided, context.clock.now());
    await repo.writer.writeState(null, new Map([["plans/x.json", "{}"]]), "Another run");

    await expect(writeRecords(context, applied, recordsBefore(applied))).rejects.toThrow(MovedError);
  });
});

describe("answers that people gave in a pull request", () => {
  it.each<[what: string, title: string, issue: (repo: MemoryRepository) => number, isKept: boolean]>([
    ["are forgotten once the item has the issue", "one", (repo) => repo.issue("one").number, false],
    ["are kept while the item has another issue", "one", () => 77, true],
    ["are kept while there is no such item", "nine", (repo) => repo.issue("one").number, true],
  ])("%s", async (_, title, issueIn, isKept) => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const path = answersPath(recordIn(repo).plan);
    repo.state.set(path, renderAnswers([{ issue: issueNumber(issueIn(repo)), title }]));

    await recorded(repo);

    expect(repo.state.has(path)).toBe(isKept);
    expect(repo.state.has(recordPath(recordIn(repo).plan))).toBe(true);
  });
});
