import { afterEach, describe, expect, it } from "@jest/globals";
import { startStage, type EngineStage } from "../round-trip/engine.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = `# Harbor Plan

### Step 1: Set up

**Depends On**: Step 2

- [ ] Create the schema

### Step 2: Build it

**Depends On**: Step 1, Step 9

- [ ] Write the parser
`;

let stage: EngineStage;
afterEach(async () => stage.sandbox.close());

describe("a problem in a plan", () => {
  it("is reported by every sync with its place and fix, and holds nothing up", async () => {
    stage = await startStage({ [PATH]: PLAN });

    const first = await stage.sync();
    const second = await stage.sync();

    // What the last run reported as well is marked, so that nothing announces it again.
    for (const [{ outcome, plans }, old] of [
      [first, {}],
      [second, { isOld: true }],
    ] as const) {
      expect(outcome).toBe("complete");
      expect(plans[0]?.diagnostics).toEqual([
        {
          ...old,
          line: 3,
          column: 1,
          code: "dependency-cycle",
          severity: "error",
          message: "These items wait for each other: Step 1 → Step 2 → Step 1",
          hint: "Take one of the dependencies away.",
        },
        {
          ...old,
          line: 9,
          column: 1,
          code: "unknown-dependency",
          severity: "warning",
          message: '"Step 2: Build it" depends on "Step 9", but no item is called that',
          hint: "Correct the name, or ignore this when it means something outside of the plan.",
        },
      ]);
    }
    expect(stage.titles()).toHaveLength(5);
  });

  it("is only a hint in lint and pull requests if it changes nothing", async () => {
    stage = await startStage({ [PATH]: `${PLAN.replaceAll(/\*\*Depends On.*\n\n/g, "")}- [ ]No space\n` });

    const { plans } = await stage.sync();
    const preview = await stage.preview();

    expect(plans[0]?.diagnostics).toEqual([]);
    expect(preview.plans[0]?.diagnostics.map(({ severity, line }) => `${severity} ${line}`)).toEqual(["info 10"]);
  });
});
