import { afterEach, describe, expect, it } from "@jest/globals";
import type { LoggedRequest } from "github-sandbox";
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

async function start(): Promise<void> {
  stage = await startStage({ [PATH]: PLAN, "README.md": "Harbor\n" });
  await stage.sync();
}

/** Lets a human act once, right before the first request that fits. */
function actBefore(fits: (request: LoggedRequest) => boolean, act: () => void): void {
  let hasActed = false;
  stage.sandbox.beforeRequest((request) => {
    if (hasActed || !fits(request)) return;
    hasActed = true;
    act();
  });
}

const isCommit = (request: LoggedRequest) => request.rootFields.includes("createCommitOnBranch");

async function secondSyncWrites(): Promise<number> {
  const mark = stage.sandbox.log.mark();
  await stage.sync();
  return stage.sandbox.log.writes(mark).length;
}

describe("while a tick is being written", () => {
  it("another file's commit stays, and the tick lands on top of it", async () => {
    await start();
    stage.repo.closeIssue(stage.numberOf("Seed the data"), { by: "ada" });
    actBefore(isCommit, () => stage.repo.push({ "README.md": "Harbor, the best\n" }));

    await stage.sync();

    expect(stage.repo.readFile("README.md")).toBe("Harbor, the best\n");
    expect(stage.repo.readFile(PATH)).toContain("- [x] Seed the data");
    expect(await secondSyncWrites()).toBe(0);
  });

  it("an edit of the plan itself stays, and so does the tick", async () => {
    await start();
    stage.repo.closeIssue(stage.numberOf("Seed the data"), { by: "ada" });
    actBefore(isCommit, () => stage.repo.push({ [PATH]: PLAN.replace("Harbor Plan", "Great Harbor Plan") }));

    await stage.sync();

    expect(stage.repo.readFile(PATH)).toContain("# Great Harbor Plan");
    expect(stage.repo.readFile(PATH)).toContain("- [x] Seed the data");
    expect(await secondSyncWrites()).toBe(0);
  });

  it("a tick of another box stays on both sides", async () => {
    await start();
    stage.repo.closeIssue(stage.numberOf("Seed the data"), { by: "ada" });
    actBefore(isCommit, () =>
      stage.repo.push({ [PATH]: PLAN.replace("- [ ] Write the docs", "- [x] Write the docs") }),
    );

    await stage.sync();
    await stage.sync();

    expect(stage.repo.readFile(PATH)).toBe(
      PLAN.replace("- [ ] Seed", "- [x] Seed").replace("- [ ] Write the docs", "- [x] Write the docs"),
    );
    expect(stage.repo.issue(stage.numberOf("Seed the data")).state).toBe("closed");
    expect(stage.repo.issue(stage.numberOf("Write the docs")).state).toBe("closed");
    expect(await secondSyncWrites()).toBe(0);
  });

  it("an untick of the same box in the plan is a human's decision only if it was ticked before", async () => {
    await start();
    stage.repo.closeIssue(stage.numberOf("Seed the data"), { by: "ada" });
    actBefore(isCommit, () => stage.repo.reopenIssue(stage.numberOf("Seed the data"), "ada"));

    await stage.sync();
    await stage.sync();

    expect(stage.repo.readFile(PATH)).toBe(PLAN);
    expect(stage.repo.issue(stage.numberOf("Seed the data")).state).toBe("open");
  });

  it("the file's deletion is respected", async () => {
    await start();
    stage.repo.closeIssue(stage.numberOf("Seed the data"), { by: "ada" });
    actBefore(isCommit, () => stage.repo.push({}, { delete: [PATH] }));

    await stage.sync();

    expect(stage.repo.readFile(PATH)).toBeUndefined();
  });

  it("the file's renaming is respected, and the tick follows it", async () => {
    await start();
    stage.repo.closeIssue(stage.numberOf("Seed the data"), { by: "ada" });
    actBefore(isCommit, () => stage.repo.push({ "docs/plans/port.md": PLAN }, { delete: [PATH] }));

    await stage.sync();

    expect(stage.repo.readFile(PATH)).toBeUndefined();
    expect(stage.repo.readFile("docs/plans/port.md")).toContain("- [x] Seed the data");
    expect(stage.titles()).toHaveLength(5);
  });
});

describe("another token than last time", () => {
  it.each([
    { kind: "app", login: "plan-keeper" },
    { kind: "user", login: "ada" },
  ] as const)("of the kind $kind makes no second set of issues and writes nothing", async ({ kind, login }) => {
    await start();
    const before = stage.titles();
    const token = stage.sandbox.token({ kind, login, repo: "ada/harbor" });

    const mark = stage.sandbox.log.mark();
    await stage.sync({ token });

    expect(stage.titles()).toEqual(before);
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });

  it("finds the issues again by their markers when the record is lost as well", async () => {
    await start();
    const before = stage.titles();
    stage.repo.repository.git.refs.delete("refs/plansync/state");
    const token = stage.sandbox.token({ kind: "user", login: "ada", repo: "ada/harbor" });

    await stage.sync({ token });

    expect(stage.titles()).toEqual(before);
    expect(await secondSyncWrites()).toBe(0);
  });
});

describe("two runs from the same moment", () => {
  it("leave one open issue per item and every tick after one more run", async () => {
    stage = await startStage({ [PATH]: PLAN });

    await Promise.allSettled([stage.sync(), stage.sync()]);
    await stage.sync();

    const open = stage.repo.issues().filter((issue) => issue.state === "open");
    expect(open.map((issue) => issue.title).sort()).toEqual(
      ["Create the schema", "Harbor Plan", "Seed the data", "Step 1: Set up", "Write the docs"].sort(),
    );
    expect(await secondSyncWrites()).toBe(0);
  });
});
