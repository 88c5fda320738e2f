import { afterEach, describe, expect, it } from "@jest/globals";
import type { LoggedRequest } from "github-sandbox";
import { DISTURBANCES, startStory } from "../faults/disturbance.ts";
import { BUSY_SYNC, HUMAN_ACTS, violationOfAct } from "../faults/human-acts.ts";
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

/** Every so many requests are tried here; `npm run faults` tries each, and syncs that die as well. */
const STEP = 6;

describe.each(HUMAN_ACTS.map((act, at) => ({ act, at, name: act.name })))(
  "a human who $name at any moment of a sync",
  ({ act, at }) => {
    it("decides on both sides, and nothing else is lost", async () => {
      stage = await startStory(BUSY_SYNC);
      const mark = stage.sandbox.log.mark();
      await stage.sync();
      const requests = stage.sandbox.log.since(mark).length;
      const violations: (string | null)[] = [];

      for (let k = at % STEP; k < requests; k += STEP) violations.push(await violationOfAct(act, k, null));
      const died = { what: DISTURBANCES["dies after"], k: (7 * at) % requests };
      violations.push(await violationOfAct(act, at, died));

      expect(violations.filter((violation) => violation !== null)).toEqual([]);
    });
  },
);
