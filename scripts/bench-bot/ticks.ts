import type { LoggedRequest } from "github-sandbox";
import { waitFor } from "../postgres/replicas.ts";
import { drained, quantile, withBench, type Bench, type BenchStage } from "./bench-stage.ts";
import { press } from "./press.ts";

const TICKS = 25;
const PATH = "PLAN.md";
/** Issues of each first sync: at the default speed it takes longer than the measurement. */
const LARGE = 400;
/** Another account's pushes a second, over its repositories. */
const FLOOD = { rate: 200, repositories: 100 };

const list = (what: string, count: number) =>
  Array.from({ length: count }, (_, index) => `- [ ] ${what} ${index + 1}\n`).join("");

/**
 * How long a closed issue of an innocent repository takes to become a tick: while nothing else happens, while two
 * accounts are in their first sync, one is limited and one gets no answers, and under a flood of another one's pushes.
 */
export async function ticks(bench: Bench): Promise<void> {
  const setup = { repositories: 20, env: { CREATIONS_PER_MINUTE: "79", CREATIONS_PER_HOUR: "490" } };
  await withBench(bench, { ...setup, name: "ticks_idle" }, async (stage) => {
    tell("idle", await measure(stage));
  });
  await withBench(bench, { ...setup, name: "ticks_first" }, async (stage) => {
    tell("under two first syncs, one account limited, one without answers", await measure(stage, startOthers));
  });
  await withBench(
    bench,
    { ...setup, name: "ticks_flood", repositories: FLOOD.repositories, accounts: 1 },
    async (stage) => {
      const flooding = { isOver: false };
      const under = flood(stage, flooding);
      try {
        tell(`under a flood of ${FLOOD.rate} webhooks a second of another account`, await measure(stage));
      } finally {
        flooding.isOver = true;
        await under;
      }
    },
  );
}

/** Closes one issue after the other. Returns the milliseconds until each is a tick in the plan. */
async function measure(stage: BenchStage, begin?: (stage: BenchStage) => Promise<void>): Promise<readonly number[]> {
  const { sandbox, replicas, app, secret } = stage;
  sandbox.webhooks.deliver({ url: `http://127.0.0.1:${replicas[0].port}/api/github/webhooks`, secret, app });
  stage.account("ada");
  const repo = stage.repository("ada", "dock", { ".github/plansync.yml": "" });
  repo.push({ [PATH]: `# Plan: Dock\n\n${list("Drive pile", TICKS)}` });
  await waitFor("the plan has its issues", () => repo.issues().length === TICKS + 1, 120_000);
  if (begin === undefined)
    await waitFor("its record is written", () => repo.ref("refs/plansync/state") !== undefined, 60_000);
  else {
    await drained(replicas[0]);
    await begin(stage);
  }
  const times: number[] = [];
  for (let index = 1; index <= TICKS; index += 1) {
    const issue = repo.issues().find(({ title }) => title === `Drive pile ${index}`);
    if (issue === undefined) throw new Error(`Pile ${index} has no issue.`);
    const began = performance.now();
    repo.closeIssue(issue.number);
    while (repo.readFile(PATH)?.includes(`- [x] Drive pile ${index}\n`) !== true) {
      if (performance.now() - began > 60_000) throw new Error(`Pile ${index} was not ticked within a minute.`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    times.push(performance.now() - began);
  }
  return times;
}

/** Two accounts in their first sync, one that GitHub limits, and one that it does not answer. */
async function startOthers({ sandbox, account, repository }: BenchStage): Promise<void> {
  const others = ["bea", "carl", "dora", "eve"].map((owner) => {
    account(owner);
    return repository(owner, `harbor-of-${owner}`, { ".github/plansync.yml": "threshold: off\n" });
  });
  const isDoras = (request: LoggedRequest) =>
    request.path.includes("/harbor-of-dora") || JSON.stringify(request.body ?? "").includes('"harbor-of-dora"');
  sandbox.faults.add({ match: isDoras, kind: "secondary-limit", retryAfter: 3000, times: 1000 });
  sandbox.beforeRequest(async ({ path }) => {
    if (path.includes("/harbor-of-eve")) await new Promise(() => undefined);
  });
  for (const repo of others) repo.push({ [PATH]: `# Plan: Harbor\n\n${list("Sink caisson", LARGE - 1)}` });
  const areBegun = () => others.slice(0, 2).every((repo) => repo.issues().length > 10);
  await waitFor("both first syncs are under way", areBegun, 60_000);
}

async function flood(stage: BenchStage, flooding: { readonly isOver: boolean }): Promise<void> {
  while (!flooding.isOver) await press(stage, stage.replicas[0], { seconds: 5, inFlight: 200, rate: FLOOD.rate });
}

function tell(when: string, times: readonly number[]): void {
  const at = (part: number) => `${(quantile(times, part) / 1000).toFixed(2)} s`;
  console.log(`tick, ${when}: p50 ${at(0.5)}, p99 ${at(0.99)} (${times.length} closed issues)`);
}
