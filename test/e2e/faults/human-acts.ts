import type { EngineStage, Stage } from "../round-trip/engine.ts";
import { disturb, findUnrest, settle, startStory, type Disturbance } from "./disturbance.ts";
import { PATH, type Story } from "./stories.ts";

const PLAN = `# Harbor Plan

## Implementation Steps

### Step 1: Set up

**Tasks**:
- [ ] Create the schema
- [x] Install the tools
- [ ] Seed the data

**Verification**:
- [ ] The schema loads
- [ ] The data is there

### Step 2: Build it

**Tasks**:
- [ ] Write the parser
- [ ] Write the tests
`;

/** A sync with ticks, a rename and a new task on its way. */
export const BUSY_SYNC: Story = {
  name: "a busy sync",
  plan: PLAN,
  prepare: async (stage) => {
    await stage.sync();
    stage.repo.closeIssue(stage.numberOf("Seed the data"), { by: "ada" });
    stage.repo.tickBox(stage.numberOf("Step 1: Set up"), "The schema loads", "ada");
    const text = PLAN.replace("Step 1: Set up", "Step 1: Set everything up").replace(
      "- [ ] Write the tests\n",
      "- [ ] Write the tests\n- [ ] Write the docs\n",
    );
    stage.repo.push({ [PATH]: text });
  },
};

/** Something that a human does once, and what must hold on both sides once things have settled. */
export interface HumanAct {
  readonly name: string;
  do(stage: Stage): void;
  /** Each line true: `[what, holds]`. */
  check(stage: Stage): readonly (readonly [what: string, holds: boolean])[];
}

const plan = (stage: Stage) => stage.repo.readFile(PATH) ?? "";
const step = (stage: Stage) => stage.repo.issues().find(({ title }) => title.startsWith("Step 1"))?.number ?? 0;
const stateOf = (stage: Stage, title: string) => stage.repo.issue(stage.numberOf(title)).state;

export const HUMAN_ACTS: readonly HumanAct[] = [
  {
    name: "closes a task",
    do: (stage) => stage.repo.closeIssue(stage.numberOf("Write the parser"), { by: "ada" }),
    check: (stage) => [
      ["the box is ticked", plan(stage).includes("[x] Write the parser")],
      ["the issue is closed", stateOf(stage, "Write the parser") === "closed"],
    ],
  },
  {
    name: "reopens the task whose tick is on its way",
    do: (stage) => stage.repo.reopenIssue(stage.numberOf("Seed the data"), "ada"),
    check: (stage) => [
      ["the box is empty", plan(stage).includes("[ ] Seed the data")],
      ["the issue is open", stateOf(stage, "Seed the data") === "open"],
    ],
  },
  {
    name: "ticks another box in a body",
    do: (stage) => stage.repo.tickBox(step(stage), "The data is there", "ada"),
    check: (stage) => [
      ["the plan has it", plan(stage).includes("[x] The data is there")],
      ["the body has it", /- \[x\] The data is there/.test(stage.repo.issue(step(stage)).body)],
    ],
  },
  {
    name: "writes a note above our block",
    do: (stage) =>
      stage.repo.editIssue(step(stage), { body: `A note\n\n${stage.repo.issue(step(stage)).body}` }, "ada"),
    check: (stage) => [
      ["the note is there", stage.repo.issue(step(stage)).body.startsWith("A note\n\n<!-- plansync v1")],
    ],
  },
  {
    name: "ticks a box in the plan",
    do: (stage) => {
      stage.repo.push({ [PATH]: plan(stage).replace("[ ] Write the tests", "[x] Write the tests") });
    },
    check: (stage) => [
      ["the box is ticked", plan(stage).includes("[x] Write the tests")],
      ["the issue is closed", stateOf(stage, "Write the tests") === "closed"],
    ],
  },
  {
    name: "rewords a task in the plan",
    do: (stage) => {
      stage.repo.push({ [PATH]: plan(stage).replace("Write the parser", "Write the small parser") });
    },
    check: (stage) => [
      ["the words stand", plan(stage).includes("[ ] Write the small parser")],
      ["the issue is open", stateOf(stage, "Write the small parser") === "open"],
      ["the old title is gone", !stage.titles().includes("Write the parser")],
    ],
  },
  {
    name: "adds a label, an assignee and a comment",
    do: (stage) => {
      const number = stage.numberOf("Write the parser");
      stage.repo.setLabels(number, ["plansync", "plansync:task", "urgent"], "ada");
      stage.repo.comment(number, "On it", "ada");
    },
    check: (stage) => {
      const { labels, comments } = stage.repo.issue(stage.numberOf("Write the parser"));
      const names = labels.map(({ name }) => name).sort();
      return [
        ["the labels are there", names.join() === "plansync,plansync:task,urgent"],
        ["the comment is there", comments.map(({ body }) => body).join() === "On it"],
      ];
    },
  },
];

/** A disturbance of the k-th request. */
export interface At {
  readonly what: Disturbance;
  readonly k: number;
}

/** A human acts right before a request of a busy sync, which may die as well. Null: the human has the last word. */
export async function violationOfAct(act: HumanAct, moment: number, fault: At | null): Promise<string | null> {
  const stage = await startStory(BUSY_SYNC);
  const story = `a human ${act.name} before request ${moment}${fault === null ? "" : ` of a sync that ${fault.what.name} request ${fault.k}`}`;
  try {
    const atOnce = actBefore(stage, moment, () => act.do(stage));
    if (fault !== null) disturb(stage.sandbox, fault.what, fault.k);
    await stage.sync().catch((error: unknown) => {
      if (fault === null) throw error;
    });
    stage.sandbox.faults.clear();
    atOnce();
    await settle(stage);
    const broken = findLost(stage, act) ?? (await findUnrest(stage));
    return broken === null ? null : `${story}: ${broken}`;
  } catch (error) {
    return `${story}: it throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  } finally {
    await stage.sandbox.close();
  }
}

function findLost(stage: EngineStage, act: HumanAct): string | null {
  const lost = act.check(stage).flatMap(([what, holds]) => (holds ? [] : [what]));
  if (!plan(stage).includes("[x] The schema loads")) lost.push("the box ticked before is ticked");
  return lost.length === 0 ? null : `not true: ${lost.join(", ")}`;
}

/** Lets somebody act once, right before the k-th request from now; what is returned makes up for it where none came. */
function actBefore({ sandbox }: EngineStage, k: number, act: () => void): () => void {
  const at = sandbox.log.length + k;
  let hasActed = false;
  const once = () => {
    if (hasActed) return;
    hasActed = true;
    // GitHub tells seconds: what happens in one can't be put in order.
    sandbox.clock.advance(2000);
    act();
    sandbox.clock.advance(2000);
  };
  sandbox.beforeRequest(({ index }) => {
    if (index >= at) once();
  });
  return once;
}
