import { afterEach, describe, expect, it } from "@jest/globals";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { openTitles, writesOfAnotherSync } from "./another-sync.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = `# Harbor Plan

### Step 1: Set up

- [ ] Create the schema
- [ ] Seed the data
- [ ] Write the docs

**Verification**:
- [ ] The schema loads
`;

let stage: EngineStage;
afterEach(async () => stage.sandbox.close());

async function start(): Promise<void> {
  stage = await startStage({ [PATH]: PLAN });
  await stage.sync();
}

function plan(): string {
  return stage.repo.readFile(PATH) ?? "";
}

/** The body of an issue, to be copied by somebody. */
function bodyOf(title: string): string {
  return stage.repo.issue(stage.numberOf(title)).body;
}

function loseRecord(): void {
  stage.repo.repository.git.refs.delete("refs/plansync/state");
}

describe("an outsider", () => {
  it.each([
    ["while the record is there", () => {}],
    ["when the record is lost", loseRecord],
  ])("who copies the marker, the title and the boxes of an issue has no effect %s", async (_, lose) => {
    await start();
    const before = openTitles(stage);
    const body = bodyOf("Step 1: Set up").replace("[ ] The schema", "[x] The schema");
    const forged = [
      stage.repo.createIssue({ title: "Seed the data", body: bodyOf("Seed the data"), by: "mallory" }),
      stage.repo.createIssue({ title: "Step 1: Set up", body, by: "mallory" }),
    ];
    for (const { number } of forged) stage.repo.closeIssue(number, { by: "mallory" });

    lose();
    await stage.sync();

    expect(plan()).toBe(PLAN);
    expect(openTitles(stage)).toEqual(before);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("whose forged issue somebody labeled by mistake still has no effect", async () => {
    await start();
    const forged = stage.repo.createIssue({ title: "Seed the data", body: bodyOf("Seed the data"), by: "mallory" });
    stage.repo.setLabels(forged.number, ["plansync", "plansync:task"], "ada");
    stage.repo.closeIssue(forged.number, { by: "mallory" });

    loseRecord();
    await stage.sync();

    expect(plan()).toBe(PLAN);
    expect(stage.repo.issue(forged.number).body).toBe(forged.body);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it.each([
    ["without our label", []],
    ["with our label, put there by somebody who may", ["plansync", "plansync:task"]],
  ])("who forges the marker of an item that has no issue yet gets neither item nor tick, %s", async (_, labels) => {
    await start();
    const body = bodyOf("Seed the data");
    const key = /item=(\S+)/.exec(body)?.[1] ?? "";
    stage.repo.deleteIssue(stage.numberOf("Seed the data"), "ada");
    loseRecord();
    const forged = stage.repo.createIssue({ title: "Seed the data", body, by: "mallory" });
    if (labels.length > 0) stage.repo.setLabels(forged.number, labels, "ada");
    stage.repo.closeIssue(forged.number, { by: "mallory" });
    stage.sandbox.faults.add({
      match: ({ rootFields }) => rootFields.includes("createIssue"),
      kind: "lost-response",
    });

    await stage.sync();
    await stage.sync();

    const holders = stage.repo.issues().filter((issue) => issue.body.includes(`item=${key} `));
    const own = holders.filter(({ number }) => number !== forged.number);
    expect(own.map(({ title, state }) => ({ title, state }))).toEqual([{ title: "Seed the data", state: "open" }]);
    expect(stage.repo.issue(forged.number)).toMatchObject({ body, state: "closed" });
    expect(plan()).toBe(PLAN);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});

describe("what people put on our issues", () => {
  it("labels, assignee, milestone and comments stay through a sync that writes the same issue", async () => {
    await start();
    const number = stage.numberOf("Step 1: Set up");
    const issue = stage.repo.issue(number);
    stage.repo.setLabels(number, ["plansync", "plansync:step", "help wanted"], "ada");
    issue.assignees.push(stage.sandbox.world.account("ada"));
    stage.repo.comment(number, "Mine", "ada");

    stage.repo.push({ [PATH]: PLAN.replace("Step 1: Set up", "Step 1: Set it all up") });
    await stage.sync();

    expect(issue.title).toBe("Step 1: Set it all up");
    expect(issue.labels.map(({ name }) => name).sort()).toEqual(["help wanted", "plansync", "plansync:step"]);
    expect(issue.assignees.map(({ login }) => login)).toEqual(["ada"]);
    expect(issue.comments.map(({ body }) => body)).toEqual(["Mine"]);
  });

  it("a removed label comes back, and the issue is still known", async () => {
    await start();
    const number = stage.numberOf("Seed the data");
    stage.repo.setLabels(number, ["mine"], "ada");
    stage.repo.closeIssue(number, { by: "ada" });

    await stage.sync();

    expect(plan()).toContain("[x] Seed the data");
    const labels = stage.repo.issue(number).labels.map(({ name }) => name);
    expect(labels.sort()).toEqual(["mine", "plansync", "plansync:task"]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("a body copied by somebody with write access is reported as a copy and left alone", async () => {
    await start();
    const copy = stage.repo.createIssue({
      title: "Seed the data",
      body: bodyOf("Seed the data"),
      labels: ["plansync", "plansync:task"],
      by: "ada",
    });

    const report = await stage.sync();
    stage.repo.closeIssue(copy.number, { by: "ada" });
    await stage.sync();

    expect(report.plans[0]?.orphans).toEqual([{ issue: copy.number, reason: expect.stringContaining("copy") }]);
    expect(plan()).toBe(PLAN);
    expect(stage.repo.issue(copy.number).body).toBe(copy.body);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it.each([
    ["deleted", (number: number) => stage.repo.deleteIssue(number, "ada")],
    [
      "transferred",
      (number: number) => {
        stage.sandbox.createRepository({ owner: "ada", name: "elsewhere" });
        stage.repo.transferIssue(number, "ada/elsewhere", "ada");
      },
    ],
  ])("a %s issue stays away, its item goes on as a box", async (_, lose) => {
    await start();
    lose(stage.numberOf("Seed the data"));
    await stage.sync();
    stage.repo.tickBox(stage.numberOf("Step 1: Set up"), "Seed the data", "ada");

    await stage.sync();

    expect(plan()).toContain("[x] Seed the data");
    expect(stage.titles()).not.toContain("Seed the data");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("a locked issue is closed and reopened nevertheless", async () => {
    await start();
    stage.repo.lockIssue(stage.numberOf("Seed the data"));
    stage.repo.push({ [PATH]: PLAN.replace("[ ] Seed", "[x] Seed") });

    await stage.sync();

    expect(stage.repo.issue(stage.numberOf("Seed the data")).state).toBe("closed");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("a step closed by a human stays closed after an interrupted run that had closed it first", async () => {
    await start();
    const number = stage.numberOf("Seed the data");
    stage.repo.push({ [PATH]: PLAN.replace("[ ] Seed", "[x] Seed") });
    stage.sandbox.clock.advance(5_000);
    stage.sandbox.faults.add({
      match: ({ path, method }) => method === "POST" && path.endsWith("/git/trees"),
      kind: "lost-request",
      times: Number.MAX_SAFE_INTEGER,
    });
    await stage.sync().catch(() => null);
    stage.sandbox.faults.clear();
    expect(stage.repo.issue(number).state).toBe("closed");

    stage.sandbox.clock.advance(5_000);
    stage.repo.reopenIssue(number, "ada");
    await stage.sync();

    expect(stage.repo.issue(number).state).toBe("open");
    expect(plan()).toContain("[ ] Seed the data");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("a step closed and reopened by a human undoes what an interrupted run had closed below it", async () => {
    await start();
    const step = stage.numberOf("Step 1: Set up");
    stage.sandbox.clock.advance(5_000);
    stage.repo.closeIssue(step, { by: "ada" });
    stage.sandbox.clock.advance(5_000);
    stage.sandbox.faults.add({
      match: ({ path, method }) => method === "POST" && path.endsWith("/git/commits"),
      kind: "lost-request",
      times: Number.MAX_SAFE_INTEGER,
    });
    await stage.sync().catch(() => null);
    stage.sandbox.faults.clear();
    expect(stage.repo.issue(stage.numberOf("Seed the data")).state).toBe("closed");

    stage.sandbox.clock.advance(5_000);
    stage.repo.reopenIssue(step, "ada");
    await stage.sync();

    expect(stage.repo.issue(step).state).toBe("open");
    expect(stage.repo.issue(stage.numberOf("Seed the data")).state).toBe("open");
    expect(plan()).toBe(PLAN);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});
