import { describe, expect, it } from "@jest/globals";
import { runComment } from "../../action/people.ts";
import type { ActionStage } from "../round-trip/action-stage.ts";
import {
  close,
  issuesOf,
  numberOf,
  open,
  runScheduled,
  start,
  stateOf,
  syncAtOnce,
  writesOfAnotherRun,
} from "./action-story.ts";
import { CONFIG, fivePlans, NAMES, pathOf } from "./five-plans.ts";

/** Ends a run that lets pass what should wait. */
const BRIEF = { inputs: { "max-minutes": "0.1" } };
const openCount = (stage: ActionStage) => stage.repo.issues().filter(({ state }) => state === "open").length;

describe("the sum over all plans of a run", () => {
  it("is held when five new plans create more issues than one run may", async () => {
    const stage = await open(fivePlans(28));

    const run = await runScheduled(stage, BRIEF);

    expect(run.exitCode).toBe(0);
    expect(Number(run.outputs["held"])).toBeGreaterThanOrEqual(1);
    expect(stage.repo.issues().length).toBeLessThanOrEqual(100);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("is held when a bad merge unticks some boxes in each of five plans", async () => {
    const stage = await start(fivePlans(8));
    stage.repo.push(fivePlans(8, "x"));
    await syncAtOnce(stage, { allowMassChange: true });
    const before = openCount(stage);
    expect(before).toBeLessThanOrEqual(NAMES.length);
    stage.repo.push(fivePlans(8));

    const run = await runScheduled(stage, BRIEF);

    expect(run.exitCode).toBe(0);
    expect(Number(run.outputs["held"])).toBeGreaterThanOrEqual(1);
    expect(openCount(stage)).toBeLessThanOrEqual(before + 10);
    expect(await writesOfAnotherRun(stage, BRIEF)).toEqual([]);
  });

  it("is held when a push ticks some boxes in each of five plans", async () => {
    const stage = await start(fivePlans(8));
    stage.repo.push(fivePlans(8, "x"));
    const before = openCount(stage);

    const run = await runScheduled(stage, BRIEF);

    expect(Number(run.outputs["held"])).toBeGreaterThanOrEqual(1);
    expect(openCount(stage)).toBeGreaterThanOrEqual(before - 10);
    expect(await writesOfAnotherRun(stage, BRIEF)).toEqual([]);
  });

  it("is held when a push strikes some items out in each of five plans", async () => {
    const stage = await start(fivePlans(8));
    const struck = Object.entries(fivePlans(8)).map(([path, text]) => [path, text.replaceAll(/(Build.*)/g, "~~$1~~")]);
    stage.repo.push(Object.fromEntries(struck) as Record<string, string>);
    const before = openCount(stage);

    const run = await runScheduled(stage, BRIEF);

    expect(Number(run.outputs["held"])).toBeGreaterThanOrEqual(1);
    expect(openCount(stage)).toBeGreaterThanOrEqual(before - 10);
  });

  it("is held by the configured limits", async () => {
    const stage = await open({ ...fivePlans(1), [CONFIG]: "threshold:\n  create: 5\n" });

    const run = await runScheduled(stage);

    expect(Number(run.outputs["held"])).toBeGreaterThanOrEqual(1);
    expect(stage.repo.issues().length).toBeLessThanOrEqual(5);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("passes below the threshold, however many plans there are", async () => {
    const stage = await open({ ...fivePlans(1), [CONFIG]: "threshold:\n  create: 10\n" });

    const run = await runScheduled(stage);

    expect(run.outputs).toMatchObject({ held: "0", created: "10" });
  });

  it("passes when somebody approves each held plan", async () => {
    const stage = await open({ ...fivePlans(1), [CONFIG]: "threshold:\n  create: 5\n" });
    const { number } = stage.repo.createIssue({ title: "A wish", by: "ada" });
    await runScheduled(stage);

    for (const name of NAMES) await runComment(stage, number, `/plansync allow ${pathOf(name)}`);
    await syncAtOnce(stage);

    expect(stage.titles()).toHaveLength(1 + 5 * 2);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("passes with the input", async () => {
    const stage = await open({ ...fivePlans(1), [CONFIG]: "threshold:\n  create: 5\n" });

    const run = await runScheduled(stage, { inputs: { "allow-mass-change": "true" } });

    expect(run.outputs).toMatchObject({ held: "0", created: "10" });
  });

  it("does not hold a plan that is unrelated to the held ones", async () => {
    const quiet = { [pathOf("Quay")]: "# Quay Plan\n\n- [ ] Pour the quay\n- [ ] Paint the quay\n" };
    const stage = await start({ ...quiet, [CONFIG]: "threshold:\n  create: 7\n" });
    stage.repo.push(fivePlans(8));
    close(stage, "Pour the quay");

    await runScheduled(stage);

    expect(stage.repo.readFile(pathOf("Quay"))).toContain("- [x] Pour the quay");
  });
});

describe("first contacts", () => {
  /** Issues that people made, and a plan whose lines name them and more. */
  async function startNamed(config: string): Promise<ActionStage> {
    const stage = await open({ [CONFIG]: config });
    for (const part of [1, 2, 3, 4]) stage.repo.createIssue({ title: `Lay stone ${part}`, by: "ada" });
    const named = [1, 2, 3, 4].map((part) => `- [ ] Lay stone ${part} (#${part})\n`).join("");
    stage.repo.push({ "PLAN.md": `# Mole Plan\n\n${named}- [ ] Light the mole\n- [ ] Open the mole\n` });
    return stage;
  }

  it("count whether they create or bind: more than the threshold is held, and touches no issue", async () => {
    const stage = await startNamed("threshold:\n  create: 6\n");
    const before = issuesOf(stage);

    const run = await runScheduled(stage);

    expect(run.outputs).toMatchObject({ held: "1" });
    expect(issuesOf(stage)).toEqual(before);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("pass when both together are no more than the threshold", async () => {
    const stage = await startNamed("threshold:\n  create: 7\n");

    const run = await runScheduled(stage);

    expect(run.outputs).toMatchObject({ held: "0", created: "3", adopted: "4" });
    expect(stage.titles()).toHaveLength(7);
  });

  it("continue once somebody approves it", async () => {
    const stage = await startNamed("threshold:\n  create: 6\n");
    await runScheduled(stage);

    await runComment(stage, 1, "/plansync allow PLAN.md");

    expect(stage.titles()).toHaveLength(7);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });
});

describe("ticks that wait in the standing pull request", () => {
  const STEPS = [1, 2, 3, 4, 5];
  const PARTS = ["stones", "sand", "steel"];
  const TASKS = STEPS.flatMap((step) => PARTS.map((part) => `Bring the ${part} for step ${step}`));
  const PLAN = `# Mole Plan\n${STEPS.map(
    (step) =>
      `\n## Step ${step}: Part ${step}\n\n${PARTS.map((part) => `- [ ] Bring the ${part} for step ${step}\n`).join("")}`,
  ).join("")}`;
  const DONE = PLAN.replaceAll("[ ]", "[x]");

  async function startProtected(files: Readonly<Record<string, string>> = {}): Promise<ActionStage> {
    const stage = await start({ "PLAN.md": PLAN, ...files });
    stage.repo.repository.actionsMayCreatePulls = true;
    stage.repo.protectBranch("main", { requirePullRequest: true });
    return stage;
  }

  const waiting = (stage: ActionStage) => {
    const [pull, ...others] = stage.repo.pulls().filter(({ state }) => state === "open");
    expect(others).toEqual([]);
    return stage.repo.readFile("PLAN.md", pull?.pull?.headRef ?? "no pull request");
  };

  it("are counted once: fifteen closes one by one are never held", async () => {
    const stage = await startProtected();
    const held: string[] = [];

    for (const title of TASKS.slice(0, 9)) {
      close(stage, title);
      await syncAtOnce(stage);
    }
    for (const title of TASKS.slice(9)) {
      close(stage, title);
      const run = await runScheduled(stage);
      if (run.outputs["held"] !== "0") held.push(`${title}: ${run.stdout}`);
    }

    expect(held).toEqual([]);
    expect(waiting(stage)).toBe(DONE);
    expect(stage.repo.readFile("PLAN.md")).toBe(PLAN);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("are counted once also where the configuration asks for pull requests", async () => {
    const stage = await start({ "PLAN.md": PLAN, [CONFIG]: "write-back: pull-request\n" });
    stage.repo.repository.actionsMayCreatePulls = true;
    for (const title of TASKS.slice(0, 9)) close(stage, title);
    await syncAtOnce(stage);

    for (const title of TASKS.slice(9, 13)) {
      close(stage, title);
      expect((await runScheduled(stage)).outputs).toMatchObject({ held: "0" });
    }

    expect(waiting(stage)?.match(/\[x\]/g)).toHaveLength(13);
  });

  it("don't hold up changes of the plan in the meantime", async () => {
    const stage = await startProtected();
    for (const title of TASKS.slice(0, 10)) {
      close(stage, title);
      await syncAtOnce(stage);
    }
    stage.repo.push({ "PLAN.md": `${PLAN}- [ ] Bring the lamp for step 5\n` });

    const run = await runScheduled(stage);

    expect(run.outputs).toMatchObject({ held: "0", created: "1" });
    expect(waiting(stage)).toContain("- [ ] Bring the lamp for step 5");
    expect(waiting(stage)?.match(/\[x\]/g)).toHaveLength(10);
  });

  it("don't excuse others: a push that ticks as many at once still needs approval", async () => {
    const stage = await startProtected();
    for (const title of TASKS.slice(0, 3)) close(stage, title);
    await syncAtOnce(stage);
    stage.repo.push({ "PLAN.md": DONE });
    const before = openCount(stage);

    const run = await runScheduled(stage);

    expect(run.outputs).toMatchObject({ held: "1" });
    expect(openCount(stage)).toBe(before);
  });

  it("are not needed: a person's own simultaneous closes are no accident, nor are the steps that follow", async () => {
    const stage = await start({ "PLAN.md": PLAN });
    close(stage, ...TASKS.slice(0, 10));

    const run = await runScheduled(stage);

    expect(run.outputs).toMatchObject({ held: "0", ticked: "10" });
    expect([1, 2, 3, 4].map((step) => stateOf(stage, numberOf(stage, `Step ${step}: `)))).toEqual([
      "completed",
      "completed",
      "completed",
      "open",
    ]);
    expect(stage.repo.readFile("PLAN.md")?.match(/\[x\]/g)).toHaveLength(10);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("are not needed for reopening either: what a person reopens is unticked at once", async () => {
    const stage = await start({ "PLAN.md": PLAN });
    close(stage, ...TASKS.slice(0, 12));
    await syncAtOnce(stage, { allowMassChange: true });
    for (const title of TASKS.slice(0, 12)) stage.repo.reopenIssue(numberOf(stage, title), "ada");

    const run = await runScheduled(stage);

    expect(run.outputs).toMatchObject({ held: "0" });
    expect(stage.repo.readFile("PLAN.md")).toBe(PLAN);
    expect(stage.repo.issues().filter(({ state }) => state === "closed")).toEqual([]);
  });
});
