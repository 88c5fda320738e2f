import { afterEach, describe, expect, it } from "@jest/globals";
import type { LoggedRequest } from "../../src/sandbox/request-log.ts";
import { startStage, type Stage } from "../round-trip/engine.ts";
import { writesOfAnotherSync } from "./another-sync.ts";

const PATH = "docs/plans/harbor.md";
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

let stage: Stage;
afterEach(async () => stage.sandbox.close());

/** Lets a human act once, right before the k-th request from now. */
function actBeforeRequest(k: number, act: () => void): void {
  const at = stage.sandbox.log.length + k;
  let hasActed = false;
  stage.sandbox.beforeRequest(({ index }) => {
    if (hasActed || index < at) return;
    hasActed = true;
    act();
  });
}

/** Lets a human act once, right before the first request that fits: after everything was read for it. */
function actBefore(fits: (request: LoggedRequest) => boolean, act: () => void): void {
  let hasActed = false;
  stage.sandbox.beforeRequest((request) => {
    if (hasActed || !fits(request)) return;
    hasActed = true;
    act();
  });
}

function plan(): string {
  return stage.repo.readFile(PATH) ?? "";
}

function step(): number {
  return stage.repo.issues().find(({ title }) => title.startsWith("Step 1"))?.number ?? 0;
}

const isPatchOf = (number: number) => (request: LoggedRequest) =>
  request.method === "PATCH" && request.path.endsWith(`/issues/${number}`);

