import { isRefusal } from "../../agents/answers.ts";
import { claimWork } from "../../agents/claim-work.ts";
import { finishWork } from "../../agents/finish-work.ts";
import type { AgentContext } from "../../agents/work.ts";
import { issueNumber } from "../../ports/issue-number.ts";
import { count } from "../../report/count.ts";
import type { DemoStage } from "./demo-stage.ts";
import type { Narrator } from "./narrator.ts";

/** Where the plan of this act stands. */
export const AGENTS_PLAN_PATH = "docs/plans/night-shift.md";

const PLAN = `# Night shift

## Step 1: Sweep the quay

- [ ] Clear the ropes
- [ ] Sweep

## Step 2: Check the lights

- [ ] Green light
- [ ] Red light

## Step 3: Fill the tanks

- [ ] Fresh water
- [ ] Diesel

## Step 4: Move the crane

**Depends On**: Step 1

- [ ] Unlock the rails
- [ ] Move it to berth 4

## Step 5: Load the ferry

**Depends On**: Step 3, Step 4

- [ ] Parcels
- [ ] Mail

## Step 6: Write the log

**Depends On**: Step 2, Step 5

- [ ] Write the log
`;

const NAMES = ["claude@quay", "codex@quay", "copilot@office", "gemini@office"] as const;

/** Who finished what, in order. */
interface Finished {
  readonly by: string;
  readonly number: number;
  readonly title: string;
}

/** Four agents work on one plan: each takes what is free, nobody takes it twice, and the plan is ticked in the end. */
export async function playAgents(stage: DemoStage, narrator: Narrator): Promise<void> {
  narrator.chapter("Ada pushes a plan, and every step and task gets an issue");
  stage.pushPlan(PLAN, "ada", "Plan the night shift");
  await stage.sync();
  narrator.fact(
    stage.repo.issues().length > 0,
    `${count(stage.repo.issues().length, "issue")}: step 4 waits for step 1, step 6 for all others`,
  );

  narrator.chapter("Four agents start at once");
  const finished: Finished[] = [];
  let losses = 0;
  const work = async (agent: AgentContext): Promise<void> => {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const claim = await claimWork(agent, null);
      if (isRefusal(claim)) {
        if (claim.reason === "everything is done") return;
        losses += 1;
        await pause();
        continue;
      }
      const { number, title } = claim.item;
      const done = number === null ? null : await finishWork(agent, issueNumber(number), { evidence: "tests pass" });
      if (done !== null && !isRefusal(done) && number !== null) finished.push({ by: agent.me.holder, number, title });
    }
  };
  await Promise.all(NAMES.map(async (name) => work(stage.agent(name))));
  narrator.show(finished.map(({ by, number, title }) => ({ text: `${by.padEnd(16)} #${number} ${title}` })));
  narrator.fact(
    new Set(finished.map(({ number }) => number)).size === finished.length,
    `${count(finished.length, "step")} finished, none of them twice, although all four always asked for the best one`,
  );
  narrator.fact(losses > 0, `${count(losses, "time")} somebody was told that nothing is free at the moment, and why`);
  const order = finished.map(({ title }) => title);
  narrator.fact(
    order.indexOf("Step 1: Sweep the quay") < order.indexOf("Step 4: Move the crane"),
    "no step was begun before those that it waits for",
  );

  narrator.chapter("The next sync ticks the boxes");
  const { report } = await stage.sync();
  const boxes = stage.text().match(/- \[x\]/g)?.length ?? 0;
  narrator.fact(!stage.text().includes("- [ ]"), `all ${boxes} boxes are ticked`);
  narrator.fact(
    report.commit !== null && report.totals.held === 0,
    "by one commit, which no guard held: the claims say who finished what",
  );
  const again = await stage.sync();
  narrator.fact(
    again.requests.every(({ isWrite }) => !isWrite),
    "another sync writes nothing: labels and claims of finished work are gone",
  );
}

/** Far more than anybody needs. */
const MOST_TURNS = 200;

/** In milliseconds: a real agent waits as long as the answer says. */
async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}
