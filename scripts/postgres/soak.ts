import { createSandbox, type Sandbox } from "github-sandbox";
import { CONFIG, Crowd } from "./crowd.ts";
import { writeHistory } from "./history.ts";
import { findOverlaps, readSpans } from "./overlaps.ts";
import { balance, startReplicas, waitFor, type Replica } from "./replicas.ts";
import { NO_LIMITS, prepareApp, randomFrom, type Outcome, type ScenarioOptions } from "./stage.ts";

export interface SoakOptions extends ScenarioOptions {
  readonly repositories: number;
  readonly acts: number;
  readonly replicas: number;
  readonly say: (line: string) => void;
}

/** Milliseconds between kills, about; between acts. */
const KILL_EVERY = 4000;
const ACT_EVERY = 30;
/** Each has the App installed, with repositories of its own. */
const ACCOUNTS = ["ada", "bea", "carl", "dora", "emil"] as const;
/** Many people, many repositories, replicas that die all the time, webhooks that get lost. */
export async function soak(options: SoakOptions): Promise<Outcome> {
  const { say, seed } = options;
  const random = randomFrom(seed);
  const sandbox = await createSandbox({ limits: NO_LIMITS });
  const { app, env, secret } = prepareApp(sandbox, {
    DATABASE_URL: options.databaseUrl,
    DATABASE_SCHEMA: `soak_${seed}`,
    SWEEP_MINUTES: "0.5",
    LEASE_SECONDS: "10",
    CONCURRENCY: "6",
  });
  const crowds = Array.from({ length: options.repositories }, (_, index) => {
    const owner = ACCOUNTS[index % ACCOUNTS.length] ?? "ada";
    const repo = sandbox.createRepository({ owner, name: `harbor-${index}`, files: CONFIG });
    return new Crowd(repo, random, index * 1000 + 1);
  });
  for (const owner of ACCOUNTS) sandbox.install(app, owner);
  const replicas = await startReplicas(options.replicas, { file: options.file, env, logs: options.logs });
  const balancer = await balance(replicas);
  sandbox.webhooks.deliver({
    url: `${balancer.url}/api/github/webhooks`,
    secret,
    app,
    lose: 0.3,
    duplicate: 0.1,
    shuffle: 1500,
    random,
  });
  const began = Date.now();
  const elapsed = () => `${Math.round((Date.now() - began) / 1000)} s`;
  const isOver = { value: false };
  let kills = 0;
  try {
    await waitFor("the first issues are there", () => crowds.every(({ repo }) => repo.issues().length > 0), 240_000);
    say(`${elapsed()}: every repository has issues`);
    const killing = killAllTheTime(replicas, random, isOver);
    await actAll(crowds, options.acts, random);
    say(`${elapsed()}: ${options.acts} acts done, ${sandbox.webhooks.deliveries.length} deliveries so far`);
    isOver.value = true;
    kills = await killing;
    say(`${kills} kills`);
    await settle(crowds, elapsed, say);
  } finally {
    isOver.value = true;
    await Promise.all(replicas.map((replica) => replica.stop("SIGKILL")));
    await balancer.close();
    await sandbox.close();
  }
  const { problems, figures } = judge(crowds, sandbox);
  for (const crowd of crowds)
    if (crowd.differences().length > 0) say(`see ${writeHistory(crowd, sandbox.log.entries, options.logs)}`);
  const of = `${crowds.length} repositories, ${options.acts} acts, ${kills} kills of ${options.replicas} replicas`;
  return { problems, figures: `${of}, ${figures}, ${elapsed()}` };
}

async function actAll(crowds: readonly Crowd[], acts: number, random: () => number): Promise<void> {
  for (let done = 0; done < acts;) {
    const crowd = crowds[Math.floor(random() * crowds.length)];
    const isDone = crowd?.act() === true;
    if (isDone) done += 1;
    await new Promise((resolve) => setTimeout(resolve, isDone ? random() * ACT_EVERY * 2 : 1));
  }
}

async function killAllTheTime(
  replicas: readonly Replica[],
  random: () => number,
  isOver: { value: boolean },
): Promise<number> {
  let kills = 0;
  while (!isOver.value) {
    await new Promise((resolve) => setTimeout(resolve, KILL_EVERY * (0.5 + random())));
    const victim = replicas[Math.floor(random() * replicas.length)];
    if (isOver.value || victim === undefined || !victim.isUp) continue;
    await victim.stop("SIGKILL");
    kills += 1;
    await new Promise((resolve) => setTimeout(resolve, 500 * random()));
    victim.start();
  }
  for (const replica of replicas) if (!replica.isUp) replica.start();
  return kills;
}

async function settle(crowds: readonly Crowd[], elapsed: () => string, say: (line: string) => void): Promise<void> {
  const end = Date.now() + 120_000;
  let left = -1;
  while (Date.now() < end) {
    const now = crowds.filter((crowd) => crowd.differences().length > 0).length;
    if (now !== left) say(`${elapsed()}: ${now} repositories differ from the model`);
    left = now;
    if (left === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

function judge(crowds: readonly Crowd[], sandbox: Sandbox): Outcome {
  const wrong = crowds.flatMap((crowd) => crowd.differences().map((text) => `${crowd.repo.fullName}: ${text}`));
  const spans = readSpans(sandbox.log.entries);
  const overlaps = findOverlaps(spans);
  const duplicates = crowds.flatMap((crowd) => crowd.duplicates().map((text) => `${crowd.repo.fullName}: ${text}`));
  const issues = crowds.reduce((sum, { repo }) => sum + repo.issues().length, 0);
  const requests = spans.reduce((sum, span) => sum + span.requests, 0);
  const copies = crowds.reduce((sum, { closedCopies }) => sum + closedCopies, 0);
  const { deliveries } = sandbox.webhooks;
  const again = deliveries.filter(({ isRedelivery }) => isRedelivery).length;
  const figures =
    `${deliveries.length} deliveries (${again} asked for again), ${spans.length} jobs with ${requests} requests, ${issues} issues; ` +
    `${wrong.length} differences, ${overlaps.length} overlaps, ${duplicates.length} duplicates (${copies} copies closed)`;
  return { problems: [...wrong, ...overlaps, ...duplicates], figures };
}
