import { PATH, type Story } from "../faults/stories.ts";
import type { Stage } from "../round-trip/engine.ts";
import { PLAN } from "../round-trip/harbor-text.ts";

/** A sync that writes into the plan what people changed on GitHub. */
export interface TakeStory extends Story {
  /** The plan after it. */
  readonly wanted: string;
}

const plan = (stage: Stage) => stage.repo.readFile(PATH) ?? "";

/** A colleague adds a sub-issue. */
export function addSubIssue(stage: Stage, title: string, parent: string, by = "ada", attachedBy = by): number {
  const { number } = stage.repo.createIssue({ title, by });
  stage.repo.setParent(number, stage.numberOf(parent), attachedBy);
  return number;
}

const rename = (stage: Stage, from: string, to: string) =>
  stage.repo.editIssue(stage.numberOf(from), { title: to }, "ada");

const reword = (stage: Stage, from: string, to: string) =>
  stage.repo.push({ [PATH]: plan(stage).replace(from, () => to) });

/** A story that begins with a plan whose issues are there. GitHub tells seconds: what happens in one has no order. */
function story(
  name: string,
  wanted: string,
  act: (stage: Stage) => void | Promise<void>,
  text: string = PLAN,
  first: (stage: Stage) => void = () => {},
): TakeStory {
  return {
    name,
    wanted,
    plan: text,
    prepare: async (stage) => {
      first(stage);
      await stage.sync();
      stage.sandbox.clock.advance(2000);
      await act(stage);
      stage.sandbox.clock.advance(2000);
    },
  };
}

const BOM = "- [ ] Write the docs\n- [ ] Handle BOM\n";
const WITH_BOM = PLAN.replace("- [ ] Write the docs\n", BOM);
const WITH_IDS = PLAN.replace("Write the parser", "T1 Write the parser")
  .replace("Write the tests", "T2 Write the tests")
  .replace("Write the docs", "T3 Write the docs");
export const TAGGED = PLAN.replace("Create the schema", "Create the schema #backend").replace(
  "Seed the data",
  "Seed the data #backend",
);
export const MOVED = PLAN.replace("- [ ] Seed the data\n", "").replace(
  "- [ ] Write the docs\n",
  "- [ ] Write the docs\n- [ ] Seed the data\n",
);

const REORDERED = PLAN.replace("- [ ] Write the parser\n", "").replace(
  "the docs\n",
  "the docs\n- [ ] Write the parser\n",
);
export const IN_MILESTONE = PLAN.replace("**Goal**: Prepare things\n", "**Goal**: Prepare things\n**Milestone**: v1\n");

/** The milestones that the stories speak of are there. */
export function withMilestones(stage: Stage): void {
  for (const title of ["v1", "v2"]) stage.repo.createMilestone(title);
}

export const SIGNED = PLAN.replace("- [ ] Create the schema", "- [/] Create the schema");

/** One story for everything that flows from GitHub into a plan. */
export const TAKES: readonly TakeStory[] = [
  story("a sub-issue is added", WITH_BOM, (stage) => void addSubIssue(stage, "Handle BOM", "Step 2: Build it")),
  story("a sub-issue and a line of the same title are added", WITH_BOM, (stage) => {
    addSubIssue(stage, "Handle BOM", "Step 2: Build it");
    reword(stage, "- [ ] Write the docs\n", BOM);
  }),
  story("an outsider's issue is attached where the plan adds a line of its title", WITH_BOM, (stage) => {
    addSubIssue(stage, "Handle BOM", "Step 2: Build it", "passer-by", "ada");
    reword(stage, "- [ ] Write the docs\n", BOM);
  }),
  story(
    "a sub-issue is added to tasks with ids",
    WITH_IDS.replace("T3 Write the docs\n", "T3 Write the docs\n- [ ] T4 Handle BOM\n"),
    (stage) => void addSubIssue(stage, "Handle BOM", "Step 2: Build it"),
    WITH_IDS,
  ),
  story("a title is changed", PLAN.replace("Write the parser", "Write the lexer"), (stage) => {
    rename(stage, "Write the parser", "Write the lexer");
  }),
  story("a title is changed, taken and set back", PLAN, async (stage) => {
    rename(stage, "Write the parser", "Write the lexer");
    await stage.sync();
    stage.sandbox.clock.advance(2000);
    rename(stage, "Write the lexer", "Write the parser");
  }),
  story(
    "plan and issue each change a word of a title",
    PLAN.replace("Write the parser", "Build the lexer"),
    (stage) => {
      rename(stage, "Write the parser", "Write the lexer");
      reword(stage, "Write the parser", "Build the parser");
    },
  ),
  story("a task is put below another step", MOVED, (stage) => {
    stage.repo.setParent(stage.numberOf("Seed the data"), stage.numberOf("Step 2: Build it"), "ada");
  }),
  story("sub-issues are put in another order", REORDERED, (stage) => {
    stage.repo.moveAfter(stage.numberOf("Write the parser"), stage.numberOf("Write the docs"));
  }),
  story(
    "a label is taken off",
    TAGGED.replace("Seed the data #backend", "Seed the data"),
    (stage) => {
      stage.repo.setLabels(stage.numberOf("Seed the data"), ["plansync", "plansync:task"], "ada");
    },
    TAGGED,
  ),
  story(
    "a milestone is changed",
    IN_MILESTONE.replace("v1", "v2"),
    (stage) => stage.repo.setMilestone(stage.numberOf("Step 1: Set up"), "v2", "ada"),
    IN_MILESTONE,
    withMilestones,
  ),
  story(
    "a sub-issue is added behind a task that is put there",
    MOVED.replace("- [ ] Seed the data\n", "- [ ] Seed the data\n- [ ] Handle BOM\n"),
    (stage) => {
      stage.repo.setParent(stage.numberOf("Seed the data"), stage.numberOf("Step 2: Build it"), "ada");
      addSubIssue(stage, "Handle BOM", "Step 2: Build it");
    },
  ),
  story(
    "all of it happens at once",
    MOVED.replace("Write the parser", "Build the lexer")
      .replace("Write the tests", "Write the checks")
      .replace(
        "- [ ] Write the docs\n- [ ] Seed the data\n",
        "- [x] Write the docs\n- [ ] Handle BOM\n- [ ] Seed the data\n",
      ),
    (stage) => {
      rename(stage, "Write the parser", "Write the lexer");
      rename(stage, "Write the tests", "Write the checks");
      reword(stage, "Write the parser", "Build the parser");
      addSubIssue(stage, "Handle BOM", "Step 2: Build it");
      stage.repo.setParent(stage.numberOf("Seed the data"), stage.numberOf("Step 2: Build it"), "ada");
      stage.repo.closeIssue(stage.numberOf("Write the docs"), { by: "ada" });
    },
  ),
];
