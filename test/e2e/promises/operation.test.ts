import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { reduce } from "../../../src/bot/webhooks/reduce.ts";
import type { ActionStage } from "../round-trip/action-stage.ts";
import { close, numberOf, REPO, runScheduled, start, stateOf, syncAtOnce, writesOfAnotherRun } from "./action-story.ts";

const PATH = "docs/plans/plan.md";
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
const BOT = "stale[bot]";

const states = (stage: ActionStage) =>
  stage.repo.issues().map(({ number, title }) => `${title}: ${stateOf(stage, number)}`);

describe("another bot that tidies up", () => {
  it.each<[string, readonly string[]]>([
    ["a task", ["run the migration"]],
    ["a step", ["Step 1"]],
    ["the plan's own issue", ["Plan"]],
  ])("and closes %s as completed makes plansync close and reopen nothing", async (_, titles) => {
    const stage = await start({ [PATH]: PLAN });
    for (const title of titles) {
      const number = title === "Plan" ? stage.numberOf(title) : numberOf(stage, title);
      stage.repo.closeIssue(number, { by: BOT });
    }
    const before = states(stage);

    await runScheduled(stage);
    await syncAtOnce(stage);

    expect(states(stage)).toEqual(before);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it.each(["write the manual", "run the migration"])(
    "and closes %s as not planned ticks nothing and completes nothing",
    async (title) => {
      const stage = await start({ [PATH]: PLAN });
      stage.repo.closeIssue(numberOf(stage, title), { by: BOT, reason: "not_planned" });

      await runScheduled(stage);

      expect(stage.repo.readFile(PATH)).toBe(PLAN);
      expect(stateOf(stage, numberOf(stage, title))).toBe("not_planned");
      expect(await writesOfAnotherRun(stage)).toEqual([]);
    },
  );

  it("and closes a task as completed ticks it, as for anybody with write access", async () => {
    const stage = await start({ [PATH]: PLAN });
    stage.repo.closeIssue(numberOf(stage, "write the manual"), { by: BOT });

    await runScheduled(stage);

    expect(stage.repo.readFile(PATH)).toBe(PLAN.replace("- [ ] write the manual", "- [x] write the manual"));
  });

  it("and closes a step ticks none of the boxes below it", async () => {
    const stage = await start({ [PATH]: PLAN });
    stage.repo.closeIssue(numberOf(stage, "Step 1"), { by: BOT });

    await runScheduled(stage);

    expect(stage.repo.readFile(PATH)).toBe(PLAN);
  });

  it("is overruled by the person who reopens what it closed", async () => {
    const stage = await start({ [PATH]: PLAN });
    const task = numberOf(stage, "run the migration");
    stage.repo.closeIssue(task, { by: BOT });
    await syncAtOnce(stage);
    stage.repo.reopenIssue(task, "ada");

    await runScheduled(stage);

    expect(stateOf(stage, task)).toBe("open");
    expect(stage.repo.readFile(PATH)).toBe(PLAN);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("leaves people their effect: the last open task that a person closes completes the step", async () => {
    const stage = await start({ [PATH]: PLAN });
    close(stage, "write the manual");

    await runScheduled(stage);

    expect(stateOf(stage, numberOf(stage, "Step 2"))).toBe("completed");
    expect(stage.repo.readFile(PATH)).toBe(PLAN.replace("[ ] write the manual", "[x] write the manual"));
  });
});

describe("a task that becomes a check", () => {
  const LINE = "- [ ] run the migration\n";

  /** The plan with one task assigned to somebody, whose line is then put where checks are. */
  async function startAssigned(): Promise<{ readonly stage: ActionStage; readonly number: number }> {
    const stage = await start({ [PATH]: PLAN });
    const number = numberOf(stage, "run the migration");
    stage.repo.issue(number).assignees = [stage.sandbox.world.account("ada")];
    return { stage, number };
  }

  const WAYS: readonly (readonly [string, string])[] = [
    ["below a gate heading of the whole plan", `${PLAN.replace(LINE, "")}\n## Success Criteria\n\n${LINE}`],
    ["below a gate label", PLAN.replace(LINE, "").replace("- [ ] it works well\n", `- [ ] it works well\n${LINE}`)],
    ["below another task", PLAN.replace(LINE, `  ${LINE}`)],
    [
      "by a gate label above it",
      PLAN.replace(LINE, `\n**Verification**:\n\n${LINE}`).replace("\n**Success criteria**:\n\n", ""),
    ],
  ];

  it.each(WAYS)("(%s) keeps its issue: open, with its assignee, and no second one", async (_, text) => {
    const { stage, number } = await startAssigned();
    const titles = stage.titles();
    stage.repo.push({ [PATH]: text });

    await runScheduled(stage);

    expect(stateOf(stage, number)).toBe("open");
    expect(stage.repo.issue(number).assignees.map(({ login }) => login)).toEqual(["ada"]);
    expect(stage.titles()).toEqual(titles);
    expect(stage.repo.readFile(PATH)).toBe(text);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it.each(WAYS)("(%s) is still ticked when its issue is closed", async (_, text) => {
    const { stage, number } = await startAssigned();
    stage.repo.push({ [PATH]: text });
    await syncAtOnce(stage);
    stage.repo.closeIssue(number, { by: "ada" });

    await runScheduled(stage);

    expect(stage.repo.readFile(PATH)).toBe(text.replace("[ ] run the migration", "[x] run the migration"));
    expect(stateOf(stage, number)).toBe("completed");
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("and is ticked in the same push has its issue closed as completed", async () => {
    const { stage, number } = await startAssigned();
    const [, text = ""] = WAYS[0] ?? [];
    stage.repo.push({ [PATH]: text.replace("[ ] run the migration", "[x] run the migration") });

    await runScheduled(stage);

    expect(stateOf(stage, number)).toBe("completed");
  });

  it("and a task again has the same issue", async () => {
    const { stage, number } = await startAssigned();
    const [, text = ""] = WAYS[0] ?? [];
    stage.repo.push({ [PATH]: text });
    await syncAtOnce(stage);
    stage.repo.push({ [PATH]: PLAN });

    await runScheduled(stage);

    expect(numberOf(stage, "run the migration")).toBe(number);
    expect(stateOf(stage, number)).toBe("open");
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("because `levels` changed closes no issue, and none is created twice when that is reverted", async () => {
    const { stage } = await startAssigned();
    const before = states(stage);
    stage.repo.push({ ".github/plansync.yml": "levels: [plan, step]\n" });
    await runScheduled(stage);
    expect(states(stage)).toEqual(before);

    stage.repo.push({}, { delete: [".github/plansync.yml"] });
    await runScheduled(stage);

    expect(states(stage)).toEqual(before);
    expect(stage.repo.readFile(PATH)).toBe(PLAN);
  });
});

describe("a merge queue", () => {
  const QUEUE = "gh-readonly-queue/main/pr-7-0123456789abcdef0123456789abcdef01234567";

  it("that pushes its own branch costs the Action no request", async () => {
    const stage = await start({ [PATH]: PLAN });
    stage.repo.push({ [PATH]: PLAN.replace("[ ] write the schema", "[x] write the schema") }, { branch: QUEUE });
    const payload = stage.sandbox.eventPayload("push", { repo: REPO, ref: `refs/heads/${QUEUE}` });
    const mark = stage.sandbox.log.mark();

    const run = await stage.run({ event: { name: "push", payload } });

    expect(run.exitCode).toBe(0);
    expect(stage.sandbox.log.lines(mark)).toEqual([]);
  });

  it("that pushes its own branch is ignored by the bot", () => {
    const repository = { id: 7, name: "harbor", owner: { login: "ada" }, default_branch: "main" };
    const payload = { repository, installation: { id: 3 }, ref: `refs/heads/${QUEUE}` };

    expect(reduce("push", payload, "d-1").jobs).toEqual([]);
  });

  it("that merges into the branch is synced like any push, whoever merged", async () => {
    const stage = await start({ [PATH]: PLAN });
    const text = PLAN.replace("[ ] write the schema", "[x] write the schema");
    stage.repo.push({ [PATH]: text }, { author: "github-merge-queue[bot]", message: "Merge pull request #7" });
    const payload = stage.sandbox.eventPayload("push", { repo: REPO, sender: "github-merge-queue[bot]" });

    const run = await stage.run({ event: { name: "push", payload } });

    expect(run.exitCode).toBe(0);
    expect(stateOf(stage, numberOf(stage, "write the schema"))).toBe("completed");
    expect(stage.repo.readFile(PATH)).toBe(text);
  });
});

describe("thirty issues that are closed at once", () => {
  const TASKS = Array.from({ length: 30 }, (_, at) => `Lay stone number ${String(at + 1).padStart(2, "0")}`);
  const MOLE = `# Mole Plan\n\n${TASKS.map((title) => `- [ ] ${title}\n`).join("")}- [ ] Light the mole\n`;

  /** The run that an event of one of them starts; the runs between the first and the last are cancelled. */
  async function runClosed(stage: ActionStage, title: string) {
    const payload = stage.sandbox.eventPayload("issues", {
      repo: REPO,
      action: "closed",
      number: numberOf(stage, title),
    });
    return stage.run({ event: { name: "issues", payload } });
  }

  it("are all ticked by the two runs that are not cancelled, in one commit, and nothing is held", async () => {
    const stage = await start({ [PATH]: MOLE });
    const commits = stage.repo.commits().length;
    close(stage, ...TASKS);

    const [first, last] = [await runClosed(stage, TASKS[0] ?? ""), await runClosed(stage, TASKS.at(-1) ?? "")];

    expect(first.outputs).toMatchObject({ held: "0", ticked: "30" });
    expect(last.outputs).toMatchObject({ held: "0", ticked: "0", changed: "false" });
    expect(stage.repo.readFile(PATH)).toBe(
      MOLE.replaceAll("[ ]", "[x]").replace("[x] Light the mole", "[ ] Light the mole"),
    );
    expect(stage.repo.commits()).toHaveLength(commits + 1);
  });

  it("are all there when the first run saw only some of them", async () => {
    const stage = await start({ [PATH]: MOLE });
    close(stage, ...TASKS.slice(0, 4));
    await runClosed(stage, TASKS[0] ?? "");
    close(stage, ...TASKS.slice(4));

    await runClosed(stage, TASKS.at(-1) ?? "");

    expect(stage.repo.readFile(PATH)?.match(/\[x\]/g)).toHaveLength(30);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("leave runs behind that GitHub shows as cancelled, which the documentation says is harmless", () => {
    const folder = new URL("../../../docs/", import.meta.url);
    const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
    const texts = [new URL("../../../README.md", import.meta.url), ...pages.map((name) => new URL(name, folder))];

    expect(texts.map((url) => readFileSync(url, "utf8")).join("\n")).toMatch(/\bcancell?ed\b/i);
  });
});
