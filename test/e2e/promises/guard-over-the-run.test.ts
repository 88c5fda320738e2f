import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { workflowText } from "../../../src/cli/init/init-files.ts";
import { openPull, ownComments, runComment, runPull } from "../../action/people.ts";
import type { ActionRun, ActionStage } from "../round-trip/action-stage.ts";
import {
  close,
  issuesOf,
  numberOf,
  open,
  plainText,
  REPO,
  runScheduled,
  shown,
  start,
  stateOf,
  syncAtOnce,
  writesOfAnotherRun,
} from "./action-story.ts";

const CONFIG = ".github/plansync.yml";
const NAMES = ["Anchor", "Buoy", "Crane", "Dock", "Ferry"];

const pathOf = (name: string) => `docs/plans/${name.toLowerCase()}.md`;

function tasksOf(name: string, count: number, mark = " "): string {
  return Array.from({ length: count }, (_, at) => `- [${mark}] Build part ${at + 1} of the ${name}\n`).join("");
}

/** Five plans with so many tasks each, by path. */
function fivePlans(count: number, mark = " "): Record<string, string> {
  return Object.fromEntries(NAMES.map((name) => [pathOf(name), `# ${name} Plan\n\n${tasksOf(name, count, mark)}`]));
}

/** Ends a run that lets pass what should wait. */
const BRIEF = { inputs: { "max-minutes": "0.1" } };

const openCount = (stage: ActionStage) => stage.repo.issues().filter(({ state }) => state === "open").length;

/** The answer to a comment with a command, and how the run ended. */
async function ask(stage: ActionStage, number: number, body: string): Promise<{ run: ActionRun; answer: string }> {
  const run = await runComment(stage, number, body);
  return { run, answer: plainText(ownComments(stage, number).at(-1) ?? "") };
}

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

