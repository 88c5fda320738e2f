import { describe, expect, it } from "@jest/globals";
import { openPull, ownComments, runPull } from "../../action/people.ts";
import { DISTURBANCES, undisturbed, violationOf } from "../faults/disturbance.ts";
import type { Story } from "../faults/stories.ts";
import { type ActionStage } from "../round-trip/action-stage.ts";
import {
  close,
  describeIssue,
  numberOf,
  open,
  plainText,
  runScheduled,
  shown,
  stateOf,
  syncAtOnce,
  told,
  writesOfAnotherRun,
} from "./action-story.ts";
import { isOurs, itemAt, PATH } from "./adoption-stage.ts";

describe("a line that names", () => {
  it("a pull request gets an issue of its own, and the pull request is left alone", async () => {
    const stage = await open({ "README.md": "Harbor\n" });
    const number = openPull(stage, { "NOTES.md": "Notes\n" });
    const { title, body } = stage.repo.issue(number);
    stage.repo.push({ [PATH]: `# Plan\n\n- [ ] Change the plan (#${number})\n- [ ] Second\n` });

    await runScheduled(stage);

    expect(stage.repo.issue(number)).toMatchObject({ title, body, state: "open" });
    expect(stage.titles().filter((other) => other.includes("Change the plan"))).toHaveLength(1);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("an open issue in a done line creates no duplicate and closes nothing at first contact", async () => {
    const stage = await open({ "README.md": "Harbor\n" });
    stage.repo.createIssue({ title: "Sweep the yard", by: "ada" });
    const plan = "# Plan\n\n- [x] Sweep the yard (#1)\n- [ ] Second\n";
    stage.repo.push({ [PATH]: plan });

    await runScheduled(stage);
    await runScheduled(stage);

    expect(stage.titles()).toEqual(["Sweep the yard", "Plan", "Second"]);
    expect(stateOf(stage, 1)).toBe("open");
    expect(stage.repo.readFile(PATH)).toBe(plan);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it.each(["completed", "not_planned"] as const)(
    "an issue that is closed (%s) binds it: it stays closed, the box stays open, and that is told",
    async (reason) => {
      const stage = await open({ "README.md": "Harbor\n" });
      stage.repo.createIssue({ title: "Read CSV", body: "All of it.", by: "ada" });
      stage.repo.closeIssue(1, { by: "ada", reason });
      const plan = "# Plan\n\n- [ ] Read CSV (#1)\n- [ ] Second\n";
      stage.repo.push({ [PATH]: plan });

      const run = await runScheduled(stage);

      expect(itemAt(run, plan, "- [ ] Read CSV (#1)")).toMatchObject({ issue: 1 });
      expect(stateOf(stage, 1)).toBe(reason);
      expect(stage.repo.readFile(PATH)).toBe(plan);
      expect(shown(run)).toContain("#1");
      expect(stage.titles()).toEqual(["Read CSV", "Plan", "Second"]);
      expect(await writesOfAnotherRun(stage)).toEqual([]);
      expect(stage.repo.readFile(PATH)).toBe(plan);
    },
  );

  it("a sub-issue that a person created below the same step binds it in its place", async () => {
    const text = "# Plan\n\n## Step 1: Read\n\n- [ ] Open the file\n";
    const stage = await open({ [PATH]: text });
    await syncAtOnce(stage);
    const step = numberOf(stage, "Step 1");
    const { number } = stage.repo.createIssue({ title: "Handle BOM", parent: step, by: "ada" });
    stage.repo.push({ [PATH]: `${text}- [ ] Handle BOM (#${number})\n` });

    await runScheduled(stage);

    expect(numberOf(stage, "Handle BOM")).toBe(number);
    expect(stage.repo.issue(number).parent?.number).toBe(step);
    close(stage, "Handle BOM");
    await runScheduled(stage);
    expect(stage.repo.readFile(PATH)).toBe(`${text}- [x] Handle BOM (#${number})\n`);
  });

  it("an issue with labels, assignee and a parent of its own keeps them all", async () => {
    const stage = await open({ "README.md": "Harbor\n" });
    const parent = stage.repo.createIssue({ title: "Everything about CSV", by: "ada" }).number;
    const { number } = stage.repo.createIssue({ title: "Read CSV", labels: ["bug"], parent, by: "ada" });
    stage.repo.issue(number).assignees = [stage.sandbox.world.account("ada")];
    stage.repo.push({ [PATH]: `# Plan\n\n- [ ] Read CSV (#${number})\n- [ ] Second\n` });

    await runScheduled(stage);

    const now = stage.repo.issue(number);
    expect(isOurs(stage, number)).toBe(true);
    expect(now.parent?.number).toBe(parent);
    expect(now.labels.map(({ name }) => name)).toContain("bug");
    expect(now.assignees.map(({ login }) => login)).toEqual(["ada"]);
    expect(isOurs(stage, parent)).toBe(false);
  });

  it("an issue in other words changes neither side's title at first contact", async () => {
    const stage = await open({ "README.md": "Harbor\n" });
    stage.repo.createIssue({ title: "Read the CSV files", by: "ada" });
    const plan = "# Plan\n\n- [ ] Read the CSV file (#1)\n- [ ] Second\n";
    stage.repo.push({ [PATH]: plan });

    await runScheduled(stage);

    expect(isOurs(stage, 1)).toBe(true);
    expect(stage.titles()).toEqual(["Read the CSV files", "Plan", "Second"]);
    expect(stage.repo.readFile(PATH)).toBe(plan);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("the same issue as a line of another plan: neither creates a duplicate", async () => {
    const stage = await open({ "README.md": "Harbor\n" });
    stage.repo.createIssue({ title: "Fix the crane", by: "ada" });
    const text = (name: string) => `# ${name}\n\n- [ ] Fix the crane (#1)\n- [ ] Paint the ${name}\n`;
    stage.repo.push({ [PATH]: text("Crane"), "docs/plans/quay.md": text("Quay") });

    const run = await runScheduled(stage);

    expect(stage.titles().filter((title) => title.includes("Fix the crane"))).toHaveLength(1);
    expect(run.report?.plans.flatMap(({ items }) => items).filter(({ result }) => result === "held")).not.toEqual([]);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("an issue, added to a line whose item already has an issue, binds nothing and creates nothing", async () => {
    const text = "# Plan\n\n- [ ] Read CSV\n- [ ] Second\n";
    const stage = await open({ [PATH]: text });
    await syncAtOnce(stage);
    const own = numberOf(stage, "Read CSV");
    stage.repo.push({ [PATH]: text.replace("Read CSV", `Read CSV (#${own})`) });

    await runScheduled(stage);

    expect(stage.titles()).toEqual(["Plan", "Read CSV", "Second"]);
    expect(stateOf(stage, own)).toBe("open");
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });
});

describe("the plan of the story", () => {
  async function startNamed(): Promise<{ stage: ActionStage; plan: string }> {
    const stage = await open({ "README.md": "Harbor\n" });
    for (const title of ["Read CSV", "Something else"]) stage.repo.createIssue({ title, body: `${title}.`, by: "ada" });
    const url = `${stage.sandbox.url}/ada/harbor/issues/2`;
    const plan = `# Plan: X\n\n## Tasks\n\n- [ ] Read CSV (#1)\n- [ ] [Something else](${url})\n- [ ] #2\n- [ ] Third\n`;
    return { stage, plan };
  }

  it("gets no duplicate: two are bound, one is created, and the one in doubt waits", async () => {
    const { stage, plan } = await startNamed();
    stage.repo.push({ [PATH]: plan });

    const run = await runScheduled(stage);

    expect(stage.titles()).toEqual(["Read CSV", "Something else", "Plan: X", "Third"]);
    expect([1, 2].map((number) => isOurs(stage, number))).toEqual([true, true]);
    expect(run.outputs).toMatchObject({ adopted: "2", created: "2" });
    expect(itemAt(run, plan, "- [ ] #2")).toMatchObject({ result: "held", issue: null });
    const line = plan.split("\n").indexOf("- [ ] #2") + 1;
    const annotations = run.stdout.split("\n").filter((row) => row.startsWith("::warning"));
    expect(annotations.filter((row) => row.includes(`file=${PATH}`) && row.includes(`line=${line},`))).toHaveLength(1);
    expect(told(run)).toContain("#2");
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("is previewed with the numbers of bound, created and doubtful issues, and touches nothing", async () => {
    const { stage, plan } = await startNamed();
    const before = stage.repo.issues().map(describeIssue);
    const pull = openPull(stage, { [PATH]: plan });

    const run = await runPull(stage, pull);

    const comment = plainText(ownComments(stage, pull).join("\n"));
    expect(comment).toMatch(/\b2\b[^\n]{0,30}\b(?:bind|adopt)|\b(?:bind|adopt)\w*[^\n]{0,20}\b2\b/i);
    expect(comment).toMatch(/\b1\b[^\n]{0,30}\bdoubt|\bdoubt\w*[^\n]{0,30}\b1\b/i);
    expect(comment).toMatch(/\bcreate/i);
    expect(run.outputs).toMatchObject({ adopted: "2", created: "2" });
    expect(stage.repo.issues().map(describeIssue)).toEqual(before);
  });

  it("is bound as previewed when the pull request is merged", async () => {
    const { stage, plan } = await startNamed();
    const pull = openPull(stage, { [PATH]: plan });
    await runPull(stage, pull);
    stage.repo.mergePull(pull, "ada");

    await runScheduled(stage);

    expect(stage.titles()).toEqual(["Read CSV", "Something else", "Plan: X", "Third"]);
    expect(stage.repo.readFile(PATH)).toBe(plan);
  });
});

describe("a sync that adopts and dies", () => {
  const STORY: Story = {
    name: "an adopting sync",
    plan: "# Harbor Plan\n\n### Step 1: Read\n\n- [ ] Read CSV (#1)\n- [ ] Read XML (#2)\n- [ ] Read nothing (#99)\n- [ ] Read JSON\n",
    prepare: async ({ repo }) => {
      for (const title of ["Read CSV", "Read XML"]) repo.createIssue({ title, body: `${title}, please.`, by: "ada" });
    },
  };

  it.each([
    ["before", DISTURBANCES["dies before"], 1],
    ["after", DISTURBANCES["dies after"], 2],
    ["but for an answer to", DISTURBANCES["loses the answer to"], 3],
  ] as const)("%s some of its requests ends, after the next runs, as if it had not", async (_, what, from) => {
    const { state, requests } = await undisturbed(STORY);
    expect(state).toContain(`- [ ] Read CSV (#1)`);
    expect(state.match(/^ *Read CSV(?!, please)/gm)).toHaveLength(1);
    const violations: string[] = [];
    for (let k = from; k < requests; k += 3) {
      const violation = await violationOf(STORY, what, k, state);
      if (violation !== null) violations.push(violation);
    }
    expect(violations).toEqual([]);
  });
});
