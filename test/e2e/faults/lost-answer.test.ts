import { afterEach, describe, expect, it } from "@jest/globals";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { writesOfAnotherSync } from "../promises/another-sync.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = "# Harbor Plan\n\n### Step 1: Set up\n\n- [ ] Create the schema\n- [ ] Seed the data\n";

let stage: EngineStage;
afterEach(async () => stage.sandbox.close());

describe("a creation that GitHub executed but whose answer was lost", () => {
  it.each(["lost-response", "truncated", "html-502", "timeout"] as const)(
    "(%s) is found by its key in the same run, and not made again",
    async (kind) => {
      for (let nth = 1; nth <= 4; nth += 1) {
        stage = await startStage({ [PATH]: PLAN }, { clockScale: 100_000 });
        let seen = 0;
        stage.sandbox.faults.add({
          match: ({ rootFields }) => rootFields.includes("createIssue") && ++seen === nth,
          kind,
          applied: true,
        });

        const report = await stage.sync();

        expect({ nth, outcome: report.outcome, failed: report.totals.failed }).toEqual({
          nth,
          outcome: "complete",
          failed: 0,
        });
        expect(stage.titles()).toEqual(["Harbor Plan", "Step 1: Set up", "Create the schema", "Seed the data"]);
        expect(await writesOfAnotherSync(stage)).toEqual([]);
        if (nth < 4) await stage.sandbox.close();
      }
    },
  );
});
