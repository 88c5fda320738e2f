import { describe, expect, it } from "@jest/globals";
import { readLeaving } from "../../../src/commands/leave.ts";
import { writesOfAnotherSync } from "./another-sync.ts";
import { PATH, PLAN, start, startProtected } from "./tick-stage.ts";

describe.each([["classic"], ["ruleset"]] as const)("a branch that refuses direct commits (%s)", (kind) => {
  it("gets one standing pull request with the ticks, updated in place", async () => {
    const stage = await startProtected(kind);
    stage.close("Seed the data");
    const report = await stage.sync();
    expect(report.pullRequest?.number).toBe(stage.repo.pulls()[0]?.number);
    expect(stage.plan()).toBe(PLAN);
    expect(stage.plan(stage.branch())).toBe(PLAN.replace("[ ] Seed", "[x] Seed"));

    stage.close("Write the docs");
    await stage.sync();

    expect(stage.repo.pulls()).toHaveLength(1);
    expect(stage.plan(stage.branch())).toBe(PLAN.replace("[ ] Seed", "[x] Seed").replace("[ ] Write", "[x] Write"));
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("withdraws what a run proposed before it died without a record, once the issue is open again", async () => {
    const stage = await startProtected(kind);
    stage.close("Seed the data");
    const { faults } = stage.sandbox;
    let isProposed = false;
    faults.add({
      match: ({ method, path }) => {
        const isDead = isProposed;
        isProposed ||= method === "POST" && path.endsWith("/pulls");
        return isDead;
      },
      kind: "lost-request",
      times: Number.MAX_SAFE_INTEGER,
    });
    await stage.sync().catch(() => null);
    faults.clear();
    expect(stage.repo.pulls()[0]?.state).toBe("open");

    stage.repo.reopenIssue(stage.numberOf("Seed the data"), "ada");
    await stage.sync();

    expect(stage.repo.pulls().map(({ state }) => state)).toEqual(["closed"]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("converges when the pull request is merged", async () => {
    const stage = await startProtected(kind);
    stage.close("Seed the data");
    await stage.sync();
    stage.repo.mergePull(stage.repo.pulls()[0]?.number ?? 0, "ada");
    await stage.sync();

    expect(stage.plan()).toBe(PLAN.replace("[ ] Seed", "[x] Seed"));
    expect(stage.repo.issue(stage.numberOf("Seed the data")).state).toBe("closed");
    expect(await writesOfAnotherSync(stage)).toEqual([]);

    stage.close("Write the docs");
    await stage.sync();
    expect(stage.repo.pulls()).toHaveLength(2);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("reopens no step that a human dropped because of an untick that waits in the pull request", async () => {
    const stage = await startProtected(kind);
    const ticked = `${PLAN.replace("[ ] Seed", "[x] Seed")}\n### Step 2: Build it\n\n- [ ] Write the parser\n`;
    stage.repo.push({ [PATH]: ticked });
    await stage.sync();
    const step = stage.numberOf("Step 1: Set up");
    stage.repo.closeIssue(step, { by: "ada", reason: "not_planned" });
    await stage.sync();

    const moving = "- [ ] Create the schema\n";
    stage.repo.push({ [PATH]: `${ticked.replace(moving, "").replace("- [ ] Write the docs\n", "")}${moving}` });
    stage.repo.reopenIssue(stage.numberOf("Seed the data"), "ada");
    await stage.sync();
    await stage.sync();
    expect(stage.repo.issue(step)).toMatchObject({ state: "closed", stateReason: "not_planned" });

    stage.repo.mergePull(stage.repo.pulls()[0]?.number ?? 0, "ada");
    await stage.sync();

    expect(stage.plan()).toContain("- [ ] Seed the data");
    expect(stage.repo.issue(step)).toMatchObject({ state: "closed", stateReason: "not_planned" });
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("undoes what a closed step completed while its ticks wait, when the step is reopened", async () => {
    const stage = await startProtected(kind);
    stage.close("Step 1: Set up");
    await stage.sync();
    expect(stage.plan(stage.branch())).toBe(PLAN.replaceAll("[ ]", "[x]"));

    stage.repo.reopenIssue(stage.numberOf("Step 1: Set up"), "ada");
    await stage.sync();

    expect(stage.repo.issues().map(({ state }) => state)).toEqual(Array(5).fill("open"));
    expect(stage.repo.pulls().map(({ state }) => state)).toEqual(["closed"]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("has a step reopened with one of its tasks while the ticks wait, and kept open above tasks that are done", async () => {
    const stage = await startProtected(kind);
    const step = stage.numberOf("Step 1: Set up");
    for (const title of ["Create the schema", "Seed the data", "Write the docs"]) stage.close(title);
    await stage.sync();
    expect(stage.repo.issue(step).state).toBe("closed");

    stage.repo.reopenIssue(stage.numberOf("Seed the data"), "ada");
    await stage.sync();
    expect(stage.repo.issue(step).state).toBe("open");
    expect(stage.plan(stage.branch())).toBe(PLAN.replaceAll("[ ]", "[x]").replace("[x] Seed", "[ ] Seed"));

    stage.close("Seed the data");
    await stage.sync();
    stage.repo.reopenIssue(step, "ada");
    await stage.sync();
    expect(stage.repo.issue(step).state).toBe("open");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("has its pull request closed when nothing is left to tick", async () => {
    const stage = await startProtected(kind);
    stage.close("Seed the data");
    await stage.sync();
    stage.repo.reopenIssue(stage.numberOf("Seed the data"), "ada");

    await stage.sync();

    expect(stage.repo.pulls().map(({ state }) => state)).toEqual(["closed"]);
    expect(stage.plan()).toBe(PLAN);
    expect(stage.repo.issue(stage.numberOf("Seed the data")).state).toBe("open");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("has its pull request closed when somebody ticks the plan by hand", async () => {
    const stage = await startProtected(kind);
    stage.close("Seed the data");
    await stage.sync();
    stage.repo.push({ [PATH]: PLAN.replace("[ ] Seed", "[x] Seed") });

    await stage.sync();

    expect(stage.repo.pulls().map(({ state }) => state)).toEqual(["closed"]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("is not proposed again with ticks that a human rejected, only with new ones", async () => {
    const stage = await startProtected(kind);
    stage.close("Seed the data");
    await stage.sync();
    stage.repo.closePull(stage.repo.pulls()[0]?.number ?? 0, "ada");

    const refused = await stage.sync();
    expect(stage.repo.pulls().map(({ state }) => state)).toEqual(["closed"]);
    expect(refused.notices.map(({ message }) => message).join()).toContain("rejected");
    expect(await writesOfAnotherSync(stage)).toEqual([]);

    stage.close("Write the docs");
    await stage.sync();
    const open = stage.repo.pulls().filter(({ state }) => state === "open");
    expect(open).toHaveLength(1);
    expect(stage.plan(open[0]?.pull?.headRef)).toBe(PLAN.replace("[ ] Write", "[x] Write"));
    expect(await writesOfAnotherSync(stage)).toEqual([]);

    stage.repo.closePull(open[0]?.number ?? 0, "ada");
    await stage.sync();
    expect(stage.repo.pulls().filter(({ state }) => state === "open")).toEqual([]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("is proposed again when a rejected tick is history: reopened, synced, closed again", async () => {
    const stage = await startProtected(kind);
    stage.close("Seed the data");
    await stage.sync();
    stage.repo.closePull(stage.repo.pulls()[0]?.number ?? 0, "ada");
    await stage.sync();
    stage.repo.reopenIssue(stage.numberOf("Seed the data"), "ada");
    await stage.sync();
    expect(await writesOfAnotherSync(stage)).toEqual([]);

    stage.close("Seed the data");
    await stage.sync();

    const open = stage.repo.pulls().filter(({ state }) => state === "open");
    expect(open).toHaveLength(1);
    expect(stage.plan(open[0]?.pull?.headRef)).toBe(PLAN.replace("[ ] Seed", "[x] Seed"));
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("is proposed again for a tick that plansync itself withdrew", async () => {
    const stage = await startProtected(kind);
    stage.close("Seed the data");
    await stage.sync();
    stage.repo.reopenIssue(stage.numberOf("Seed the data"), "ada");
    await stage.sync();

    stage.close("Seed the data");
    await stage.sync();

    expect(stage.repo.pulls().map(({ state }) => state)).toEqual(["closed", "open"]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("keeps other people's commits on the pull request's branch", async () => {
    const stage = await startProtected(kind);
    stage.close("Seed the data");
    await stage.sync();
    stage.repo.push({ "notes.md": "mine\n" }, { branch: stage.branch(), author: "ada" });
    stage.close("Write the docs");

    const report = await stage.sync();

    expect(stage.repo.readFile("notes.md", stage.branch())).toBe("mine\n");
    expect(report.notices.map(({ message }) => message).join()).toContain("commits that plansync did not make");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("keeps other people's commits on the branch of a closed pull request", async () => {
    const stage = await startProtected(kind);
    stage.close("Seed the data");
    await stage.sync();
    stage.repo.push({ "notes.md": "mine\n" }, { branch: stage.branch(), author: "ada" });
    stage.repo.closePull(stage.repo.pulls()[0]?.number ?? 0, "ada");
    stage.close("Write the docs");

    const report = await stage.sync();

    expect(report.outcome).toBe("complete");
    expect(stage.repo.readFile("notes.md", stage.branch())).toBe("mine\n");
    expect(report.notices.map(({ message }) => message).join()).toContain("commits that plansync did not make");
  });

  it("updates its pull request when the plan changes", async () => {
    const stage = await startProtected(kind);
    stage.close("Seed the data");
    await stage.sync();
    const moved = PLAN.replace("Harbor Plan", "Harbour Plan");
    stage.repo.push({ [PATH]: moved });

    await stage.sync();

    expect(stage.repo.pulls()).toHaveLength(1);
    expect(stage.plan(stage.branch())).toBe(moved.replace("[ ] Seed", "[x] Seed"));
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("leaves the issues of items that moved in the same run with their new plan", async () => {
    const tasks = "- [ ] Carve the figurehead\n- [ ] Gild the figurehead\n";
    const timber = "# Timber Plan\n\n- [ ] Order the timber\n";
    const stage = await start({ "docs/plans/timber.md": timber, "docs/plans/bow.md": `# Bow Plan\n\n${tasks}` });
    stage.repo.protectBranch("main", { requirePullRequest: true, kind });
    stage.repo.push({ "docs/plans/timber.md": `${timber}${tasks}` }, { delete: ["docs/plans/bow.md"] });
    stage.close("Seed the data");

    await stage.sync();

    expect(stage.repo.pulls()).toHaveLength(1);
    const { issues } = await readLeaving(stage.context(), "close", "docs/plans/bow.md");
    expect(issues.map(({ issue }) => issue.title)).toEqual(["Bow Plan"]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});
