import { afterEach, describe, expect, it } from "@jest/globals";
import { startActionStage } from "./action-stage.ts";
import { startStage, type Stage } from "./engine.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = `# Harbor Plan

## Implementation Steps

### Step 1: Set up

**Goal**: Prepare things

**Tasks**:
- [ ] Create the schema
- [x] Install the tools
- [ ] Seed the data

**Verification**:
- [ ] The schema loads

### Step 2: Build it

**Depends On**: Step 1

**Tasks**:
- [ ] Write the parser
- [ ] Write the tests
- [ ] Write the docs
`;

describe.each([
  ["the engine", startStage],
  ["the built Action", startActionStage],
] as const)("%s", (_, open) => {
  let stage: Stage;
  afterEach(async () => stage.sandbox.close());

  /** Issue numbers by title, each title once. */
  function numbers(): Record<string, number> {
    const entries = stage.repo.issues().map((issue) => [issue.title, issue.number] as const);
    expect(new Set(entries.map(([title]) => title)).size).toBe(entries.length);
    return Object.fromEntries(entries);
  }

  function plan(path = PATH): string {
    return stage.repo.readFile(path) ?? "";
  }

  async function writesOfAnotherSync(): Promise<readonly string[]> {
    const mark = stage.sandbox.log.mark();
    await stage.sync();
    return stage.sandbox.log.writes(mark).map((entry) => `${entry.method} ${entry.path} ${entry.rootFields.join(",")}`);
  }

  async function start(text = PLAN): Promise<Record<string, number>> {
    stage = await open({ [PATH]: text });
    await stage.sync();
    return numbers();
  }

  /** Pushes an edit of the plan, syncs twice, and sees that the second sync writes nothing. */
  async function edit(change: (text: string) => string): Promise<Record<string, number>> {
    stage.repo.push({ [PATH]: change(plan()) });
    await stage.sync();
    expect(await writesOfAnotherSync()).toEqual([]);
    return numbers();
  }

  describe("the first push", () => {
    it("makes an issue for the plan, each step and each open task, in order, with parents, labels and blockers", async () => {
      await start();

      const issues = stage.repo.issues();
      expect(issues.map((issue) => issue.title)).toEqual([
        "Harbor Plan",
        "Step 1: Set up",
        "Create the schema",
        "Seed the data",
        "Step 2: Build it",
        "Write the parser",
        "Write the tests",
        "Write the docs",
      ]);
      expect(stage.tree()).toEqual([
        "#1 Harbor Plan",
        "  #2 Step 1: Set up",
        "    #3 Create the schema",
        "    #4 Seed the data",
        "  #5 Step 2: Build it (blocked by #2)",
        "    #6 Write the parser",
        "    #7 Write the tests",
        "    #8 Write the docs",
      ]);
      expect(issues.map((issue) => issue.labels.map((label) => label.name).join(" "))).toEqual([
        "plansync plansync:plan",
        "plansync plansync:step",
        "plansync plansync:task",
        "plansync plansync:task",
        "plansync plansync:step",
        "plansync plansync:task",
        "plansync plansync:task",
        "plansync plansync:task",
      ]);
    });

    it("puts what is done, and every check, into the checklist of the nearest issue", async () => {
      await start();

      const body = stage.repo.issue(2).body;
      expect(body).toMatch(/^- \[x\] Install the tools <!-- box:/m);
      expect(body).toMatch(/^- \[ \] The schema loads <!-- box:/m);
    });

    it("creates nothing for a plan with nothing open", async () => {
      stage = await open({ [PATH]: PLAN.replaceAll("- [ ]", "- [x]") });

      const report = await stage.sync();

      expect(stage.repo.issues()).toEqual([]);
      expect(stage.sandbox.log.writes()).toEqual([]);
      expect(report.plans[0]?.outcome).toBe("idle");
    });

    it("gives what is done a closed issue where the configuration says so", async () => {
      stage = await open({ [PATH]: PLAN, ".github/plansync.yml": "done-items: create\n" });

      await stage.sync();

      const done = stage.repo.issue(stage.numberOf("Install the tools"));
      expect(done.state).toBe("closed");
      expect(await writesOfAnotherSync()).toEqual([]);
    });

    it("writes nothing the second time", async () => {
      await start();

      expect(await writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("an act on GitHub", () => {
    it("ticks the box of a closed issue: one commit, one character", async () => {
      const before = await start();
      const text = plan();
      const commits = stage.repo.commits().length;

      stage.repo.closeIssue(before["Seed the data"] ?? 0, { by: "ada" });
      await stage.sync();

      expect(plan()).toBe(text.replace("- [ ] Seed", "- [x] Seed"));
      expect(stage.repo.commits()).toHaveLength(commits + 1);
      expect(await writesOfAnotherSync()).toEqual([]);
    });

    it("unticks it when the issue is reopened", async () => {
      const before = await start();
      const text = plan();
      stage.repo.closeIssue(before["Seed the data"] ?? 0, { by: "ada" });
      await stage.sync();

      stage.repo.reopenIssue(before["Seed the data"] ?? 0, "ada");
      await stage.sync();

      expect(plan()).toBe(text);
      expect(await writesOfAnotherSync()).toEqual([]);
    });

    it("puts three closed issues into one commit", async () => {
      const before = await start();
      const commits = stage.repo.commits().length;

      for (const title of ["Create the schema", "Write the parser", "Write the docs"])
        stage.repo.closeIssue(before[title] ?? 0, { by: "ada" });
      await stage.sync();

      expect(plan().match(/\[x\]/g)).toHaveLength(4);
      expect(stage.repo.commits()).toHaveLength(commits + 1);
    });

    it("closes a step when its last task is closed, and reopens it with the task", async () => {
      const before = await start();
      for (const title of ["Create the schema", "Seed the data"])
        stage.repo.closeIssue(before[title] ?? 0, { by: "ada" });
      await stage.sync();
      expect(stage.repo.issue(before["Step 1: Set up"] ?? 0).state).toBe("closed");

      stage.repo.reopenIssue(before["Seed the data"] ?? 0, "ada");
      await stage.sync();

      expect(stage.repo.issue(before["Step 1: Set up"] ?? 0).state).toBe("open");
      expect(plan()).toContain("- [ ] Seed the data");
      expect(await writesOfAnotherSync()).toEqual([]);
    });

    it("completes the tasks of a step that a human closes, says so once, and takes it back with the step", async () => {
      const before = await start();
      const text = plan();
      const step = before["Step 2: Build it"] ?? 0;
      stage.repo.closeIssue(step, { by: "ada" });
      await stage.sync();
      expect(plan()).toBe(
        text
          .replace("[ ] Write the parser", "[x] Write the parser")
          .replace("[ ] Write the tests", "[x] Write the tests")
          .replace("[ ] Write the docs", "[x] Write the docs"),
      );
      expect(stage.repo.issue(before["Write the docs"] ?? 0).state).toBe("closed");
      expect(stage.comments(step)).toHaveLength(1);
      expect(await writesOfAnotherSync()).toEqual([]);

      stage.repo.reopenIssue(step, "ada");
      await stage.sync();

      expect(plan()).toBe(text);
      expect(stage.repo.issue(before["Write the docs"] ?? 0).state).toBe("open");
      expect(stage.comments(step)).toHaveLength(1);
      expect(await writesOfAnotherSync()).toEqual([]);
    });

    it("leaves a box alone when its issue is closed as not planned, and counts it out", async () => {
      const before = await start();
      const text = plan();

      stage.repo.closeIssue(before["Write the docs"] ?? 0, { by: "ada", reason: "not_planned" });
      const report = await stage.sync();

      expect(plan()).toBe(text);
      expect(report.plans[0]).toMatchObject({ done: 1, total: 5, dropped: 1 });
      expect(await writesOfAnotherSync()).toEqual([]);
    });

    it("stops following a plan whose own issue is closed as not planned, until it is reopened", async () => {
      const before = await start();
      stage.repo.closeIssue(1, { by: "ada", reason: "not_planned" });
      stage.repo.closeIssue(before["Seed the data"] ?? 0, { by: "ada" });
      const stopped = await stage.sync();
      expect(stopped.plans[0]?.outcome).toBe("stopped");
      expect(plan()).toContain("- [ ] Seed the data");

      stage.repo.reopenIssue(1, "ada");
      await stage.sync();

      expect(plan()).toContain("- [x] Seed the data");
    });

    it("ticks the box of the plan when a box in an issue's checklist is ticked, and back", async () => {
      const before = await start();
      const text = plan();
      stage.repo.tickBox(before["Step 1: Set up"] ?? 0, "The schema loads", "ada");
      await stage.sync();
      expect(plan()).toBe(text.replace("- [ ] The schema loads", "- [x] The schema loads"));
      expect(await writesOfAnotherSync()).toEqual([]);

      stage.repo.tickBox(before["Step 1: Set up"] ?? 0, "The schema loads", "ada", false);
      await stage.sync();

      expect(plan()).toBe(text);
      expect(await writesOfAnotherSync()).toEqual([]);
    });

    it("gives a done task an issue once its line in the checklist is unticked", async () => {
      const before = await start();

      stage.repo.tickBox(before["Step 1: Set up"] ?? 0, "Install the tools", "ada", false);
      await stage.sync();

      expect(plan()).toContain("- [ ] Install the tools");
      expect(stage.repo.issue(numbers()["Install the tools"] ?? 0).state).toBe("open");
      expect(stage.tree().slice(1, 5)).toEqual([
        "  #2 Step 1: Set up",
        "    #3 Create the schema",
        "    #9 Install the tools",
        "    #4 Seed the data",
      ]);
      expect(await writesOfAnotherSync()).toEqual([]);
    });

    it("keeps a title that was edited on GitHub until the plan changes its own", async () => {
      const before = await start();
      const task = before["Write the docs"] ?? 0;
      stage.repo.editIssue(task, { title: "Write good docs" }, "ada");
      const report = await stage.sync();
      expect(stage.repo.issue(task).title).toBe("Write good docs");
      expect(report.plans[0]?.items.find((item) => item.issue === task)?.result).toBe("drifted");

      await edit((text) => text.replace("Write the docs", "Write the manual"));

      expect(stage.repo.issue(task).title).toBe("Write the manual");
    });

    it("never creates another issue for one that was deleted", async () => {
      const before = await start();

      stage.repo.deleteIssue(before["Write the tests"] ?? 0, "ada");
      const report = await stage.sync();

      expect(Object.keys(numbers())).not.toContain("Write the tests");
      expect(report.plans[0]?.items.find((item) => item.title === "Write the tests")).toMatchObject({
        result: "skipped",
        issue: null,
      });
      expect(await writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("an edit of the plan", () => {
    it("closes the issue of a ticked box and reopens it when it is unticked", async () => {
      const before = await start();

      await edit((text) => text.replace("- [ ] Write the tests", "- [x] Write the tests"));
      expect(stage.repo.issue(before["Write the tests"] ?? 0)).toMatchObject({ state: "closed" });
      await edit((text) => text.replace("- [x] Write the tests", "- [ ] Write the tests"));

      expect(stage.repo.issue(before["Write the tests"] ?? 0).state).toBe("open");
    });

    it("closes the issue of a struck item as not planned", async () => {
      const before = await start();

      await edit((text) => text.replace("- [ ] Write the docs", "- [ ] ~~Write the docs~~"));

      expect(stage.repo.issue(before["Write the docs"] ?? 0)).toMatchObject({
        state: "closed",
        stateReason: "not_planned",
      });
    });

    it.each<[string, (text: string) => string, string, string]>([
      [
        "reworded",
        (text) => text.replace("Write the parser", "Write the streaming parser"),
        "Write the parser",
        "Write the streaming parser",
      ],
      [
        "annotated and ticked",
        (text) => text.replace("- [ ] Write the parser", "- [x] Write the parser (a1b2c3d)"),
        "Write the parser",
        "Write the parser",
      ],
      [
        "moved to another step",
        (text) =>
          text
            .replace("- [ ] Write the docs\n", "")
            .replace("- [ ] Seed the data\n", "- [ ] Seed the data\n- [ ] Write the docs\n"),
        "Write the docs",
        "Write the docs",
      ],
      [
        "in a renamed step",
        (text) => text.replace("Step 2: Build it", "Step 2: Construct it"),
        "Write the parser",
        "Write the parser",
      ],
      [
        "below an inserted line",
        (text) => text.replace("- [ ] Write the parser", "- [ ] Sketch the grammar\n- [ ] Write the parser"),
        "Write the parser",
        "Write the parser",
      ],
      [
        "reordered",
        (text) =>
          text.replace(
            "- [ ] Write the parser\n- [ ] Write the tests\n",
            "- [ ] Write the tests\n- [ ] Write the parser\n",
          ),
        "Write the parser",
        "Write the parser",
      ],
    ])("keeps the issue of an item that is %s", async (_, change, from, to) => {
      const before = await start();

      const after = await edit(change);

      expect(after[to]).toBe(before[from]);
      expect(stage.repo.issue(after[to] ?? 0).title).toBe(to);
    });

    it("moves an issue under its new step and keeps the plan's order", async () => {
      await start();

      await edit((text) =>
        text
          .replace("- [ ] Write the docs\n", "")
          .replace("- [ ] Create the schema\n", "- [ ] Write the docs\n- [ ] Create the schema\n"),
      );

      expect(stage.tree()).toEqual([
        "#1 Harbor Plan",
        "  #2 Step 1: Set up",
        "    #8 Write the docs",
        "    #3 Create the schema",
        "    #4 Seed the data",
        "  #5 Step 2: Build it (blocked by #2)",
        "    #6 Write the parser",
        "    #7 Write the tests",
      ]);
    });

    it("renames the issue of a renamed step and changes its blockers with Depends On", async () => {
      const before = await start();

      const after = await edit((text) =>
        text.replace("### Step 2: Build it\n\n**Depends On**: Step 1\n", "### Step 2: Build all of it\n"),
      );

      expect(after["Step 2: Build all of it"]).toBe(before["Step 2: Build it"]);
      expect(stage.tree()[4]).toBe("  #5 Step 2: Build all of it");
    });

    it("gives an item that becomes a step the label of a step in the place of the task's", async () => {
      const before = await start();
      stage.repo.setLabels(before["Write the docs"] ?? 0, ["plansync", "plansync:task", "good first issue"], "ada");

      await edit((text) =>
        text.replace("- [ ] Write the docs\n", "\n### Step 3: Write the docs\n\n- [ ] Write the tutorial\n"),
      );

      const issue = stage.repo.issue(before["Write the docs"] ?? 0);
      expect(issue.labels.map((label) => label.name).sort()).toEqual(["good first issue", "plansync", "plansync:step"]);
    });

    it("leaves an issue open whose item may have been rewritten, and says so", async () => {
      const before = await start();

      stage.repo.push({ [PATH]: plan().replace("- [ ] Write the tests", "- [ ] Measure the coverage of everything") });
      const report = await stage.sync();

      expect(stage.repo.issue(before["Write the tests"] ?? 0).state).toBe("open");
      expect(report.plans[0]?.orphans).toEqual([
        { issue: before["Write the tests"], reason: expect.stringContaining("rewritten") },
      ]);
      expect(await writesOfAnotherSync()).toEqual([]);
    });

    it("closes the issue of a removed item as not planned and reopens it when the item comes back", async () => {
      const before = await start();
      const text = plan();

      await edit((now) => now.replace("- [ ] Write the tests\n", ""));
      expect(stage.repo.issue(before["Write the tests"] ?? 0)).toMatchObject({
        state: "closed",
        stateReason: "not_planned",
      });
      await edit(() => text);

      expect(stage.repo.issue(before["Write the tests"] ?? 0).state).toBe("open");
      expect(numbers()["Write the tests"]).toBe(before["Write the tests"]);
    });

    it.each<[string, (text: string) => string]>([
      ["alone", (text) => text],
      [
        "together with edits",
        (text) => text.replace("Write the docs", "Write the handbook").replace("- [ ] Seed", "- [x] Seed"),
      ],
    ])("keeps all issues when the file is renamed %s", async (_, change) => {
      const before = await start();
      const moved = "docs/plans/port.md";

      stage.repo.push({ [moved]: change(plan()) }, { delete: [PATH] });
      await stage.sync();

      expect(Object.values(numbers())).toEqual(Object.values(before));
      expect(await writesOfAnotherSync()).toEqual([]);
    });

    it("follows a plan that is finished and moved out of the globs in one push", async () => {
      const before = await start();

      stage.repo.push({ "docs/archive/harbor.md": plan().replaceAll("- [ ]", "- [x]") }, { delete: [PATH] });
      await stage.sync();

      expect(stage.repo.issue(before["Write the docs"] ?? 0).state).toBe("closed");
      expect(stage.repo.issue(1).state).toBe("closed");
    });

    it("gives a path reused for other work issues of its own and closes none of the old ones", async () => {
      const before = await start();

      stage.repo.push({ [PATH]: "# Lighthouse Plan\n\n### Step 1: Lamp\n\n- [ ] Buy a lamp\n- [ ] Hang the lamp\n" });
      await stage.sync();

      const after = numbers();
      for (const [title, number] of Object.entries(before)) {
        expect(after[title]).toBe(number);
        expect(stage.repo.issue(number).state).toBe("open");
      }
      expect(after["Buy a lamp"]).toBeGreaterThan(8);
      expect(await writesOfAnotherSync()).toEqual([]);
    });

    it("closes nothing when the file vanishes, and says so once", async () => {
      const before = await start();

      stage.repo.push({}, { delete: [PATH] });
      const first = await stage.sync();
      const second = await stage.sync();

      expect(first.plans[0]?.outcome).toBe("orphaned");
      expect(second.plans).toEqual([]);
      for (const number of Object.values(before)) expect(stage.repo.issue(number).state).toBe("open");
    });

    it("does nothing for a plan with conflict markers and goes on when they are gone", async () => {
      const before = await start();
      const text = plan();

      stage.repo.push({ [PATH]: `<<<<<<< ours\n${text}=======\n>>>>>>> theirs\n` });
      const report = await stage.sync();

      expect(report.plans[0]?.outcome).toBe("refused");
      for (const number of Object.values(before)) expect(stage.repo.issue(number).state).toBe("open");
      await edit(() => text.replace("- [ ] Seed", "- [x] Seed"));
      expect(stage.repo.issue(before["Seed the data"] ?? 0).state).toBe("closed");
    });
  });

  describe("every byte but the mark", () => {
    it.each<[string, string]>([
      ["CRLF", PLAN.replaceAll("\n", "\r\n")],
      ["tabs", PLAN.replaceAll("- [ ] ", "-\t[ ] ")],
      ["a byte order mark", `\ufeff${PLAN}`],
      ["no final newline", PLAN.trimEnd()],
      ["trailing blanks", PLAN.replaceAll("- [ ] Seed the data", "- [ ] Seed the data  ")],
    ])("stays with %s", async (_, text) => {
      const before = await start(text);

      stage.repo.closeIssue(before["Seed the data"] ?? 0, { by: "ada" });
      await stage.sync();

      const changed = [...plan()].filter((character, at) => character !== [...text][at]);
      expect(plan()).toHaveLength(text.length);
      expect(changed).toEqual(["x"]);
      expect(await writesOfAnotherSync()).toEqual([]);
    });
  });
});
