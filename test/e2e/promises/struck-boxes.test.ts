import { afterEach, expect, it } from "@jest/globals";
import { startStage, type Stage } from "../round-trip/engine.ts";

const PATH = "docs/plans/harbor.md";
const plan = (check: string) => `# Harbor Plan

### Step 1: Set up

**Tasks**:
- [ ] Create the schema

**Verification**:
- ${check}
`;

let stage: Stage;
afterEach(async () => stage.sandbox.close());

it("emptying the box of a struck-out check changes nothing, and the next sync writes nothing", async () => {
  stage = await startStage({ [PATH]: plan("[x] The harbor answers") });
  await stage.sync();
  stage.repo.push({ [PATH]: plan("[ ] ~~The harbor answers~~") });
  await stage.sync();
  stage.repo.tickBox(stage.numberOf("Step 1: Set up"), "The harbor answers", "ada", false);
  await stage.sync();

  const mark = stage.sandbox.log.mark();
  await stage.sync();

  expect(stage.sandbox.log.writes(mark)).toEqual([]);
  expect(stage.repo.readFile(PATH)).toBe(plan("[ ] ~~The harbor answers~~"));
});

it("the box of an item struck out when done stays as it is, whoever edited the text around it", async () => {
  stage = await startStage({ [PATH]: plan("[x] The harbor answers") });
  stage.sandbox.addUser("bea");
  stage.repo.setRole("bea", "write");
  await stage.sync();
  stage.repo.push({ [PATH]: plan("[ ] ~~The harbor answers~~") });
  await stage.sync({ token: stage.sandbox.token({ kind: "user", login: "bea" }) });
  stage.repo.push({ [PATH]: `${plan("[ ] ~~The harbor answers~~")}\n### Step 2: Paint\n\n- [ ] Buy the paint\n` });
  await stage.sync();

  const mark = stage.sandbox.log.mark();
  await stage.sync();

  expect(stage.sandbox.log.writes(mark)).toEqual([]);
  expect(stage.repo.issue(stage.numberOf("Step 1: Set up")).body).toContain("- [x] ~~The harbor answers~~");
});

it("ticking the box of a struck-out check counts once the strike-out is removed", async () => {
  stage = await startStage({ [PATH]: plan("[ ] The harbor answers") });
  await stage.sync();
  stage.repo.push({ [PATH]: plan("[ ] ~~The harbor answers~~") });
  await stage.sync();
  const step = stage.numberOf("Step 1: Set up");
  const { body } = stage.repo.issue(step);
  stage.repo.editIssue(step, { body: body.replace("- [ ] ~~The harbor", "- [x] ~~The harbor") }, "ada");
  stage.repo.push({ [PATH]: plan("[ ] The harbor answers") });

  const report = await stage.sync();

  expect(report.totals.conflicts).toBe(1);
  expect(stage.repo.issue(step).body).toContain("- [x] The harbor answers");
  expect(stage.repo.readFile(PATH)).toBe(plan("[ ] The harbor answers"));
});
