import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { finalState } from "../faults/final-state.ts";
import { startStage } from "./engine.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = `# Harbor Plan

## Implementation Steps

### Step 1: Set up

**Tasks**:
- [ ] Create the schema
- [x] Install the tools
- [ ] Seed the data

**Verification**:
- [ ] The schema loads

### Step 2: Build it

**Tasks**:
- [ ] Write the parser
- [ ] Write the tests

### Step 3: Ship it

**Tasks**:
- [ ] Publish the package
- [ ] Announce it
`;

/** Edits of different places: whatever their order, they come to the same text. */
const EDITS: readonly ((text: string) => string)[] = [
  (text) => text.replace("- [ ] Create the schema", "- [x] Create the schema"),
  (text) => text.replace("Seed the data", "Seed the data of all harbours"),
  (text) => text.replace("- [ ] The schema loads", "- [x] The schema loads"),
  (text) => text.replace("- [ ] Write the tests\n", "- [ ] Write the tests\n- [ ] Write the fuzzer\n"),
  (text) => text.replace("### Step 3: Ship it", "### Step 3: Release it"),
  (text) => text.replace("- [ ] Announce it\n", ""),
  (text) => text.replace("- [ ] Publish the package", "- [ ] ~~Publish the package~~"),
  (text) => text.replace("# Harbor Plan", "# Harbour Plan"),
];

async function stateAfter(pushes: readonly ((text: string) => string)[]): Promise<{ state: string; writes: number }> {
  const stage = await startStage({ [PATH]: PLAN });
  try {
    await stage.sync();
    for (const edit of pushes) {
      stage.repo.push({ [PATH]: edit(stage.repo.readFile(PATH) ?? "") });
      await stage.sync();
    }
    const mark = stage.sandbox.log.mark();
    await stage.sync();
    return { state: finalState(stage, PATH), writes: stage.sandbox.log.writes(mark).length };
  } finally {
    await stage.sandbox.close();
  }
}

describe("edits of different places", () => {
  it("lead to the same issues in any order and any number of pushes, and a second sync never writes", async () => {
    const indexes = EDITS.map((_, index) => index);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(indexes, { minLength: 2 }), async (order) => {
        const edits = order.flatMap((index) => EDITS[index] ?? []);
        const together = (text: string) => edits.reduce((now, edit) => edit(now), text);

        const apart = await stateAfter(edits);
        const atOnce = await stateAfter([together]);

        expect(apart.state).toBe(atOnce.state);
        expect([apart.writes, atOnce.writes]).toEqual([0, 0]);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
