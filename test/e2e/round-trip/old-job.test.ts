import { afterEach, describe, expect, it } from "@jest/globals";
import { startActionStage, type ActionStage } from "./action-stage.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = `# Harbor Plan

### Step 1: Set up

- [ ] Create the schema
- [ ] Seed the data
`;

let stage: ActionStage;
afterEach(async () => stage.sandbox.close());

describe("an old job that runs again", () => {
  it("reverts nothing: the tip counts, not the event", async () => {
    stage = await startActionStage({ [PATH]: PLAN });
    const payload = stage.sandbox.eventPayload("push", { repo: "ada/harbor" });
    const event = { name: "push", payload };
    const sha = stage.repo.ref("refs/heads/main") ?? "";
    await stage.run({ event });
    stage.repo.push({ [PATH]: PLAN.replace("- [ ] Create the schema", "- [x] Create every schema") });
    await stage.run();
    const before = stage.repo.issues().map(({ title, state }) => `${title}: ${state}`);
    const text = stage.repo.readFile(PATH);

    const mark = stage.sandbox.log.mark();
    const again = await stage.run({ event, sha });

    expect(again.exitCode).toBe(0);
    expect(stage.repo.issues().map(({ title, state }) => `${title}: ${state}`)).toEqual(before);
    expect(stage.repo.readFile(PATH)).toBe(text);
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });

  it("of an issue that was closed and reopened since follows the issue as it is now", async () => {
    stage = await startActionStage({ [PATH]: PLAN });
    await stage.run();
    const number = stage.numberOf("Seed the data");
    stage.repo.closeIssue(number, { by: "ada" });
    const payload = stage.sandbox.eventPayload("issues", { repo: "ada/harbor", number, action: "closed" });
    stage.repo.reopenIssue(number, "ada");

    await stage.run({ event: { name: "issues", payload } });

    expect(stage.repo.readFile(PATH)).toBe(PLAN);
    expect(stage.repo.issue(number).state).toBe("open");
  });
});

describe("a first creation whose answer is lost with the process", () => {
  it("is found by the next run: one issue per item", async () => {
    stage = await startActionStage({ [PATH]: PLAN });
    let hasDied = false;
    stage.sandbox.faults.add({
      match: ({ rootFields }) => (hasDied ||= rootFields.includes("createIssue")),
      kind: "lost-response",
    });
    stage.sandbox.faults.add({ match: () => hasDied, kind: "lost-request", times: Number.MAX_SAFE_INTEGER });
    const died = await stage.run();
    expect(died.exitCode).not.toBe(0);
    stage.sandbox.faults.clear();

    await stage.run();

    expect([...stage.titles()].sort()).toEqual(["Create the schema", "Harbor Plan", "Seed the data", "Step 1: Set up"]);
  }, 120_000);
});