describe("a body edited between our read and our write", () => {
  it("gets the human's tick back, and the plan gets it too", async () => {
    stage = await startStage({ [PATH]: PLAN });
    await stage.sync();
    stage.repo.push({ [PATH]: PLAN.replace("Step 1: Set up", "Step 1: Set everything up") });
    actBefore(isPatchOf(step()), () => stage.repo.tickBox(step(), "The data is there", "ada"));

    await stage.sync();

    expect(plan()).toContain("- [x] The data is there");
    expect(stage.repo.issue(step()).body).toMatch(/- \[x\] The data is there/);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("keeps the human's words outside our block, and a line without our box keys", async () => {
    stage = await startStage({ [PATH]: PLAN });
    await stage.sync();
    stage.repo.push({ [PATH]: PLAN.replace("Step 1: Set up", "Step 1: Set everything up") });
    actBefore(isPatchOf(step()), () =>
      stage.repo.editIssue(step(), { body: `A note\n\n${stage.repo.issue(step()).body}` }, "ada"),
    );

    await stage.sync();

    expect(stage.repo.issue(step()).body.startsWith("A note\n\n<!-- plansync v1")).toBe(true);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("stays as the human left it when it was edited right after our write", async () => {
    stage = await startStage({ [PATH]: PLAN });
    await stage.sync();
    const number = step();
    stage.repo.push({ [PATH]: PLAN.replace("Step 1: Set up", "Step 1: Set everything up") });
    let hasActed = false;
    const fits = isPatchOf(number);
    stage.sandbox.beforeRequest((request) => {
      if (hasActed || stage.sandbox.log.entries[request.index - 1] === undefined) return;
      if (!stage.sandbox.log.entries.slice(0, request.index).some((entry) => fits(entry) && entry.applied)) return;
      hasActed = true;
      stage.repo.tickBox(number, "The data is there", "ada");
    });

    await stage.sync();
    await stage.sync();

    expect(plan()).toContain("- [x] The data is there");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});

interface Act {
  readonly name: string;
  do(): void;
  /** What must hold on both sides once things have settled. */
  check(): void;
}

const states = (title: string) => stage.repo.issue(stage.numberOf(title)).state;

const ACTS: readonly Act[] = [
  {
    name: "closes a task",
    do: () => stage.repo.closeIssue(stage.numberOf("Write the parser"), { by: "ada" }),
    check: () =>
      expect([plan().includes("[x] Write the parser"), states("Write the parser")]).toEqual([true, "closed"]),
  },
  {
    name: "reopens the task whose tick is on its way",
    do: () => stage.repo.reopenIssue(stage.numberOf("Seed the data"), "ada"),
    check: () => expect([plan().includes("[ ] Seed the data"), states("Seed the data")]).toEqual([true, "open"]),
  },
  {
    name: "ticks another box in a body",
    do: () => stage.repo.tickBox(step(), "The data is there", "ada"),
    check: () =>
      expect([
        plan().includes("[x] The data is there"),
        /- \[x\] The data is there/.test(stage.repo.issue(step()).body),
      ]).toEqual([true, true]),
  },
  {
    name: "writes a note above our block",
    do: () => stage.repo.editIssue(step(), { body: `A note\n\n${stage.repo.issue(step()).body}` }, "ada"),
    check: () => expect(stage.repo.issue(step()).body).toMatch(/^A note\n\n<!-- plansync v1/),
  },
  {
    name: "ticks a box in the plan",
    do: () => stage.repo.push({ [PATH]: plan().replace("[ ] Write the tests", "[x] Write the tests") }),
    check: () => expect([plan().includes("[x] Write the tests"), states("Write the tests")]).toEqual([true, "closed"]),
  },
  {
    name: "rewords a task in the plan",
    do: () => stage.repo.push({ [PATH]: plan().replace("Write the parser", "Write the small parser") }),
    check: () => {
      expect(plan()).toContain("[ ] Write the small parser");
      expect(states("Write the small parser")).toBe("open");
      expect(stage.titles()).not.toContain("Write the parser");
    },
  },
  {
    name: "adds a label, an assignee and a comment",
    do: () => {
      const number = stage.numberOf("Write the parser");
      stage.repo.setLabels(number, ["plansync", "plansync:task", "urgent"], "ada");
      stage.repo.comment(number, "On it", "ada");
    },
    check: () => {
      const issue = stage.repo.issue(stage.numberOf("Write the parser"));
      expect(issue.labels.map(({ name }) => name).sort()).toEqual(["plansync", "plansync:task", "urgent"]);
      expect(issue.comments.map(({ body }) => body)).toEqual(["On it"]);
    },
  },
];

/** A sync with ticks, a rename, a new task and a moved one on its way. */
async function prepare(): Promise<void> {
  stage = await startStage({ [PATH]: PLAN });
  await stage.sync();
  stage.repo.closeIssue(stage.numberOf("Seed the data"), { by: "ada" });
  stage.repo.tickBox(stage.numberOf("Step 1: Set up"), "The schema loads", "ada");
  const text = PLAN.replace("Step 1: Set up", "Step 1: Set everything up").replace(
    "- [ ] Write the tests\n",
    "- [ ] Write the tests\n- [ ] Write the docs\n",
  );
  stage.repo.push({ [PATH]: text });
}

async function countRequests(): Promise<number> {
  await prepare();
  const mark = stage.sandbox.log.mark();
  await stage.sync();
  const count = stage.sandbox.log.since(mark).length;
  await stage.sandbox.close();
  return count;
}

describe.each(ACTS)("a human who $name at any moment of a sync", (scenario) => {
  it("has the last word on both sides, and nothing else is lost", async () => {
    const requests = await countRequests();
    for (let k = 0; k < requests; k += 1) {
      await prepare();
      actBeforeRequest(k, () => scenario.do());
      await stage.sync();
      await stage.sync();
      const during = stage.sandbox.log.lines()[k] ?? "";

      try {
        scenario.check();
        expect(plan()).toContain("[x] The schema loads");
        const titles = stage.titles();
        expect(new Set(titles).size).toBe(titles.length);
        expect(await writesOfAnotherSync(stage)).toEqual([]);
      } catch (error) {
        throw new Error(`when it happens before request ${k} (${during}): ${String(error)}`, { cause: error });
      }
      await stage.sandbox.close();
    }
  }, 60_000);
});
