import { afterEach, describe, expect, it } from "@jest/globals";
import { startStage, type Stage } from "../round-trip/engine.ts";

const PATH = "docs/plans/harbor.md";
const plan = (second: string, more = "") => `# Harbor Plan

## Phase 1: Set up

- [x] Create the schema
- [x] Seed the data

${second}

- [ ] Write the parser
- [ ] Write the manual
${more}
## Phase 3: Launch

- [ ] Tell the customers
`;
const READ = plan("## Phase 2: Build");

let stage: Stage;
afterEach(async () => stage.sandbox.close());

const tree = () =>
  stage.repo
    .issues()
    .map(({ title, state, parent }) => `${title}: ${state}, below ${parent === null ? "nothing" : parent.title}`);

/** A heading that can't be read leaves what stands below it where it was. */
describe("a heading that can no longer be read", () => {
  it.each([
    ["a blank before it is missing", "##Phase 2: Build"],
    ["its marks are escaped", "\\## Phase 2: Build"],
    ["it is a line of text", "Phase 2: Build"],
  ])("keeps its items while %s, sync after sync", async (_, line) => {
    stage = await startStage({ [PATH]: READ });
    await stage.sync();
    const before = tree();

    stage.repo.push({ [PATH]: plan(line) });
    await stage.sync();
    const first = tree();
    const mark = stage.sandbox.log.mark();
    await stage.sync();

    expect(first).toEqual(before);
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
    stage.repo.push({ [PATH]: plan(line).replace("- [ ] Write the manual", "- [x] Write the manual") });
    await stage.sync();
    const ticked = tree();
    expect(ticked.filter((row) => !row.startsWith("Write the manual"))).toEqual(
      before.filter((row) => !row.startsWith("Write the manual")),
    );
    stage.repo.push({ [PATH]: READ.replace("- [ ] Write the manual", "- [x] Write the manual") });
    await stage.sync();
    expect(tree()).toEqual(ticked);
  });

  it("takes along new items beside its own", async () => {
    stage = await startStage({ [PATH]: READ });
    await stage.sync();

    stage.repo.push({ [PATH]: plan("##Phase 2: Build", "- [ ] Write the release notes\n") });
    await stage.sync();

    expect(tree()).toContain("Write the release notes: open, below Phase 2: Build");
    expect(tree().filter((row) => row.startsWith("Phase 1"))).toEqual([]);
  });
});
