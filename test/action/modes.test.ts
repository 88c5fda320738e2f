import { afterEach, describe, expect, it } from "@jest/globals";
import { startActionStage, type ActionStage } from "../e2e/round-trip/action-stage.ts";
import { openPull, PATH, PLAN, runPull, writesSince } from "./people.ts";

let stage: ActionStage;

afterEach(async () => stage.sandbox.close());

const REPO = "ada/harbor";

async function start(files: Readonly<Record<string, string>> = {}): Promise<void> {
  stage = await startActionStage({ [PATH]: PLAN, ...files }, { form: "built" });
}

describe("a repository that is left alone", () => {
  it.each([
    [{ fork: true }, "This is a fork: its plans are synced in the repository that it was forked from."],
    [{ fork: true, hasIssues: false }, "This is a fork without issues: plansync does nothing here."],
    [{ hasIssues: false }, "Issues are turned off in this repository: plansync does nothing here."],
  ])("%j is green with one notice", async (repository, notice) => {
    stage = await startActionStage({ [PATH]: PLAN }, { repository, form: "built" });

    const run = await stage.run();

    expect(run.exitCode).toBe(0);
    expect(run.stdout.match(/^::(notice|warning|error)/gm)).toEqual(["::notice"]);
    expect(run.stdout).toContain(`::notice::${notice}`);
    expect(run.outputs).toMatchObject({ changed: "false", created: "0", total: "5" });
    expect(stage.sandbox.log.writes()).toEqual([]);
  });

  it("is archived, with or without plans", async () => {
    stage = await startActionStage({ "README.md": "# Harbor\n" }, { form: "built" });
    stage.repo.archive();

    const run = await stage.run();

    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain("::notice::This repository is archived: nothing can be changed in it.");
  });

  it("is not a fork in which somebody requested a sync, then and later", async () => {
    stage = await startActionStage({ [PATH]: PLAN }, { repository: { fork: true }, form: "built" });

    expect((await stage.run({ inputs: { mode: "sync" } })).outputs).toMatchObject({ created: "7" });
    stage.repo.closeIssue(stage.numberOf("Seed the data"), { by: "ada" });
    expect((await stage.run()).outputs).toMatchObject({ ticked: "1" });
  });
});

describe("mode lint", () => {
  const CYCLE = PLAN.replace("### Step 1: Set up\n", "### Step 1: Set up\n\n**Depends On**: Step 2\n");

  it("reads the plans with contents: read alone, writes nothing, and fails with an error at its place", async () => {
    await start({ "docs/plans/cycle.md": CYCLE });
    const token = stage.sandbox.token({ kind: "github-token", repo: REPO, permissions: "contents: read" });

    const run = await stage.run({ token, inputs: { mode: "lint" } });

    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(
      /^::error title=plansync%3A dependency-cycle,file=docs\/plans\/cycle\.md,line=\d+,col=1::/m,
    );
    expect(run.stdout).toContain("::error::1 problem in plans; the annotations and the job summary say which.");
    expect(stage.sandbox.log.writes()).toEqual([]);
    expect(run.report).toMatchObject({ mode: "lint", totals: { total: 10, done: 2 } });
  });

  it("fails as configured", async () => {
    await start({ "docs/plans/cycle.md": CYCLE, ".github/plansync.yml": "fail-on: never\n" });

    const run = await stage.run({ inputs: { mode: "lint" } });

    expect(run.exitCode).toBe(0);
  });

  it("reads the head of a pull request, also on pull_request_target", async () => {
    await start();
    const number = openPull(stage, { [PATH]: CYCLE });

    for (const name of ["pull_request", "pull_request_target"] as const)
      expect((await runPull(stage, number, { name, inputs: { mode: "lint" } })).exitCode).toBe(1);
    expect((await stage.run({ inputs: { mode: "lint" } })).exitCode).toBe(0);
  });
});

describe("mode preview", () => {
  it("says what a sync would do, and does nothing", async () => {
    await start();

    const run = await stage.run({ inputs: { mode: "preview" } });

    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ created: "7", changed: "false" });
    expect(writesSince(stage, 0)).toEqual([]);
  });
});

describe("annotations", () => {
  it("are no more than GitHub shows, and the rest is counted", async () => {
    const steps = Array.from(
      { length: 30 },
      (_, at) => `### Step ${at + 1}: Do ${at}\n\n**Depends On**: Step ${at + 900}\n\n- [ ] a ${at}\n`,
    );
    await start({ "docs/plans/many.md": `# Plan\n\n${steps.join("\n")}` });

    const run = await stage.run({ inputs: { mode: "lint" } });

    const shown = (level: string) => run.stdout.split("\n").filter((line) => line.startsWith(`::${level}`)).length;
    expect(shown("warning")).toBe(10);
    expect(shown("error")).toBeLessThanOrEqual(10);
    expect(run.stdout).toContain("20 more are not shown here; the job summary and the report have them all.");
  });
});
