import { afterEach, describe, expect, it } from "@jest/globals";
import { startStage, type Stage } from "../round-trip/engine.ts";

const PATH = "docs/plans/harbor.md";
const BEFORE = "Kihaceba nanaloce wenavatu again 0";
/** So much shorter or longer that the pair is an assumption. */
const AFTER = "Kihaceba nanaloce wenavatu again 15";
const plan = (title: string, mark: " " | "x") => `# Harbor Plan

## Step 1: Build

- [${mark}] ${title}
- [ ] Write the parser
`;

let stage: Stage;
afterEach(async () => stage.sandbox.close());

const issue = () => stage.repo.issue(3);

/** Leaves the item done, its issue closed. */
async function finish(): Promise<void> {
  stage = await startStage({ [PATH]: plan(BEFORE, " ") });
  await stage.sync();
  stage.repo.push({ [PATH]: plan(BEFORE, "x") });
  await stage.sync();
}

/** Leaves the item reworded while its issue is closed, on an assumption. */
async function rewordDone(): Promise<void> {
  await finish();
  stage.repo.push({ [PATH]: plan(AFTER, "x") });
  await stage.sync();
}

/** Nothing that is done gets another title on an assumption; the plan's title comes once it is open again. */
describe("a closed issue whose item is reworded", () => {
  it("keeps its title while it is closed, and is not written again", async () => {
    await rewordDone();
    const mark = stage.sandbox.log.mark();
    await stage.sync();

    expect([issue().title, issue().state]).toEqual([BEFORE, "closed"]);
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });

  it("gets the plan's title when the plan unticks it", async () => {
    await rewordDone();
    stage.repo.push({ [PATH]: plan(AFTER, " ") });
    await stage.sync();

    expect([issue().title, issue().state]).toEqual([AFTER, "open"]);
  });

  it("gets the plan's title when a person reopens it", async () => {
    await rewordDone();
    stage.repo.reopenIssue(3);
    await stage.sync();
    await stage.sync();

    expect([issue().title, issue().state]).toEqual([AFTER, "open"]);
  });

  it("gets the plan's title when the item is unticked and reworded at once", async () => {
    await finish();
    stage.repo.push({ [PATH]: plan(AFTER, " ") });
    await stage.sync();

    expect([issue().title, issue().state]).toEqual([AFTER, "open"]);
  });

  it("keeps the title that a person gave it, even when it is open again", async () => {
    await finish();
    stage.repo.editIssue(3, { title: "A title of our own" });
    stage.repo.push({ [PATH]: plan(AFTER, "x") });
    await stage.sync();
    stage.repo.push({ [PATH]: plan(AFTER, " ") });
    await stage.sync();

    expect([issue().title, issue().state]).toEqual(["A title of our own", "open"]);
  });

  it("gets the plan's title when its item was removed, came back and a person reopens it", async () => {
    await rewordDone();
    stage.repo.push({ [PATH]: plan(AFTER, "x").replace(/- \[x\].*\n/, "") });
    await stage.sync();
    stage.repo.push({ [PATH]: plan(AFTER, "x") });
    await stage.sync();
    stage.repo.reopenIssue(3);
    await stage.sync();

    expect([issue().title, issue().state]).toEqual([AFTER, "open"]);
  });
});
