import { execFileSync } from "node:child_process";
import { drained, withBench, type Bench } from "./bench-stage.ts";
import { press } from "./press.ts";

const WEBHOOKS = 20_000;
const RATE = 1000;
const ROUNDS = 3;

/** Whether memory stays bounded: after 20,000 webhooks, and again after as many more. */
export async function memory(bench: Bench): Promise<void> {
  await withBench(bench, { name: "memory", repositories: 200 }, async (stage) => {
    const [replica] = stage.replicas;
    const after = [megabytes(replica.pid)];
    let accepted = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      accepted += (await press(stage, replica, { seconds: WEBHOOKS / RATE, inFlight: 200, rate: RATE })).accepted;
      await drained(replica);
      after.push(megabytes(replica.pid));
    }
    console.log(
      `memory, before and after each ${WEBHOOKS} webhooks (${accepted} accepted): ${after.join(", ")} MB resident`,
    );
  });
}

/** The resident memory of a process. */
function megabytes(pid: number): number {
  return Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024);
}
