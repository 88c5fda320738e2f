import { afterEach, describe, expect, it } from "@jest/globals";
import { startStage, type Stage } from "./engine.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = `# Harbor Plan

### Step 1: Set up

- [ ] Create the schema
- [ ] Seed the data
- [ ] Write the docs
`;

let stage: Stage;
afterEach(async () => stage.sandbox.close());

async function start(): Promise<readonly string[]> {
  stage = await startStage({ [PATH]: PLAN });
  await stage.sync();
  return stage.titles();
}

async function secondSyncWrites(): Promise<number> {
  const mark = stage.sandbox.log.mark();
  await stage.sync();
  return stage.sandbox.log.writes(mark).length;
}

function loseRecord(): void {
  stage.repo.repository.git.refs.delete("refs/plansync/state");
}

/** New words for the parser: every base was read with other ones. */
function changePatterns(): void {
  stage.repo.push({ ".github/plansync.yml": "patterns:\n  gates:\n    - Abnahme\n" });
}

describe("when the base can't be used", () => {
  it.each([
    ["the record is lost", loseRecord],
    ["the parser's words changed", changePatterns],
  ])("because %s, no issue is made twice, nothing is closed and no mark is erased", async (_, lose) => {
    const before = await start();
    stage.repo.closeIssue(stage.numberOf("Write the docs"), { by: "ada", reason: "not_planned" });
    stage.repo.closeIssue(stage.numberOf("Seed the data"), { by: "ada" });
    await stage.sync();
    const text = stage.repo.readFile(PATH);

    lose();
    await stage.sync();

    expect(stage.titles()).toEqual(before);
    expect(stage.repo.readFile(PATH)).toBe(text);
    expect(stage.repo.issue(stage.numberOf("Create the schema")).state).toBe("open");
    expect(stage.repo.issue(stage.numberOf("Write the docs")).stateReason).toBe("not_planned");
    expect(await secondSyncWrites()).toBe(0);
  });

  it("and bodies were emptied as well, the record still says which item has which issue", async () => {
    const before = await start();
    for (const issue of stage.repo.issues()) stage.repo.editIssue(issue.number, { body: "" }, "ada");

    changePatterns();
    await stage.sync();

    expect(stage.titles()).toEqual(before);
    for (const issue of stage.repo.issues()) expect(issue.body).toContain("<!-- plansync v1");
    expect(await secondSyncWrites()).toBe(0);
  });

  it("a reworded item keeps its issue by the issue's title", async () => {
    const before = await start();
    const task = stage.numberOf("Seed the data");

    loseRecord();
    stage.repo.push({ [PATH]: PLAN.replace("Seed the data", "Seed the data of all harbours") });
    await stage.sync();

    expect(stage.titles()).toHaveLength(before.length);
    expect(stage.repo.issue(task).title).toBe("Seed the data of all harbours");
    expect(await secondSyncWrites()).toBe(0);
  });
});

describe("what people do to a body", () => {
  it("outside the managed block is kept, byte by byte", async () => {
    await start();
    const step = stage.numberOf("Step 1: Set up");
    const body = stage.repo.issue(step).body;
    stage.repo.editIssue(step, { body: `Note above\r\n\r\n${body}\r\n\r\nNote below  ` }, "ada");

    stage.repo.push({ [PATH]: PLAN.replace("Step 1: Set up", "Step 1: Set everything up") });
    await stage.sync();

    const now = stage.repo.issue(step).body;
    expect(now.startsWith("Note above\r\n\r\n<!-- plansync v1")).toBe(true);
    expect(now.endsWith("-->\r\n\r\nNote below  ")).toBe(true);
  });

  it.each([
    ["emptied", () => ""],
    ["cut in the middle", (body: string) => body.slice(0, body.length / 2)],
    ["without its end", (body: string) => body.replace(/<!-- plansync end.*-->/, "")],
    ["without its begin", (body: string) => body.replace(/<!-- plansync v1.*-->\n/, "")],
  ])("a block that is %s is rebuilt and votes for nothing", async (_, damage) => {
    stage = await startStage({ [PATH]: PLAN.replace("- [ ] Seed the data", "- [x] Seed the data") });
    await stage.sync();
    const text = stage.repo.readFile(PATH);
    const step = stage.numberOf("Step 1: Set up");

    stage.repo.editIssue(step, { body: damage(stage.repo.issue(step).body) }, "ada");
    await stage.sync();

    expect(stage.repo.readFile(PATH)).toBe(text);
    expect(stage.repo.issue(step).body).toMatch(/^- \[x\] Seed the data <!-- box:/m);
    expect(await secondSyncWrites()).toBe(0);
  });
});
