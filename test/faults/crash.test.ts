import { describe, expect, it } from "@jest/globals";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { startStage, type Stage } from "../round-trip/engine.ts";
import { finalState, openDuplicates } from "./final-state.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = `# Harbor Plan

## Implementation Steps

### Step 1: Set up

**Tasks**:
- [ ] Create the schema
- [x] Install the tools

**Verification**:
- [ ] The schema loads

### Step 2: Build it

**Depends On**: Step 1

**Tasks**:
- [ ] Write the parser
- [ ] Write the tests
- [ ] Write the docs
`;

const EDITED = PLAN.replace("- [ ] Create the schema", "- [x] Create the schema")
  .replace("- [ ] Write the docs\n", "")
  .replace("- [x] Install the tools\n", "- [x] Install the tools\n- [ ] Write the docs\n- [ ] Seed the data\n")
  .replace("Write the parser", "Write the streaming parser")
  .replace("Step 2: Build it", "Step 2: Build all of it");

interface Scenario {
  readonly name: string;
  /** Brings a fresh stage to the moment before the sync that will die. */
  prepare(stage: Stage): Promise<void>;
}

const SCENARIOS: readonly Scenario[] = [
  { name: "a first sync", prepare: async () => {} },
  {
    name: "a mixed sync",
    prepare: async (stage) => {
      await stage.sync();
      stage.repo.closeIssue(stage.numberOf("Write the tests"), { by: "ada" });
      stage.repo.tickBox(stage.numberOf("Step 1: Set up"), "The schema loads", "ada");
      stage.repo.push({ [PATH]: EDITED });
    },
  },
];

/** From the k-th request on nothing gets through: before it is applied, or right after. */
function dieAt(sandbox: Sandbox, k: number, moment: "before" | "after"): void {
  const at = sandbox.log.length + k;
  if (moment === "after") sandbox.faults.add({ match: ({ index }) => index === at, kind: "lost-response" });
  sandbox.faults.add({ match: ({ index }) => index >= at, kind: "lost-request", times: Number.MAX_SAFE_INTEGER });
}

async function settle(stage: Stage): Promise<void> {
  for (let run = 0; run < 3; run += 1) await stage.sync();
}

async function undisturbed(scenario: Scenario): Promise<{ state: string; requests: number }> {
  const stage = await startStage({ [PATH]: PLAN });
  await scenario.prepare(stage);
  const mark = stage.sandbox.log.mark();
  await stage.sync();
  const requests = stage.sandbox.log.since(mark).length;
  await settle(stage);
  const state = finalState(stage, PATH);
  await stage.sandbox.close();
  return { state, requests };
}

describe.each(SCENARIOS)("$name that dies", (scenario) => {
  it.each<"before" | "after">(["before", "after"])(
    "%s any of its requests ends, after the next runs, as if it had not",
    async (moment) => {
      const { state, requests } = await undisturbed(scenario);
      for (let k = 0; k < requests; k += 1) {
        const stage = await startStage({ [PATH]: PLAN });
        await scenario.prepare(stage);
        dieAt(stage.sandbox, k, moment);
        await stage.sync().catch(() => null);
        stage.sandbox.faults.clear();
        const died = stage.sandbox.log.lines().at(-1);

        await settle(stage);
        const mark = stage.sandbox.log.mark();
        await stage.sync();

        expect({ k, died, state: finalState(stage, PATH) }).toEqual({ k, died, state });
        expect(openDuplicates(stage)).toEqual([]);
        expect(stage.sandbox.log.writes(mark)).toEqual([]);
        await stage.sandbox.close();
      }
    },
    120_000,
  );

  it("survives the loss of every write's answer, one at a time", async () => {
    const { state, requests } = await undisturbed(scenario);
    for (let k = 0; k < requests; k += 1) {
      const stage = await startStage({ [PATH]: PLAN });
      await scenario.prepare(stage);
      const at = stage.sandbox.log.length + k;
      stage.sandbox.faults.add({ match: ({ index }) => index === at, kind: "lost-response" });
      await stage.sync().catch(() => null);
      const died = stage.sandbox.log.lines().find((_, index) => index === at);

      await settle(stage);

      expect({ k, died, state: finalState(stage, PATH) }).toEqual({ k, died, state });
      await stage.sandbox.close();
    }
  }, 120_000);
});
