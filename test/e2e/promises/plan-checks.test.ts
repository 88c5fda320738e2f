import { afterEach, expect, it } from "@jest/globals";
import { startStage, type Stage } from "../round-trip/engine.ts";

const PATH = "docs/plans/harbor.md";
const plan = (box: string) => `# Harbor Plan

### Step 1: Set up

- ${box} Create the schema

## Success Criteria

- [ ] The harbor answers
`;

let stage: Stage;
afterEach(async () => stage.sandbox.close());

it("the plan's issue, closed by hand, opens for the last check when all work is done, and the next sync writes nothing", async () => {
  stage = await startStage({ [PATH]: plan("[ ]") });
  await stage.sync();
  stage.repo.closeIssue(stage.numberOf("Harbor Plan"), { by: "ada" });
  await stage.sync();
  stage.repo.push({ [PATH]: plan("[x]") });
  await stage.sync();

  const mark = stage.sandbox.log.mark();
  await stage.sync();

  expect(stage.repo.issue(stage.numberOf("Harbor Plan")).state).toBe("open");
  expect(stage.sandbox.log.writes(mark)).toEqual([]);
});