describe("a plan that needs approval", () => {
  const SMALL = "docs/plans/small.md";
  const BIG = "docs/plans/big.md";
  const ALLOW = `/plansync allow ${BIG}`;
  const LIMIT = { [CONFIG]: "threshold:\n  create: 4\n" };
  const big = (name = "Mole") => `# ${name} Plan\n\n${tasksOf(name, 5)}`;

  async function startHeld(more: Readonly<Record<string, string>> = {}): Promise<ActionStage> {
    const stage = await start({ [SMALL]: "# Small Plan\n\n- [ ] Buy a lamp\n- [ ] Hang the lamp\n", ...LIMIT });
    stage.repo.push({ [BIG]: big(), ...more });
    return stage;
  }

  it("has the exact comment that approves it in annotation, log and summary", async () => {
    const stage = await startHeld();

    const run = await runScheduled(stage);

    expect(run.outputs).toMatchObject({ held: "1", created: "0" });
    expect(plainText(run.summary)).toContain(ALLOW);
    const annotations = run.stdout.split("\n").filter((line) => line.startsWith("::warning"));
    expect(plainText(annotations.join("\n"))).toContain(ALLOW);
    const log = run.stdout.split("\n").filter((line) => !line.startsWith("::"));
    expect(plainText(log.join("\n"))).toContain(ALLOW);
  });

  it("is approved by that comment on any issue: another plan's, a stranger's", async () => {
    const stage = await startHeld();
    await runScheduled(stage);
    const stranger = stage.repo.createIssue({ title: "A wish", by: "ada" }).number;

    const { run } = await ask(stage, stranger, ALLOW);

    expect(run.exitCode).toBe(0);
    expect(stage.titles().filter((title) => title.includes("of the Mole"))).toHaveLength(5);
  });

  it("is approved by that comment on an unrelated pull request", async () => {
    const stage = await startHeld();
    await runScheduled(stage);
    const number = openPull(stage, { "README.md": "# Harbor\n" });

    const { run } = await ask(stage, number, ALLOW);
    await syncAtOnce(stage);

    expect(run.exitCode).toBe(0);
    expect(stage.titles().filter((title) => title.includes("of the Mole"))).toHaveLength(5);
  });

  it.each([
    ["another plan's issue", (stage: ActionStage) => numberOf(stage, "Buy a lamp")],
    ["a stranger's issue", (stage: ActionStage) => stage.repo.createIssue({ title: "A wish", by: "ada" }).number],
  ])("is listed with its command when the comment on %s names none", async (_, find) => {
    const stage = await startHeld({ "docs/plans/quay.md": big("Quay") });
    await runScheduled(stage);
    const number = find(stage);
    const before = issuesOf(stage).length;

    const { run, answer } = await ask(stage, number, "/plansync allow");

    expect(run.exitCode).toBe(0);
    expect(answer).toContain(ALLOW);
    expect(answer).toContain("/plansync allow docs/plans/quay.md");
    expect(issuesOf(stage)).toHaveLength(before);
  });

  it("is listed with its command when the comment names a plan that is not held", async () => {
    const stage = await startHeld();
    await runScheduled(stage);

    const { run, answer } = await ask(stage, 1, `/plansync allow ${SMALL}`);

    expect(run.exitCode).toBe(0);
    expect(answer).toContain(ALLOW);
    expect(stage.titles()).toHaveLength(3);
  });

  it("is named exactly, even with blanks in its path", async () => {
    const path = "docs/plans/the big one.md";
    const stage = await start({ [SMALL]: "# Small Plan\n\n- [ ] Buy a lamp\n", ...LIMIT });
    stage.repo.push({ [path]: big() });

    const held = await runScheduled(stage);
    expect(shown(held)).toContain(`/plansync allow ${path}`);
    const { run } = await ask(stage, 1, `/plansync allow ${path}`);

    expect(run.exitCode).toBe(0);
    expect(stage.titles().filter((title) => title.includes("of the Mole"))).toHaveLength(5);
  });

  it("is not approved by an outsider's comment", async () => {
    const stage = await startHeld();
    stage.sandbox.addUser("eve");
    await runScheduled(stage);

    await runComment(stage, 1, ALLOW, { by: "eve" });

    expect(stage.titles()).toHaveLength(3);
  });

  it("has its command in the preview of the pull request that adds it", async () => {
    const stage = await start({ [SMALL]: "# Small Plan\n\n- [ ] Buy a lamp\n", ...LIMIT });
    const number = openPull(stage, { [BIG]: big() });

    const run = await runPull(stage, number);

    expect(plainText(`${ownComments(stage, number).join("\n")}\n${run.summary}`)).toContain("/plansync allow");
  });

  it("does not mention held plans when there are none", async () => {
    const stage = await start({ [SMALL]: "# Small Plan\n\n- [ ] Buy a lamp\n", ...LIMIT });

    const { run, answer } = await ask(stage, 1, "/plansync allow");

    expect(run.exitCode).toBe(0);
    expect(answer).not.toContain("/plansync allow docs/");
  });
});

describe("the input `allow-mass-change`", () => {
  const README = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  const blocks = [...README.matchAll(/```yaml\n(name: plansync\n[^]*?)```/g)].map(([, text = ""]) => text);

  it.each([
    ["the README", blocks.find((text) => text.includes("issue_comment")) ?? ""],
    ["`init`", workflowText("main")],
  ])("can be set when the workflow of %s is started by hand, and reaches plansync", (_, text) => {
    const { on } = parse(text) as { on: { workflow_dispatch: { inputs?: Record<string, unknown> } | null } };

    expect(Object.keys(on.workflow_dispatch?.inputs ?? {})).toContain("allow-mass-change");
    expect(text).toMatch(/allow-mass-change: \$\{\{ (?:github\.event\.)?inputs\.allow-mass-change/);
  });

  it("is empty in a run that nobody started by hand, which approves nothing", async () => {
    const stage = await open({ ...fivePlans(1), [CONFIG]: "threshold:\n  create: 5\n" });
    const payload = stage.sandbox.eventPayload("push", { repo: REPO });

    const run = await stage.run({ event: { name: "push", payload }, inputs: { "allow-mass-change": "" } });

    expect(run.exitCode).toBe(0);
    expect(Number(run.outputs["held"])).toBeGreaterThanOrEqual(1);
  });
});
