import { describe, expect, it } from "@jest/globals";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { openDuplicates } from "../faults/final-state.ts";
import { writesOfAnotherSync } from "./another-sync.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = `# Harbor Plan

### Step 1: Set up

- [ ] Create the schema
- [ ] Seed the data

### Step 2: Build it

- [ ] Write the parser
- [ ] Write the docs
`;

const MOVED = PLAN.replace("- [ ] Write the docs\n", "\n### Step 3: Tell it\n\n- [ ] Write the docs\n");

interface Scenario {
  readonly name: string;
  prepare(): Promise<EngineStage>;
  readonly text: string;
  readonly open: readonly string[];
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: "first syncs",
    prepare: async () => startStage({ [PATH]: PLAN }),
    text: PLAN,
    open: [
      "Create the schema",
      "Harbor Plan",
      "Seed the data",
      "Step 1: Set up",
      "Step 2: Build it",
      "Write the docs",
      "Write the parser",
    ],
  },
  {
    name: "mixed syncs",
    prepare: async () => {
      const stage = await startStage({ [PATH]: PLAN });
      await stage.sync();
      stage.repo.closeIssue(stage.numberOf("Seed the data"), { by: "ada" });
      const text = PLAN.replace("- [ ] Create the schema", "- [x] Create the schema").replace(
        "- [ ] Write the docs",
        "- [ ] Write the docs\n- [ ] Write the tests",
      );
      stage.repo.push({ [PATH]: text });
      return stage;
    },
    text: PLAN.replace("[ ] Create", "[x] Create")
      .replace("[ ] Seed", "[x] Seed")
      .replace("- [ ] Write the docs", "- [ ] Write the docs\n- [ ] Write the tests"),
    open: ["Harbor Plan", "Step 2: Build it", "Write the docs", "Write the parser", "Write the tests"],
  },
  {
    name: "syncs of a task that moves to a new step",
    prepare: async () => {
      const stage = await startStage({ [PATH]: PLAN });
      await stage.sync();
      stage.repo.push({ [PATH]: MOVED });
      return stage;
    },
    text: MOVED,
    open: [
      "Create the schema",
      "Harbor Plan",
      "Seed the data",
      "Step 1: Set up",
      "Step 2: Build it",
      "Step 3: Tell it",
      "Write the docs",
      "Write the parser",
    ],
  },
];

/** Lets something happen once, in whole, right before the k-th request from now. */
function beforeRequest(stage: EngineStage, k: number, act: () => Promise<unknown>): void {
  const at = stage.sandbox.log.length + k;
  let hasActed = false;
  stage.sandbox.beforeRequest(async ({ index }) => {
    if (hasActed || index < at) return;
    hasActed = true;
    await act();
  });
}

/** Holds back every request until the other run has made one as well: the two go in step. */
function inStep(stage: EngineStage, lead: number): void {
  let waiting: (() => void) | null = null;
  let passed = 0;
  stage.sandbox.beforeRequest(async () => {
    passed += 1;
    if (passed <= lead) return;
    if (waiting !== null) {
      const free = waiting;
      waiting = null;
      free();
      return;
    }
    await new Promise<void>((resolve) => {
      waiting = resolve;
      setTimeout(resolve, 20);
    });
  });
}

/** Open issues whose parent was closed as another one's duplicate. */
function openBelowDuplicates({ repo }: EngineStage): readonly string[] {
  return repo
    .issues()
    .filter(({ state, parent }) => state === "open" && parent?.stateReason === "duplicate")
    .map(({ title }) => title);
}

async function expectSettled(stage: EngineStage, { text, open }: Scenario, when: string): Promise<void> {
  const last = await stage.sync();
  const titles = stage.repo
    .issues()
    .filter((issue) => issue.state === "open")
    .map(({ title }) => title);
  expect({ when, open: titles.sort(), text: stage.repo.readFile(PATH) }).toEqual({ when, open: [...open], text });
  expect(openDuplicates(stage)).toEqual([]);
  expect({ when, astray: openBelowDuplicates(stage) }).toEqual({ when, astray: [] });
  expect(last.outcome).toBe("complete");
  expect({ when, writes: await writesOfAnotherSync(stage) }).toEqual({ when, writes: [] });
}

describe.each(SCENARIOS)("two $name of one repository", (scenario) => {
  it("one inside the other at any request: after one more run one open issue per item, no tick lost", async () => {
    const undisturbed = await scenario.prepare();
    const mark = undisturbed.sandbox.log.mark();
    await undisturbed.sync();
    const requests = undisturbed.sandbox.log.since(mark).length;
    await undisturbed.sandbox.close();

    for (let k = 0; k < requests; k += 1) {
      const stage = await scenario.prepare();
      beforeRequest(stage, k, async () => stage.sync().catch(() => null));
      await stage.sync().catch(() => null);
      await expectSettled(stage, scenario, `at request ${k}`);
      await stage.sandbox.close();
    }
  }, 60_000);

  it.each([0, 1, 2, 5])("in step, one %i requests ahead", async (lead) => {
    const stage = await scenario.prepare();
    inStep(stage, lead);
    await Promise.allSettled([stage.sync(), stage.sync()]);
    await expectSettled(stage, scenario, `lead ${lead}`);
    await stage.sandbox.close();
  });

  it("with tokens of two accounts", async () => {
    const stage = await scenario.prepare();
    const token = stage.sandbox.token({ kind: "app", login: "plan-keeper", repo: "ada/harbor" });
    await Promise.allSettled([stage.sync(), stage.sync({ token })]);
    await expectSettled(stage, scenario, "two accounts");
    await stage.sandbox.close();
  });
});
