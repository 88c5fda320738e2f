import { describe, expect, it } from "@jest/globals";
import type { ActionStage } from "../round-trip/action-stage.ts";
import {
  close,
  numberOf,
  open,
  runScheduled,
  start,
  stateOf,
  syncAtOnce,
  told,
  writesOfAnotherRun,
} from "./action-story.ts";

const PATH = "docs/plans/plan.md";
const CONFIG = ".github/plansync.yml";
const PLAN = `# Plan

## Step 1: all

- [ ] write the schema
- [ ] run the migration

**Success criteria**:

- [ ] it works well
- [ ] it is fast

## Step 2: more

- [ ] write the manual
`;

function labelsOf(stage: ActionStage, number: number): readonly string[] {
  return stage.repo
    .issue(number)
    .labels.map(({ name }) => name)
    .sort();
}

describe("another `label-names`", () => {
  const ROADMAP = "label-names: { plansync: roadmap, task: chore }\n";

  it("removes the old names where plansync added them, and leaves people's labels", async () => {
    const stage = await start({ [PATH]: PLAN });
    const [task, step] = [numberOf(stage, "write the schema"), numberOf(stage, "Step 1")];
    stage.repo.setLabels(task, [...labelsOf(stage, task), "bug"], "ada");
    stage.repo.push({ [CONFIG]: ROADMAP });

    await runScheduled(stage);

    expect(labelsOf(stage, task)).toEqual(["bug", "chore", "roadmap"]);
    expect(labelsOf(stage, step)).toEqual(["plansync:step", "roadmap"]);
    expect(stage.repo.issues().flatMap(({ number }) => labelsOf(stage, number))).not.toContain("plansync");
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("leaves the old names on issues that are not plansync's", async () => {
    const stage = await start({ [PATH]: PLAN });
    const own = stage.repo.createIssue({ title: "About plansync", labels: ["plansync", "plansync:task"], by: "ada" });
    stage.repo.push({ [CONFIG]: ROADMAP });

    await runScheduled(stage);

    expect(labelsOf(stage, own.number)).toEqual(["plansync", "plansync:task"]);
  });

  it("and back again ends with only the first names", async () => {
    const stage = await start({ [PATH]: PLAN });
    const before = stage.repo.issues().map(({ number }) => labelsOf(stage, number));
    stage.repo.push({ [CONFIG]: ROADMAP });
    await syncAtOnce(stage);
    stage.repo.push({}, { delete: [CONFIG] });

    await runScheduled(stage);

    expect(stage.repo.issues().map(({ number }) => labelsOf(stage, number))).toEqual(before);
    expect(stage.repo.issues()).toHaveLength(6);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("is applied to closed issues when they are next touched, and creates no issue twice", async () => {
    const stage = await start({ [PATH]: PLAN });
    const task = numberOf(stage, "write the schema");
    close(stage, "write the schema");
    await syncAtOnce(stage);
    stage.repo.push({ [CONFIG]: ROADMAP });
    await runScheduled(stage);

    stage.repo.reopenIssue(task, "ada");
    await runScheduled(stage);

    expect(labelsOf(stage, task)).toEqual(["chore", "roadmap"]);
    expect(stage.repo.issues()).toHaveLength(6);
    expect(stage.repo.readFile(PATH)).toBe(PLAN);
  });
});

describe("a label of plansync's", () => {
  it.each(["plansync", "plansync:task"])("(%s) that was deleted by hand comes back as it was", async (name) => {
    const stage = await start({ [PATH]: PLAN });
    const before = stage.repo.label(name);
    const bearers = stage.repo.issues().filter(({ labels }) => labels.some((label) => label.name === name));
    expect(before.description).not.toBeNull();
    const { color, description } = before;
    stage.repo.deleteLabel(name, "ada");

    await runScheduled(stage);

    expect(stage.repo.repository.findLabel(name)).toMatchObject({ name, color, description });
    for (const { number } of bearers) expect(labelsOf(stage, number)).toContain(name);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("keeps the color and the description that people gave it", async () => {
    const stage = await start({ [PATH]: PLAN });
    const fields = { color: "abcdef", description: "Ours" };
    stage.repo.editLabel("plansync", fields, "ada");
    stage.repo.push({ [PATH]: `${PLAN}- [ ] print the manual\n` });

    await runScheduled(stage);

    expect(stage.repo.repository.findLabel("plansync")).toMatchObject(fields);
    expect(labelsOf(stage, numberOf(stage, "print the manual"))).toEqual(["plansync", "plansync:task"]);
  });

  it("has its description from the first run on, even under another name", async () => {
    const stage = await open({ [PATH]: PLAN, [CONFIG]: "label-names: { plansync: roadmap }\n" });

    await runScheduled(stage);

    expect(stage.repo.repository.findLabel("roadmap")?.description ?? "").not.toBe("");
  });
});

describe("a check that a person converted to a sub-issue", () => {
  /** What GitHub's "Convert to sub-issue" does with a line of a body. */
  function convert(stage: ActionStage, parent: number, words: string, as: (number: number) => string): number {
    const { number } = stage.repo.createIssue({ title: words, parent, by: "ada" });
    const { body } = stage.repo.issue(parent);
    const line = body.split("\n").find((row) => row.includes(words)) ?? "";
    stage.repo.editIssue(parent, { body: body.replace(line, as(number)) }, "ada");
    return number;
  }

  it.each<[string, (number: number) => string]>([
    ["its line became the number", (number) => `- [ ] #${number}`],
    ["its line went", () => ""],
  ])("is that check's issue from then on (%s): closing it ticks the line, and nothing is made twice", async (_, as) => {
    const stage = await start({ [PATH]: PLAN });
    const number = convert(stage, numberOf(stage, "Step 1"), "it is fast", as);
    const count = stage.repo.issues().length;
    await runScheduled(stage);
    expect(stage.repo.readFile(PATH)).toBe(PLAN);
    expect(stateOf(stage, number)).toBe("open");
    expect(await writesOfAnotherRun(stage)).toEqual([]);

    stage.repo.closeIssue(number, { by: "ada" });
    await runScheduled(stage);

    expect(stage.repo.readFile(PATH)).toBe(PLAN.replace("[ ] it is fast", "[x] it is fast"));
    expect(stage.repo.issues()).toHaveLength(count);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("is closed when the plan's line is ticked", async () => {
    const stage = await start({ [PATH]: PLAN });
    const number = convert(stage, numberOf(stage, "Step 1"), "it is fast", (at) => `- [ ] #${at}`);
    await runScheduled(stage);
    const ticked = PLAN.replace("[ ] it is fast", "[x] it is fast");
    stage.repo.push({ [PATH]: ticked });

    await runScheduled(stage);

    expect(stateOf(stage, number)).toBe("completed");
    expect(stage.repo.readFile(PATH)).toBe(ticked);
  });
});

describe("a dependency that GitHub refuses because the opposite one exists", () => {
  const DEPENDS = PLAN.replace("## Step 2: more\n", "## Step 2: more\n\n**Depends On**: Step 1\n");

  async function startCircle(): Promise<ActionStage> {
    const stage = await start({ [PATH]: PLAN });
    stage.repo.addBlocker(numberOf(stage, "Step 1"), numberOf(stage, "Step 2"), "ada");
    stage.repo.push({ [PATH]: DEPENDS });
    return stage;
  }

  it("is reported with its step, and not requested again in every run", async () => {
    const stage = await startCircle();
    const two = numberOf(stage, "Step 2");

    const run = await runScheduled(stage);

    expect(stage.repo.issue(two).blockedBy).toEqual([]);
    expect(told(run)).toMatch(new RegExp(`#${two}\\b|Step 2: more`));
    const [item] = run.report?.plans[0]?.items.filter(({ issue }) => issue === two) ?? [];
    expect(["drifted", "conflicting", "held", "failed"]).toContain(item?.result);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("is set as soon as the opposite one is removed", async () => {
    const stage = await startCircle();
    await runScheduled(stage);
    const [one, two] = [stage.repo.issue(numberOf(stage, "Step 1")), stage.repo.issue(numberOf(stage, "Step 2"))];
    stage.repo.removeBlocker(one.number, two.number, "ada");

    await runScheduled(stage);

    expect(two.blockedBy.map(({ number }) => number)).toEqual([one.number]);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("is no reason to fail, and an existing one is no change", async () => {
    const stage = await start({ [PATH]: PLAN });
    const [one, two] = [stage.repo.issue(numberOf(stage, "Step 1")), stage.repo.issue(numberOf(stage, "Step 2"))];
    stage.repo.addBlocker(two.number, one.number, "ada");
    stage.repo.push({ [PATH]: DEPENDS });

    const run = await runScheduled(stage);

    expect(run.exitCode).toBe(0);
    expect(two.blockedBy.map(({ number }) => number)).toEqual([one.number]);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });
});
