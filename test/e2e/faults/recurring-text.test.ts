import { describe, expect, it } from "@jest/globals";
import { startStage } from "../round-trip/engine.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = "# Harbor Plan\n\n### Step 1: Set up\n\n**Tasks**:\n- [ ] Seed the data\n- [ ] Serve it\n";
const TICKED = PLAN.replace("- [ ] Seed", "- [x] Seed");

describe("a plan whose text comes back as it was before", () => {
  it("loses no tick to a run that died between its record and its commit", async () => {
    let sawHalf = false;
    for (let k = 2; k < 12; k += 1) {
      const stage = await startStage({ [PATH]: PLAN }, { clockScale: 1000 });
      await stage.sync();
      const task = stage.numberOf("Seed the data");
      // The very text that the dying run will want to commit stands in the history, from an earlier day.
      for (const text of [TICKED, PLAN]) {
        stage.repo.push({ [PATH]: text });
        await stage.sync();
      }
      const record = stage.repo.ref("refs/plansync/state");

      stage.repo.closeIssue(task, { by: "ada" });
      const from = stage.sandbox.log.length + k;
      const match = ({ index }: { index: number }) => index >= from;
      stage.sandbox.faults.add({ match, kind: "lost-request", times: Number.MAX_SAFE_INTEGER });
      await stage.sync().catch(() => null);
      stage.sandbox.faults.clear();
      if (stage.repo.ref("refs/plansync/state") !== record && stage.repo.readFile(PATH) === PLAN) sawHalf = true;
      await stage.sync();

      expect({ k, text: stage.repo.readFile(PATH), state: stage.repo.issue(task).state }).toEqual({
        k,
        text: TICKED,
        state: "closed",
      });
      await stage.sandbox.close();
    }
    expect(sawHalf).toBe(true);
  });
});
