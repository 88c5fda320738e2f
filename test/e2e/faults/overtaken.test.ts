import { describe, expect, it } from "@jest/globals";
import { startStage, type EngineStage } from "../round-trip/engine.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = "# Harbor Plan\n\n### Step 1: Set up\n\n**Tasks**:\n- [ ] Seed the data\n";

/** Nothing gets through from the k-th request on, until the faults are cleared. */
async function dyingSync(stage: EngineStage, k: number): Promise<void> {
  const from = stage.sandbox.log.length + k;
  stage.sandbox.faults.add({
    match: ({ index }) => index >= from,
    kind: "lost-request",
    times: Number.MAX_SAFE_INTEGER,
  });
  await stage.sync().catch(() => null);
  stage.sandbox.faults.clear();
}

describe("people who change their mind after a run that died without a record", () => {
  it.each([
    ["closes what stands above", "[ ]", "[x]", "open"],
    ["reopens what stands above", "[x]", "[ ]", "closed"],
  ] as const)("find that what it %s follows them", async (_, before, after, wanted) => {
    let sawHalf = false;
    for (let k = 5; k < 10; k += 1) {
      const stage = await startStage({ [PATH]: PLAN }, { clockScale: 1000 });
      await stage.sync();
      const task = stage.numberOf("Seed the data");
      if (before === "[x]") {
        stage.repo.push({ [PATH]: PLAN.replace("[ ]", "[x]") });
        await stage.sync();
      }
      stage.repo.push({ [PATH]: PLAN.replace("[ ]", after) });
      await dyingSync(stage, k);
      const isTaken = stage.repo.issue(task).state !== wanted;
      const parent = stage.repo.issue(stage.numberOf("Step 1: Set up"));
      if (isTaken && parent.state !== wanted) sawHalf = true;

      if (isTaken && wanted === "open") stage.repo.reopenIssue(task, "ada");
      if (isTaken && wanted === "closed") stage.repo.closeIssue(task, { by: "ada" });
      for (let run = 0; run < 3; run += 1) await stage.sync();

      const states = stage.repo.issues().map(({ title, state }) => `${title}: ${state}`);
      const all = ["Harbor Plan", "Step 1: Set up", "Seed the data"];
      const expected = isTaken ? wanted : wanted === "open" ? "closed" : "open";
      expect({ k, states }).toEqual({ k, states: all.map((title) => `${title}: ${expected}`) });
      await stage.sandbox.close();
    }
    expect(sawHalf).toBe(true);
  });

  it("reopen a step and find the tasks open that its closing completed", async () => {
    let sawHalf = false;
    for (let k = 3; k < 12; k += 1) {
      const stage = await startStage({ [PATH]: PLAN }, { clockScale: 1000 });
      await stage.sync();
      const [step, task] = [stage.numberOf("Step 1: Set up"), stage.numberOf("Seed the data")];
      stage.repo.closeIssue(step, { by: "ada" });
      await dyingSync(stage, k);
      if (stage.repo.issue(task).state === "closed" && stage.repo.readFile(PATH) === PLAN) sawHalf = true;
      await stage.sync();
      expect(stage.repo.readFile(PATH)).toContain("- [x] Seed the data");

      stage.repo.reopenIssue(step, "ada");
      await stage.sync();

      expect({ k, text: stage.repo.readFile(PATH), task: stage.repo.issue(task).state }).toEqual({
        k,
        text: PLAN,
        task: "open",
      });
      await stage.sandbox.close();
    }
    expect(sawHalf).toBe(true);
  });

  it("and rename what it had renamed find their title kept", async () => {
    let sawHalf = false;
    for (let k = 4; k < 12; k += 1) {
      const stage = await startStage({ [PATH]: PLAN }, { clockScale: 1000 });
      await stage.sync();
      const task = stage.numberOf("Seed the data");
      const record = stage.repo.ref("refs/plansync/state");
      stage.repo.push({ [PATH]: PLAN.replace("Seed the data", "Seed all of the data") });
      await dyingSync(stage, k);
      const isRenamed = stage.repo.issue(task).title === "Seed all of the data";
      stage.repo.editIssue(task, { title: "Seed it, please" }, "ada");
      if (isRenamed && stage.repo.ref("refs/plansync/state") === record) sawHalf = true;
      await stage.sync();

      const title = isRenamed ? "Seed it, please" : "Seed all of it, please";
      expect({ k, title: stage.repo.issue(task).title }).toEqual({ k, title });
      await stage.sandbox.close();
    }
    expect(sawHalf).toBe(true);
  });
});
