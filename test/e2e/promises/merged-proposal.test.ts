import { describe, expect, it } from "@jest/globals";
import type { ActionStage } from "../round-trip/action-stage.ts";
import { close, numberOf, runScheduled, start, stateOf, syncAtOnce, writesOfAnotherRun } from "./action-story.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = `# Harbor Plan

### Step 1: Set up

- [ ] Create the schema
- [ ] Seed the data
- [ ] Write the docs

### Step 2: Build it

- [ ] Write the parser
`;
const tick = (text: string, ...words: readonly string[]) =>
  words.reduce((now, word) => now.replace(`[ ] ${word}`, `[x] ${word}`), text);

/** How direct commits come to be refused. */
const KINDS = [["classic"], ["ruleset"], ["asked for"]] as const;

/** A plan that is synced, where marks go into a pull request. */
async function startProposing(kind: (typeof KINDS)[number][0] = "classic"): Promise<ActionStage> {
  const config = kind === "asked for" ? { ".github/plansync.yml": "write-back: pull-request\n" } : {};
  const stage = await start({ [PATH]: PLAN, ...config });
  stage.repo.repository.actionsMayCreatePulls = true;
  if (kind !== "asked for") stage.repo.protectBranch("main", { requirePullRequest: true, kind });
  return stage;
}

/** The standing pull request that is open now. */
function standing(stage: ActionStage): { readonly number: number; readonly branch: string; readonly text: string } {
  const [pull, ...more] = stage.repo.pulls().filter(({ state }) => state === "open");
  if (pull?.pull == null || more.length > 0) throw new Error(`${more.length + (pull == null ? 0 : 1)} pull requests`);
  const branch = pull.pull.headRef;
  return { number: pull.number, branch, text: stage.repo.readFile(PATH, branch) ?? "" };
}

/** Closes these, lets a run propose their ticks, and merges that. */
async function mergeTicks(stage: ActionStage, ...titles: readonly string[]): Promise<void> {
  close(stage, ...titles);
  await syncAtOnce(stage);
  stage.repo.mergePull(standing(stage).number, "ada");
  expect(stage.repo.readFile(PATH)).toContain(`- [x] ${titles[0]}`);
}

const state = (stage: ActionStage, title: string) => stateOf(stage, numberOf(stage, title));
const reopen = (stage: ActionStage, title: string) => stage.repo.reopenIssue(numberOf(stage, title), "ada");

describe.each(KINDS)("an issue that is reopened after its tick was merged and before a run saw it (%s)", (kind) => {
  it("stays open, and its box is unticked again in the same way", async () => {
    const stage = await startProposing(kind);
    await mergeTicks(stage, "Seed the data");
    reopen(stage, "Seed the data");

    await runScheduled(stage);

    expect(state(stage, "Seed the data")).toBe("open");
    expect(standing(stage).text).toBe(PLAN);
    stage.repo.mergePull(standing(stage).number, "ada");
    await runScheduled(stage);
    expect(state(stage, "Seed the data")).toBe("open");
    expect(stage.repo.readFile(PATH)).toBe(PLAN);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });
});

describe("the ticks of a merged pull request of plansync", () => {
  it("are merged item by item: one is reopened, the other stays done", async () => {
    const stage = await startProposing();
    await mergeTicks(stage, "Seed the data", "Create the schema");
    reopen(stage, "Create the schema");

    await runScheduled(stage);

    expect(state(stage, "Create the schema")).toBe("open");
    expect(state(stage, "Seed the data")).toBe("completed");
    expect(standing(stage).text).toBe(tick(PLAN, "Seed the data"));
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("stay if nobody does anything afterwards: no write, nothing reopened", async () => {
    const stage = await startProposing();
    await mergeTicks(stage, "Seed the data");

    await runScheduled(stage);

    expect(state(stage, "Seed the data")).toBe("completed");
    expect(stage.repo.readFile(PATH)).toBe(tick(PLAN, "Seed the data"));
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("stay when the issue is reopened and closed again", async () => {
    const stage = await startProposing();
    await mergeTicks(stage, "Seed the data");
    reopen(stage, "Seed the data");
    close(stage, "Seed the data");

    await runScheduled(stage);

    expect(state(stage, "Seed the data")).toBe("completed");
    expect(stage.repo.readFile(PATH)).toBe(tick(PLAN, "Seed the data"));
    expect(stage.repo.pulls().filter((pull) => pull.state === "open")).toEqual([]);
  });

  it("are undone by a person's untick in the plan, which reopens the issue", async () => {
    const stage = await startProposing();
    await mergeTicks(stage, "Seed the data");
    stage.repo.push({ [PATH]: PLAN });

    await runScheduled(stage);

    expect(state(stage, "Seed the data")).toBe("open");
    expect(stage.repo.readFile(PATH)).toBe(PLAN);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("are known even if the plan changed after the merge", async () => {
    const stage = await startProposing();
    await mergeTicks(stage, "Seed the data");
    const text = `${tick(PLAN, "Seed the data")}- [ ] Write the tests\n`;
    stage.repo.push({ [PATH]: text });
    reopen(stage, "Seed the data");

    await runScheduled(stage);

    expect(state(stage, "Seed the data")).toBe("open");
    expect(standing(stage).text).toBe(text.replace("[x] Seed", "[ ] Seed"));
    expect(state(stage, "Write the tests")).toBe("open");
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("are known even if its branch was deleted after the merge", async () => {
    const stage = await startProposing();
    close(stage, "Seed the data");
    await syncAtOnce(stage);
    const { number, branch } = standing(stage);
    stage.repo.mergePull(number, "ada");
    stage.repo.deleteBranch(branch);
    reopen(stage, "Seed the data");

    await runScheduled(stage);

    expect(state(stage, "Seed the data")).toBe("open");
    expect(standing(stage).text).toBe(PLAN);
  });

  it("are known even if the plan had changed before the merge", async () => {
    const stage = await startProposing();
    close(stage, "Seed the data");
    await syncAtOnce(stage);
    const renamed = PLAN.replace("Harbor Plan", "Harbour Plan");
    stage.repo.push({ [PATH]: renamed });
    await syncAtOnce(stage);
    stage.repo.mergePull(standing(stage).number, "ada");
    reopen(stage, "Seed the data");

    await runScheduled(stage);

    expect(state(stage, "Seed the data")).toBe("open");
    expect(standing(stage).text).toBe(renamed);
  });

  it("are its marks, not what people added to its branch: their tick closes the issue", async () => {
    const stage = await startProposing();
    close(stage, "Seed the data");
    await syncAtOnce(stage);
    const { number, branch } = standing(stage);
    stage.repo.push({ [PATH]: tick(PLAN, "Seed the data", "Write the docs") }, { branch, author: "ada" });
    stage.repo.mergePull(number, "ada");
    reopen(stage, "Seed the data");

    await runScheduled(stage);

    expect(state(stage, "Write the docs")).toBe("completed");
    expect(state(stage, "Seed the data")).toBe("open");
    expect(standing(stage).text).toBe(tick(PLAN, "Write the docs"));
  });

  it("may be unticks: closed again after that was merged, the issue stays closed and is ticked again", async () => {
    const stage = await startProposing();
    await mergeTicks(stage, "Seed the data");
    await syncAtOnce(stage);
    reopen(stage, "Seed the data");
    await syncAtOnce(stage);
    expect(standing(stage).text).toBe(PLAN);
    stage.repo.mergePull(standing(stage).number, "ada");
    close(stage, "Seed the data");

    await runScheduled(stage);

    expect(state(stage, "Seed the data")).toBe("completed");
    expect(standing(stage).text).toBe(tick(PLAN, "Seed the data"));
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("allow the last task of a step to be reopened with its step", async () => {
    const stage = await startProposing();
    await mergeTicks(stage, "Write the parser");
    await syncAtOnce(stage);
    expect(state(stage, "Step 2")).toBe("completed");
    reopen(stage, "Write the parser");

    await runScheduled(stage);

    expect(state(stage, "Write the parser")).toBe("open");
    expect(state(stage, "Step 2")).toBe("open");
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("include what a closed step completed: the task that is reopened after the merge stays open", async () => {
    const stage = await startProposing();
    await mergeTicks(stage, "Step 1").catch(() => undefined);
    expect(stage.repo.readFile(PATH)).toBe(tick(PLAN, "Create the schema", "Seed the data", "Write the docs"));
    reopen(stage, "Seed the data");

    await runScheduled(stage);

    expect(state(stage, "Seed the data")).toBe("open");
    expect(state(stage, "Create the schema")).toBe("completed");
    expect(standing(stage).text).toBe(tick(PLAN, "Create the schema", "Write the docs"));
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("don't count if it was closed without merging: the rejected tick is not in the base", async () => {
    const stage = await startProposing();
    close(stage, "Seed the data");
    await syncAtOnce(stage);
    stage.repo.closePull(standing(stage).number, "ada");
    reopen(stage, "Seed the data");

    await runScheduled(stage);

    expect(state(stage, "Seed the data")).toBe("open");
    expect(stage.repo.readFile(PATH)).toBe(PLAN);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("may be boxes in an issue's text: unticked there after the merge, one stays unticked", async () => {
    const gated = PLAN.replace(
      "\n### Step 2",
      "\n**Verification**:\n\n- [ ] The schema loads\n- [ ] The data is whole\n\n### Step 2",
    );
    const stage = await startProposing();
    stage.repo.push({ [PATH]: gated });
    await syncAtOnce(stage);
    const step = numberOf(stage, "Step 1");
    stage.repo.tickBox(step, "The schema loads", "ada");
    await syncAtOnce(stage);
    stage.repo.mergePull(standing(stage).number, "ada");
    stage.repo.tickBox(step, "The schema loads", "ada", false);

    await runScheduled(stage);

    expect(stage.repo.issue(step).body).toMatch(/^- \[ \] The schema loads/m);
    expect(standing(stage).text).toBe(gated);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });
});
