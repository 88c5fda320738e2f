import { afterEach, expect, it } from "@jest/globals";
import { startStage, type Stage } from "../round-trip/engine.ts";

const PLAN = `# Harbor Plan

### Step 1: Set up

- [ ] Create the schema
- [x] Seed the data
- [ ] Write the docs
`;
const OTHER = `# Wharf Plan

### Step 1: Set up

- [ ] Buy the paint
- [ ] Paint the bollards
`;

let stage: Stage;
afterEach(async () => stage.sandbox.close());

it.each([
  ["port.md", PLAN],
  ["a.md", PLAN.replace("- [ ] Write the docs", "- [ ] Write all of the docs")],
])("a plan that was renamed to %s has its issues still when the record is lost", async (name, text) => {
  stage = await startStage({ "docs/plans/harbor.md": PLAN, "docs/plans/wharf.md": OTHER });
  await stage.sync();
  stage.repo.push({ [`docs/plans/${name}`]: text }, { delete: ["docs/plans/harbor.md"] });
  await stage.sync();
  const before = stage.titles();

  stage.repo.repository.git.refs.delete("refs/plansync/state");
  await stage.sync();

  expect(stage.titles()).toEqual(before);
  expect(stage.repo.issues().every(({ state }) => state === "open")).toBe(true);
});

it("an item that was moved, and whose issue was renamed, still has its issue when the record is lost", async () => {
  const first = "- [ ] Write the docs\n";
  const second = "\n### Step 2: Paint\n\n- [ ] Buy the paint\n";
  stage = await startStage({ "docs/plans/harbor.md": PLAN + second });
  await stage.sync();
  stage.repo.push({ "docs/plans/harbor.md": PLAN.replace(first, "") + second + first });
  await stage.sync();
  stage.repo.editIssue(stage.numberOf("Write the docs"), { title: "Human words" }, "ada");
  await stage.sync();
  const before = stage.titles();

  stage.repo.repository.git.refs.delete("refs/plansync/state");
  await stage.sync();

  expect(stage.titles()).toEqual(before);
});
