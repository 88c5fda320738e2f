import type { Stage } from "../round-trip/engine.ts";

export const PATH = "docs/plans/harbor.md";
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

/** A sync to which something is to happen. */
export interface Story {
  readonly name: string;
  readonly plan: string;
  /** Brings a fresh stage to the moment before the sync. */
  prepare(stage: Stage): Promise<void>;
}

/** A sync that makes everything, and one that creates, edits, closes, moves and ticks. */
export const STORIES: readonly Story[] = [
  { name: "a first sync", plan: PLAN, prepare: async () => {} },
  {
    name: "a mixed sync",
    plan: PLAN,
    prepare: async (stage) => {
      await stage.sync();
      stage.repo.closeIssue(stage.numberOf("Write the tests"), { by: "ada" });
      stage.repo.tickBox(stage.numberOf("Step 1: Set up"), "The schema loads", "ada");
      stage.repo.push({ [PATH]: EDITED });
    },
  },
];
