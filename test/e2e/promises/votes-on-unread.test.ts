import { afterEach, describe, expect, it } from "@jest/globals";
import { startStage, type Stage } from "../round-trip/engine.ts";

const PATH = "docs/plans/harbor.md";
const plan = (task: string, check: string) => `# Harbor Plan

### Step 1: Set up

**Tasks**:
- [ ] Create the schema
${task}
- [ ] Write the docs

**Verification**:
${check}
`;
const READ = plan("- [ ] Seed the data", "- [ ] The harbor answers");

let stage: Stage;
afterEach(async () => stage.sandbox.close());

/** What people say on GitHub of an item whose line can't be read counts once it can. */
describe("an item that can't be read", () => {
  it.each([1, 2, 3])("is ticked when its line is mended, %i syncs after its issue was closed", async (syncs) => {
    stage = await startStage({ [PATH]: READ });
    await stage.sync();
    stage.repo.push({ [PATH]: plan("- [x ] Seed the data", "- [ ] The harbor answers") });
    await stage.sync();
    stage.repo.closeIssue(stage.numberOf("Seed the data"), { by: "ada" });
    for (let sync = 0; sync < syncs; sync += 1) await stage.sync();

    stage.repo.push({ [PATH]: READ });
    await stage.sync();

    expect(stage.repo.readFile(PATH)).toBe(plan("- [x] Seed the data", "- [ ] The harbor answers"));
    expect(stage.repo.issue(stage.numberOf("Seed the data")).state).toBe("closed");
  });

  it("keeps the tick that somebody gave its box, and the next sync writes nothing", async () => {
    stage = await startStage({ [PATH]: READ });
    await stage.sync();
    stage.repo.push({ [PATH]: plan("- [ ] Seed the data", "-[ ] The harbor answers") });
    stage.repo.tickBox(stage.numberOf("Step 1: Set up"), "The harbor answers", "ada");
    await stage.sync();
    stage.repo.push({ [PATH]: plan("- [x] Seed the data", "-[ ] The harbor answers") });
    await stage.sync();
    const mark = stage.sandbox.log.mark();
    await stage.sync();
    const writes = stage.sandbox.log.writes(mark).length;

    stage.repo.push({ [PATH]: plan("- [x] Seed the data", "- [ ] The harbor answers") });
    await stage.sync();

    expect(writes).toBe(0);
    expect(stage.repo.readFile(PATH)).toBe(plan("- [x] Seed the data", "- [x] The harbor answers"));
  });

  it("leaves the items above it open when its issue is closed as not planned", async () => {
    const done = READ.replaceAll("- [ ]", "- [x]").replace("- [x] Seed", "- [ ] Seed");
    stage = await startStage({ [PATH]: done });
    await stage.sync();
    stage.repo.push({ [PATH]: done.replace("- [ ] Seed", "-[ ] Seed") });
    await stage.sync();
    stage.repo.closeIssue(stage.numberOf("Seed the data"), { by: "ada", reason: "not_planned" });

    await stage.sync();

    expect(stage.repo.issue(stage.numberOf("Step 1: Set up")).state).toBe("open");
    expect(stage.repo.issue(stage.numberOf("Harbor Plan")).state).toBe("open");
  });

  it("keeps its step and the checks of that when all tasks beside it are struck", async () => {
    stage = await startStage({ [PATH]: READ });
    await stage.sync();
    const struck = READ.replace("Create the schema", "~~Create the schema~~").replace(
      "Write the docs",
      "~~Write the docs~~",
    );

    stage.repo.push({ [PATH]: struck.replace("- [ ] Seed", "-[ ] Seed") });
    await stage.sync();
    const step = stage.repo.issue(stage.numberOf("Step 1: Set up"));
    stage.repo.tickBox(step.number, "The harbor answers", "ada");
    await stage.sync();

    expect(step.state).toBe("open");
    expect(stage.repo.readFile(PATH)).toContain("- [x] The harbor answers");
  });

  it("keeps its plan open when it is the only task of a step that is closed as not planned", async () => {
    const lone = "# Harbor Plan\n\n### Step 1: Set up\n\n- [ ] Seed the data\n";
    stage = await startStage({ [PATH]: lone });
    await stage.sync();
    stage.repo.push({ [PATH]: lone.replace("- [ ] Seed", "- ( ) Seed") });
    await stage.sync();
    stage.repo.closeIssue(stage.numberOf("Step 1: Set up"), { by: "ada", reason: "not_planned" });

    await stage.sync();

    expect(stage.repo.issue(stage.numberOf("Harbor Plan")).state).toBe("open");
    expect(stage.repo.issue(stage.numberOf("Seed the data")).state).toBe("open");
  });
});
