import { afterEach, describe, expect, it } from "@jest/globals";
import { blobSha } from "../../src/blob-sha.ts";
import { type GitHubWorld, LABEL, LOOK, startWorld } from "./github-world.ts";

let world: GitHubWorld;
afterEach(async () => world.close());

const labels = ["plansync", "plansync:plan", "plansync:step", "plansync:task"].map((name) => ({
  name,
  color: "1f6feb",
  description: "Kept by plansync",
}));

/** Requests as lines, with shas blotted out. */
function requests(mark = 0): string[] {
  return world.sandbox.log.lines(mark).map((line) => line.replaceAll(/[0-9a-f]{40}/g, "<sha>"));
}

describe("what things cost in requests", () => {
  it("is one for each issue with its parent, and one for all labels", async () => {
    world = await startWorld();
    const remote = world.remote();
    await remote.look(LOOK);
    const mark = world.sandbox.log.mark();

    await remote.ensureLabels(labels);
    const plan = await remote.createIssue({ title: "Plan", body: "", labels: ["plansync"], parent: null });
    for (let number = 0; number < 20; number += 1)
      await remote.createIssue({ title: `Task ${number}`, body: "", labels: ["plansync"], parent: plan.number });

    expect(requests(mark)).toEqual([
      "POST /graphql createLabel,createLabel,createLabel,createLabel 200",
      ...Array.from({ length: 21 }, () => "POST /graphql createIssue 200"),
    ]);
  });

  it("is nothing for existing labels", async () => {
    world = await startWorld();
    await world.remote().ensureLabels(labels);
    const remote = world.remote();
    await remote.look(LOOK);
    const mark = world.sandbox.log.mark();

    await remote.ensureLabels(labels);

    expect(requests(mark)).toEqual([]);
  });

  it("is one for fifty issues read directly, and one for all newest ones", async () => {
    world = await startWorld();
    for (let number = 0; number < 50; number += 1)
      world.repository.createIssue({ title: `Issue ${number}`, labels: [LABEL] });
    const remote = world.remote();
    await remote.look(LOOK);
    const mark = world.sandbox.log.mark();

    await remote.readIssues(Array.from({ length: 50 }, (_, index) => index + 1));
    await remote.findRecent([1, 2, 3]);

    expect(requests(mark).length).toBe(2);
  });

  it("is one for twenty blockers", async () => {
    world = await startWorld();
    for (let number = 0; number < 21; number += 1)
      world.repository.createIssue({ title: `Issue ${number}`, labels: [LABEL] });
    const remote = world.remote();
    const { issues } = await remote.look(LOOK);
    const [issue, ...blockers] = issues;
    const mark = world.sandbox.log.mark();

    await remote.changeBlockers(blockers.map((blocker) => ({ issue: issue!, blocker, add: true })));

    expect(requests(mark).length).toBe(1);
  });

  it("is three for the record and one for the ticks", async () => {
    world = await startWorld();
    const first = await world.remote().writeState(null, new Map([["a", "1"]]), "Record");
    const remote = world.remote();
    const { tip } = await remote.look(LOOK);
    const mark = world.sandbox.log.mark();
    const bytes = new TextEncoder().encode("# Ticked\n");

    await remote.writeState(first, new Map([["a", "2"]]), "Record");
    await remote.commit({
      branch: "main",
      expectedHead: tip.commit ?? "",
      files: [{ path: "PLAN.md", blob: blobSha(bytes), bytes }],
      message: { headline: "Tick", body: "" },
    });

    expect(requests(mark)).toEqual([
      "POST /repos/octo/plans/git/trees 201",
      "POST /repos/octo/plans/git/commits 201",
      "POST /graphql updateRefs 200",
      "POST /graphql createCommitOnBranch 200",
    ]);
  });

  it("is one for text, title and state of an issue together", async () => {
    world = await startWorld();
    world.repository.createIssue({ title: "Task", labels: [LABEL] });
    const remote = world.remote();
    const { issues } = await remote.look(LOOK);
    const mark = world.sandbox.log.mark();

    await remote.updateIssue(issues[0]!, { title: "New", body: "New", state: "closed", closeReason: "completed" });

    expect(requests(mark)).toEqual(["PATCH /repos/octo/plans/issues/1 200"]);
  });
});
