import { afterEach, describe, expect, it } from "@jest/globals";
import { startStage, type Stage } from "./engine.ts";

const PLAN = `# Harbor Plan

> **Track Progress**: See \`docs/harbor-results.md\` for implementation status.

## Implementation Steps

### Step 1: Set up

**Tasks**:
- [ ] Create the schema
- [ ] Seed the data
`;
const RESULTS =
  "# Results\r\n\r\nOurs.\r\n\r\n<!-- plansync:progress:start -->\r\n<!-- plansync:progress:end -->\r\n\r\nNotes below.\r\n";
const PATH = "docs/plans/harbor.md";
const RESULTS_PATH = "docs/harbor-results.md";

let stage: Stage;
afterEach(async () => stage.sandbox.close());

describe("the results file that a plan names", () => {
  it("carries the progress between its markers, in the same commit as the ticks, and nothing else of it changes", async () => {
    stage = await startStage({ [PATH]: PLAN, [RESULTS_PATH]: RESULTS });
    await stage.sync();
    const first = stage.repo.readFile(RESULTS_PATH) ?? "";
    expect(first.startsWith("# Results\r\n\r\nOurs.\r\n\r\n<!-- plansync:progress:start -->\r\n")).toBe(true);
    expect(first.endsWith("<!-- plansync:progress:end -->\r\n\r\nNotes below.\r\n")).toBe(true);
    expect(first).toContain("**0 of 2** done");
    const commits = stage.repo.commits().length;

    stage.repo.closeIssue(stage.numberOf("Seed the data"), { by: "ada" });
    await stage.sync();

    expect(stage.repo.readFile(RESULTS_PATH)).toContain("**1 of 2** done");
    expect(stage.repo.readFile(PATH)).toContain("- [x] Seed the data");
    expect(stage.repo.commits()).toHaveLength(commits + 1);
    const mark = stage.sandbox.log.mark();
    await stage.sync();
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
    expect(stage.sandbox.log.since(mark)).toHaveLength(2);
  });

  it("is left alone without markers", async () => {
    stage = await startStage({ [PATH]: PLAN, [RESULTS_PATH]: "# Results\n" });

    await stage.sync();

    expect(stage.repo.readFile(RESULTS_PATH)).toBe("# Results\n");
    const mark = stage.sandbox.log.mark();
    await stage.sync();
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });
});
