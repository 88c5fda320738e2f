import { describe, expect, it } from "@jest/globals";
import type { ActionStage } from "../round-trip/action-stage.ts";
import { close, numberOf, runScheduled, start, stateOf, syncAtOnce, told, writesOfAnotherRun } from "./action-story.ts";

const PATH = "docs/plans/plan.md";
const TASK = "write the schema for customers";
const PLAN = `# Shop Plan

## Step 1: Lay out the data

- [ ] ${TASK}
- [ ] write the schema for orders
- [ ] seed the catalogue

## Step 2: Build the shop

- [ ] draw the basket
- [ ] print the receipt
`;

/** The plan with the task taken out of its step and put below another one, in other words where some are given. */
function moved(words = TASK, mark = " "): string {
  return PLAN.replace(`- [ ] ${TASK}\n`, "").replace("- [ ] draw", `- [${mark}] ${words}\n- [ ] draw`);
}

/** Issues that stand for the task, whatever they are called. */
function issuesOfTask(stage: ActionStage): readonly number[] {
  return stage.repo
    .issues()
    .filter(({ title }) => /customer/i.test(title))
    .map(({ number }) => number);
}

describe("an issue closed before a run sees that its line was moved", () => {
  it("and reworded: it is the same issue, ticked; or the line waits, and the closed issue is named", async () => {
    const stage = await start({ [PATH]: PLAN });
    const number = numberOf(stage, TASK);
    close(stage, TASK);
    const text = moved("write schema for the customer table");
    stage.repo.push({ [PATH]: text });

    const run = await runScheduled(stage);

    expect(issuesOfTask(stage)).toEqual([number]);
    expect(stateOf(stage, number)).toBe("completed");
    const now = stage.repo.readFile(PATH);
    expect([text, text.replace("[ ] write schema", "[x] write schema")]).toContain(now);
    expect(told(run)).toContain(`#${number}`);
    if (now === text) expect(run.report?.plans[0]?.items.map(({ result }) => result)).toContain("held");
    expect(await writesOfAnotherRun(stage)).toEqual([]);
    expect(issuesOfTask(stage)).toEqual([number]);
  });

  it.each<[string, string, string]>([
    ["below another step", moved(), TASK],
    ["and continued", moved(`${TASK} and their addresses`), `${TASK} and their addresses`],
    ["and put below a new step", PLAN.replace(`- [ ] ${TASK}\n`, "") + `\n## Step 3: Grow\n\n- [ ] ${TASK}\n`, TASK],
    ["together with its step's name", moved().replace("Step 2: Build the shop", "Step 2: Build the web shop"), TASK],
    [
      "no further than its step, and worded otherwise",
      PLAN.replace(TASK, "write the schema of customers"),
      "schema of",
    ],
  ])("%s: it is the same issue, and the new line is ticked", async (_, text, words) => {
    const stage = await start({ [PATH]: PLAN });
    const number = numberOf(stage, TASK);
    close(stage, TASK);
    stage.repo.push({ [PATH]: text });

    await runScheduled(stage);
    await runScheduled(stage);

    expect(issuesOfTask(stage)).toEqual([number]);
    expect(stateOf(stage, number)).toBe("completed");
    const line = text.split("\n").find((row) => row.includes(words)) ?? "";
    expect(stage.repo.readFile(PATH)).toBe(text.replace(line, line.replace("[ ]", "[x]")));
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("to another plan: it is the same issue, and the line is ticked there", async () => {
    const other = "docs/plans/later.md";
    const OTHER = "# Later Plan\n\n## Step 1: Sell\n\n- [ ] find the first buyer\n- [ ] send the first parcel\n";
    const stage = await start({ [PATH]: PLAN, [other]: OTHER });
    const number = numberOf(stage, TASK);
    close(stage, TASK);
    const here = PLAN.replace(`- [ ] ${TASK}\n`, "");
    stage.repo.push({ [PATH]: here, [other]: `${OTHER}- [ ] ${TASK}\n` });

    await runScheduled(stage);
    await runScheduled(stage);

    expect(issuesOfTask(stage)).toEqual([number]);
    expect(stateOf(stage, number)).toBe("completed");
    expect(stage.repo.readFile(PATH)).toBe(here);
    expect(stage.repo.readFile(other)).toBe(`${OTHER}- [x] ${TASK}\n`);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("as not planned: it is the same issue, the box stays open and nothing is reopened", async () => {
    const stage = await start({ [PATH]: PLAN });
    const number = numberOf(stage, TASK);
    stage.repo.closeIssue(number, { by: "ada", reason: "not_planned" });
    stage.repo.push({ [PATH]: moved() });

    await runScheduled(stage);

    expect(issuesOfTask(stage)).toEqual([number]);
    expect(stateOf(stage, number)).toBe("not_planned");
    expect(stage.repo.readFile(PATH)).toBe(moved());
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("and is reopened rather than closed: the done line is unticked in its new place", async () => {
    const stage = await start({ [PATH]: PLAN });
    const number = numberOf(stage, TASK);
    close(stage, TASK);
    await syncAtOnce(stage);
    stage.repo.reopenIssue(number, "ada");
    stage.repo.push({ [PATH]: moved(TASK, "x") });

    await runScheduled(stage);

    expect(issuesOfTask(stage)).toEqual([number]);
    expect(stateOf(stage, number)).toBe("open");
    expect(stage.repo.readFile(PATH)).toBe(moved(TASK, " "));
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("and removed from the plan: it stays closed as it was", async () => {
    const stage = await start({ [PATH]: PLAN });
    const number = numberOf(stage, TASK);
    close(stage, TASK);
    const text = moved("choose the colours of all the buttons");
    stage.repo.push({ [PATH]: text });

    await runScheduled(stage);
    await runScheduled(stage);

    expect(stateOf(stage, number)).toBe("completed");
    expect(stage.repo.issue(number).title).toBe(TASK);
    expect(stage.repo.readFile(PATH)).toBe(text);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });
});
