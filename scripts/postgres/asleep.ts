import { setTimeout as sleep } from "node:timers/promises";
import { CONFIG, Crowd } from "./crowd.ts";
import { findOverlaps, readSpans, runOf } from "./overlaps.ts";
import { waitFor } from "./replicas.ts";
import { playWithTwo, randomFrom, type Outcome, type ScenarioOptions } from "./stage.ts";

/** Seconds: the shortest that a lease may be. */
const LEASE = 10;

/**
 * A replica stands still in the middle of its work for longer than its lease, as a machine that sleeps does. The other
 * one finishes; the one that wakes up sends nothing more of what it had begun, and works on.
 */
export async function asleep(options: ScenarioOptions): Promise<Outcome> {
  const latency = { read: 100, write: 400 };
  const env = { LEASE_SECONDS: String(LEASE) };
  return playWithTwo({ ...options, name: "asleep", env, sandbox: { latency } }, async (stage) => {
    const { sandbox, replicas } = stage;
    const [sleeper, other] = replicas;
    await other.stop("SIGTERM");
    stage.account("ada");
    const random = randomFrom(options.seed);
    const crowds = Array.from({ length: 6 }, (_, index) => {
      const repo = sandbox.createRepository({ owner: "ada", name: `mole-${index}`, files: CONFIG });
      return new Crowd(repo, random, index * 1000 + 1);
    });
    const isRight = () => crowds.every((crowd) => crowd.differences().length === 0);
    stage.deliverTo(sleeper);
    for (const { repo } of crowds) repo.push({ "README.md": "# Mole\n" });
    await waitFor("work is under way", () => sandbox.log.writes().length > 10, 60_000);
    sleeper.halt();
    const begun = new Set(sandbox.log.entries.flatMap((entry) => runOf(entry) ?? []));
    other.start();
    await waitFor("the other one is ready", () => other.isReady(), 30_000);
    stage.deliverTo(other);
    const began = performance.now();
    await waitFor("the other one has finished what was begun", isRight, 120_000);
    const seconds = Math.round((performance.now() - began) / 1000);
    await sleep(Math.max(0, (LEASE + 1) * 1000 - (performance.now() - began)));
    const mark = sandbox.log.mark();
    sleeper.goOn();
    await sleep(3000);
    const late = sandbox.log.since(mark).filter((entry) => begun.has(runOf(entry) ?? ""));
    stage.deliverTo(sleeper);
    for (const crowd of crowds) for (let acts = 0; acts < 2;) acts += crowd.act() ? 1 : 0;
    await waitFor("all is as it should be, with both", isRight, 60_000);
    const problems = [
      ...late.map(({ method, path }) => `the replica that woke up went on with what it had begun: ${method} ${path}`),
      ...((await sleeper.isReady()) ? [] : ["the replica that woke up is not ready"]),
      ...findOverlaps(readSpans(sandbox.log.entries)),
      ...crowds.flatMap((crowd) => crowd.duplicates()),
    ];
    const figures = `${begun.size} jobs halted; the other one was done ${seconds} s later, and the first sent nothing more of them`;
    return { problems, figures };
  });
}
