import { setTimeout as sleep } from "node:timers/promises";
import { withBench, type Bench, type BenchStage } from "./bench-stage.ts";
import { press } from "./press.ts";
import type { LoadResult } from "./webhook-load.ts";

const REPOSITORIES = 200;
const STEADY = { seconds: 12, inFlight: 200, rate: 500 };
/** A plan of 9,000 tasks, 0.8 MB. Its plan is held, so nothing is created: it is only read, compared and decided. */
const STEPS = 1000;
const TASKS = 9;

function hugePlan(version: number): string {
  const step = (index: number) => {
    const task = (at: number) =>
      `- [ ] Sink caisson ${index}.${at} where the drawing of the harbor wall has its mark\n`;
    return `\n## Step ${index}: Basin ${index} of version ${version}\n\n${Array.from({ length: TASKS }, (_, at) => task(at)).join("")}`;
  };
  return `# Plan: Harbor\n${Array.from({ length: STEPS }, (_, index) => step(index)).join("")}`;
}

/** How fast webhooks are answered: with each database, and while another tenant's huge plan is read. */
export async function webhooks(bench: Bench): Promise<void> {
  for (const isEmbedded of [false, true]) {
    const name = isEmbedded ? "embedded database" : "PostgreSQL";
    await withBench(bench, { name: "webhooks", isEmbedded, repositories: REPOSITORIES }, async (stage) => {
      const [replica] = stage.replicas;
      await press(stage, replica, { ...STEADY, seconds: 3, rate: 100 });
      tell(`webhooks, ${name}, 500 per second sent`, await press(stage, replica, STEADY));
      tell(
        `webhooks, ${name}, as many as 50 senders can`,
        await press(stage, replica, { seconds: 8, inFlight: 50, rate: null }),
      );
    });
  }
  await withBench(bench, { name: "parsing", repositories: REPOSITORIES }, async (stage) => {
    const [replica] = stage.replicas;
    const reading = readHugePlans(stage);
    try {
      await press(stage, replica, { ...STEADY, seconds: 3, rate: 100 });
      tell("webhooks, PostgreSQL, while a plan of 9,000 tasks is read", await press(stage, replica, STEADY));
    } finally {
      const looks = await reading.stop();
      console.log(`  (the plan was pushed ${looks} times meanwhile)`);
    }
  });
}

/** Another tenant pushes a huge plan every two seconds. */
function readHugePlans(stage: BenchStage): { readonly stop: () => Promise<number> } {
  const { sandbox, secret, app, replicas } = stage;
  const url = `http://127.0.0.1:${replicas[0].port}/api/github/webhooks`;
  stage.account("zoe");
  const repo = stage.repository("zoe", "huge", { ".github/plansync.yml": "" });
  sandbox.webhooks.deliver({ url, secret, app });
  const ending = new AbortController();
  const pushing = (async () => {
    let pushes = 0;
    for (; !ending.signal.aborted; pushes += 1) {
      repo.push({ "PLAN.md": hugePlan(pushes) });
      await sleep(2000);
    }
    return pushes;
  })();
  return {
    stop: () => {
      ending.abort();
      return pushing;
    },
  };
}

function tell(what: string, result: LoadResult): void {
  const others = Object.entries(result.others).map(([status, count]) => `, ${count} answered ${status}`);
  console.log(
    `${what}: ${result.perSecond} accepted per second (${result.accepted}), p50 ${result.p50} ms, p99 ${result.p99} ms, worst ${result.worst} ms${others.join("")}`,
  );
}
