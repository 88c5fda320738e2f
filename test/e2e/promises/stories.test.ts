import { afterEach, describe, expect, it } from "@jest/globals";
import { startStage, type Stage } from "../round-trip/engine.ts";
import { openTitles, writesOfAnotherSync } from "./another-sync.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = `# Harbor Plan

## Implementation Steps

### Step 1: Set up

**Tasks**:
- [ ] Create the schema
- [ ] Seed the data

**Verification**:
- [ ] The schema loads

### Step 2: Build it

**Tasks**:
- [ ] Write the parser
- [ ] Write the tests
- [ ] Write the docs
`;

let stage: Stage;
afterEach(async () => stage.sandbox.close());

async function start(text = PLAN, files: Readonly<Record<string, string>> = {}): Promise<void> {
  stage = await startStage({ [PATH]: text, ...files });
  await stage.sync();
}

function plan(path = PATH): string {
  return stage.repo.readFile(path) ?? "";
}

function close(title: string, reason?: "not_planned" | "duplicate"): void {
  stage.repo.closeIssue(stage.numberOf(title), { by: "ada", ...(reason === undefined ? {} : { reason }) });
}

function reopen(title: string): void {
  stage.repo.reopenIssue(stage.numberOf(title), "ada");
}

function state(title: string): string {
  const issue = stage.repo.issue(stage.numberOf(title));
  return issue.state === "open" ? "open" : (issue.stateReason ?? "closed");
}

async function push(change: (text: string) => string): Promise<void> {
  stage.repo.push({ [PATH]: change(plan()) });
  await stage.sync();
}

describe("stories that broke others", () => {
  it("a step closed by a human, then one of its tasks reopened: the step is open again, the other tasks stay done", async () => {
    await start();
    close("Step 2: Build it");
    await stage.sync();

    reopen("Write the tests");
    await stage.sync();

    expect(plan()).toBe(
      PLAN.replace("[ ] Write the parser", "[x] Write the parser").replace("[ ] Write the docs", "[x] Write the docs"),
    );
    expect(["Step 2: Build it", "Write the parser", "Write the tests", "Write the docs"].map(state)).toEqual([
      "open",
      "completed",
      "open",
      "completed",
    ]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("a step reopened whose tasks are all done stays open, whatever happens elsewhere", async () => {
    await start();
    for (const title of ["Write the parser", "Write the tests", "Write the docs"]) close(title);
    await stage.sync();
    expect(state("Step 2: Build it")).toBe("completed");

    reopen("Step 2: Build it");
    const report = await stage.sync();
    close("Seed the data");
    await stage.sync();
    await push((text) => text.replace("Harbor Plan", "Harbour Plan"));

    expect(state("Step 2: Build it")).toBe("open");
    expect(report.plans[0]?.items.find(({ title }) => title.includes("Build it"))?.result).toBe("drifted");
    expect(plan()).toContain("- [x] Write the parser");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("a task added under a done step reopens the step", async () => {
    await start();
    for (const title of ["Write the parser", "Write the tests", "Write the docs"]) close(title);
    await stage.sync();

    await push((text) => text.replace("- [x] Write the docs", "- [x] Write the docs\n- [ ] Write the changelog"));

    expect([state("Step 2: Build it"), state("Write the changelog")]).toEqual(["open", "open"]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("closed as not planned, ticked in the plan a week later: agreed, and the reason is kept", async () => {
    await start();
    close("Write the docs", "not_planned");
    await stage.sync();

    await push((text) => text.replace("[ ] Write the docs", "[x] Write the docs"));

    expect(state("Write the docs")).toBe("not_planned");
    expect(plan()).toContain("- [x] Write the docs");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("closed as not planned and reopened: the box was never touched", async () => {
    await start();
    close("Write the docs", "duplicate");
    await stage.sync();
    reopen("Write the docs");
    await stage.sync();

    expect(plan()).toBe(PLAN);
    expect(state("Write the docs")).toBe("open");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("the first of three equal siblings deleted: the other two keep their issues and their states", async () => {
    const equal = "- [ ] Run the checks\n";
    await start(`# Harbor Plan\n\n### Step 1: Check\n\n${equal}${equal}${equal}`);
    const [first = 0, second = 0, third = 0] = stage.repo
      .issues()
      .filter(({ title }) => title === "Run the checks")
      .map(({ number }) => number);
    stage.repo.closeIssue(third, { by: "ada" });
    await stage.sync();
    expect(plan()).toMatch(/- \[ \] Run the checks\n- \[ \] Run the checks\n- \[x\] Run the checks/);

    await push((text) => text.replace(equal, ""));

    const states = [first, second, third].map((number) => stage.repo.issue(number).state).sort();
    expect(states).toEqual(["closed", "closed", "open"]);
    expect(stage.repo.issue(third).stateReason).toBe("completed");
    expect(plan()).toMatch(/- \[ \] Run the checks\n- \[x\] Run the checks/);
    expect(stage.titles().filter((title) => title === "Run the checks")).toHaveLength(3);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("a rename and a tick in one push are one issue, renamed and closed", async () => {
    await start();
    const number = stage.numberOf("Write the tests");

    await push((text) => text.replace("- [ ] Write the tests", "- [x] Write all of the tests"));

    expect(stage.repo.issue(number)).toMatchObject({ title: "Write all of the tests", state: "closed" });
    expect(stage.titles()).toHaveLength(8);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("a task that plan and issue changed in different ways, below a step that a human drops: everything stays as people left it", async () => {
    await start();
    await push((text) => text.replace("- [ ] Seed the data", "- [ ] ~~Seed the data~~"));
    reopen("Seed the data");
    close("Seed the data");
    close("Step 1: Set up", "not_planned");
    close("Create the schema");

    await push((text) => text.replace("~~Seed the data~~", "Seed the data"));

    expect(plan()).toBe(PLAN.replace("[ ] Create", "[x] Create"));
    expect(await writesOfAnotherSync(stage)).toEqual([]);
    expect(state("Step 1: Set up")).toBe("not_planned");
    expect(state("Seed the data")).toBe("completed");
  });

  it("a path reused for a new plan, and the old plan brought back elsewhere: each keeps its own issues", async () => {
    await start();
    const before = stage.titles();
    const other = "# Lighthouse Plan\n\n### Step 1: Lamp\n\n- [ ] Buy a lamp\n- [ ] Hang the lamp\n";
    stage.repo.push({ [PATH]: other });
    await stage.sync();

    stage.repo.push({ "docs/plans/old-harbor.md": PLAN.replace("[ ] Seed", "[x] Seed") });
    await stage.sync();

    expect(stage.titles()).toHaveLength(before.length + 4);
    expect(state("Seed the data")).toBe("completed");
    expect(plan()).toBe(other);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("a force push back to an older plan: its text applies, nothing is created twice", async () => {
    await start();
    const old = stage.repo.ref("main") ?? "";
    await push((text) =>
      text.replace("[ ] Seed the data", "[x] Seed the data").replace("Write the docs", "Write the book"),
    );
    const titles = stage.titles();
    stage.repo.push({ [PATH]: PLAN.replace("Harbor Plan", "Harbor Plan B") }, { forceOnto: old });

    await stage.sync();

    expect(stage.titles()).toHaveLength(titles.length);
    expect(plan()).toBe(PLAN.replace("Harbor Plan", "Harbor Plan B"));
    expect([state("Seed the data"), state("Write the docs")]).toEqual(["open", "open"]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("a tick lost to a force push before it was recorded is written again", async () => {
    await start();
    const old = stage.repo.ref("main") ?? "";
    close("Seed the data");
    stage.sandbox.faults.add({
      match: ({ rootFields }) => rootFields.includes("createCommitOnBranch"),
      kind: "lost-response",
    });
    await stage.sync().catch(() => null);
    stage.repo.push({ "README.md": "Harbor\n" }, { forceOnto: old });

    await stage.sync();

    expect(plan()).toBe(PLAN.replace("[ ] Seed", "[x] Seed"));
    expect(state("Seed the data")).toBe("completed");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("the default branch renamed: the same issues, no write", async () => {
    await start();
    const titles = stage.titles();
    stage.repo.renameDefaultBranch("trunk");

    expect(await writesOfAnotherSync(stage)).toEqual([]);
    close("Seed the data");
    await stage.sync();

    expect(stage.titles()).toEqual(titles);
    expect(plan()).toContain("- [x] Seed the data");
  });

  it("two plans that name the same issue: neither takes it, and neither gets a duplicate of it", async () => {
    stage = await startStage({});
    stage.repo.createIssue({ title: "Fix the crane", by: "ada" });
    const text = (name: string) => `# ${name}\n\n### Step 1: Repair\n\n- [ ] Fix the crane (#1)\n- [ ] Paint it\n`;
    stage.repo.push({ "docs/plans/a.md": text("Crane"), "docs/plans/b.md": text("Quay") });

    const report = await stage.sync();
    stage.repo.closeIssue(1, { by: "ada" });
    await stage.sync();

    const named = report.plans.flatMap(({ items }) => items.filter(({ title }) => title.startsWith("Fix the crane")));
    expect(named.map(({ result, issue }) => [result, issue])).toEqual([
      ["held", null],
      ["held", null],
    ]);
    expect(stage.titles().filter((title) => title.startsWith("Fix the crane"))).toEqual(["Fix the crane"]);
    expect(stage.repo.issue(1).body).toBe("");
    expect(plan("docs/plans/a.md") + plan("docs/plans/b.md")).not.toContain("[x]");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("two records that list the same issue: one plan keeps it, the other does not act on it", async () => {
    await start(PLAN, { "docs/plans/copy.md": "# Copy Plan\n\n### Step 1: Copy\n\n- [ ] Copy it\n- [ ] Check it\n" });
    const titles = stage.titles();

    expect(new Set(titles).size).toBe(titles.length);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("a copied plan file gets issues of its own, and the first one keeps its issues", async () => {
    await start();
    const before = openTitles(stage);
    stage.repo.push({ "docs/plans/zz-copy.md": PLAN });
    await stage.sync();

    expect(openTitles(stage)).toEqual([...before, ...before].sort());
    close2("Seed the data", 0);
    await stage.sync();

    expect(plan()).toContain("- [x] Seed the data");
    expect(plan("docs/plans/zz-copy.md")).toBe(PLAN);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    [
      "moved to another step",
      (text) =>
        text
          .replace("**Verification**:\n- [ ] The schema loads\n", "")
          .replace("- [ ] Write the docs\n", "- [ ] Write the docs\n\n**Verification**:\n- [ ] The schema loads\n"),
    ],
    ["reworded", (text) => text.replace("The schema loads", "The schema loads quickly")],
    [
      "made a task",
      (text) =>
        text
          .replace("**Verification**:\n", "")
          .replace("- [ ] The schema loads\n", "")
          .replace("- [ ] Seed the data\n", "- [ ] Seed the data\n- [ ] The schema loads\n"),
    ],
  ])("an issue whose box was ticked while the plan's item was %s: the tick holds", async (_, change) => {
    await start();
    stage.repo.tickBox(stage.numberOf("Step 1: Set up"), "The schema loads", "ada");

    await push(change);
    await stage.sync();

    expect(plan()).toMatch(/- \[x\] The schema loads/);
    expect(plan().replace("[x] The schema", "[ ] The schema")).toBe(change(PLAN));
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("an item's box is ticked while the plan drops the item: no mark is written, nothing fails", async () => {
    await start();
    stage.repo.tickBox(stage.numberOf("Step 1: Set up"), "The schema loads", "ada");

    const report = await (stage.repo.push({
      [PATH]: plan().replace("- [ ] The schema loads\n", "- [ ] Something else entirely happens\n"),
    }),
    stage.sync());

    expect(report.outcome).toBe("complete");
    expect(plan()).not.toContain("[x]");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});

/** Closes the n-th issue with a title. */
function close2(title: string, at: number): void {
  const number = stage.repo.issues().filter((issue) => issue.title === title)[at]?.number ?? 0;
  stage.repo.closeIssue(number, { by: "ada" });
}
