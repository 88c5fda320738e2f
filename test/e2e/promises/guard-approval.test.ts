import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { workflowText } from "../../../src/cli/init/init-files.ts";
import { openPull, ownComments, runComment, runPull } from "../../action/people.ts";
import type { ActionRun, ActionStage } from "../round-trip/action-stage.ts";
import { issuesOf, numberOf, open, plainText, REPO, runScheduled, shown, start, syncAtOnce } from "./action-story.ts";
import { CONFIG, fivePlans, tasksOf } from "./five-plans.ts";

/** The answer to a comment with a command, and how the run ended. */
async function ask(stage: ActionStage, number: number, body: string): Promise<{ run: ActionRun; answer: string }> {
  const run = await runComment(stage, number, body);
  return { run, answer: plainText(ownComments(stage, number).at(-1) ?? "") };
}

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
