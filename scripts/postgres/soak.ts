import { generateKeyPairSync } from "node:crypto";
import type { Delivery } from "../../src/sandbox/webhooks/delivery.ts";
import { startSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { CONFIG, Crowd } from "./crowd.ts";
import { findOverlaps, readSpans } from "./overlaps.ts";
import { balance, startReplicas, waitFor, type Replica } from "./replicas.ts";

export interface SoakOptions {
  readonly databaseUrl: string;
  readonly file: string;
  readonly logs: string;
  readonly seed: number;
  readonly repositories: number;
  readonly acts: number;
  readonly replicas: number;
  readonly say: (line: string) => void;
}

const SECRET = "the secret of the soak";
/** Milliseconds between kills, about; between acts. */
const KILL_EVERY = 4000;
const ACT_EVERY = 50;

/** Random numbers from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** An App in the sandbox, and the environment that makes a bot of it. */
export function prepareApp(sandbox: Sandbox, more: Readonly<Record<string, string>>) {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const app = sandbox.createApp({
    slug: "plan-keeper",
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
  });
  sandbox.addUser("ada");
  const env = {
    APP_ID: String(app.id),
    PRIVATE_KEY: privateKey.export({ type: "pkcs1", format: "pem" }).toString(),
    WEBHOOK_SECRET: SECRET,
    GHE_HOST: new URL(sandbox.url).host,
    GHE_PROTOCOL: "http",
    CREATIONS_PER_MINUTE: "0",
    CREATIONS_PER_HOUR: "0",
    LOG_LEVEL: "info",
    ...more,
  };
  return { app, env, secret: SECRET };
}

/** Many people, many repositories, three replicas that die all the time, webhooks that get lost. Returns what is wrong. */
export async function soak(options: SoakOptions): Promise<readonly string[]> {
  const { say, seed } = options;
  const random = randomFrom(seed);
  const sandbox = await startSandbox();
  const { app, env, secret } = prepareApp(sandbox, {
    DATABASE_URL: options.databaseUrl,
    DATABASE_SCHEMA: `soak_${seed}`,
    SWEEP_MINUTES: "1",
    LEASE_SECONDS: "10",
    CONCURRENCY: "6",
    INSTALLATION_CONCURRENCY: "12",
  });
  const crowds = Array.from({ length: options.repositories }, (_, index) => {
    const repo = sandbox.createRepository({ owner: "ada", name: `harbor-${index}`, files: CONFIG });
    return new Crowd(repo, random, index * 1000 + 1);
  });
  sandbox.install(app, "ada");
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
  try {
    await waitFor("the first issues are there", () => crowds.every(({ repo }) => repo.issues().length > 0), 240_000);
    say(`${elapsed()}: every repository has issues`);
    const killing = killAllTheTime(replicas, random, isOver);
    await actAll(crowds, options.acts, random);
    const deliveries: readonly Delivery[] = sandbox.webhooks.deliveries;
    say(
      `${elapsed()}: ${options.acts} acts done, ${deliveries.length} deliveries, ${sandbox.log.length} requests so far`,
    );
    isOver.value = true;
    say(`${await killing} kills`);
    await settle(crowds, elapsed, say);
  } finally {
    isOver.value = true;
    await Promise.all(replicas.map((replica) => replica.stop("SIGKILL")));
    await balancer.close();
    await sandbox.close();
  }
  return judge(crowds, sandbox, say);
}

async function actAll(crowds: readonly Crowd[], acts: number, random: () => number): Promise<void> {
  for (let done = 0; done < acts;) {
    const crowd = crowds[Math.floor(random() * crowds.length)];
    if (crowd?.act() === true) done += 1;
    await new Promise((resolve) => setTimeout(resolve, random() * ACT_EVERY * 2));
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
  const end = Date.now() + 300_000;
  let left = crowds.length;
  while (Date.now() < end) {
    const now = crowds.filter((crowd) => crowd.differences().length > 0).length;
    if (now !== left) say(`${elapsed()}: ${now} repositories still differ from the model`);
    left = now;
    if (left === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 3000));
  }
}

function judge(crowds: readonly Crowd[], sandbox: Sandbox, say: (line: string) => void): readonly string[] {
  const problems = crowds.flatMap((crowd) => crowd.differences().map((text) => `${crowd.repo.fullName}: ${text}`));
  const spans = readSpans(sandbox.log.entries);
  const overlaps = findOverlaps(spans);
  const copies = crowds.flatMap(({ repo }) =>
    repo.issues().filter(({ state, stateReason }) => state === "closed" && stateReason === "duplicate"),
  );
  const issues = crowds.reduce((sum, { repo }) => sum + repo.issues().length, 0);
  say(
    `${spans.length} jobs reached GitHub with ${spans.reduce((sum, { requests }) => sum + requests, 0)} requests; ${overlaps.length} overlaps; ${issues} issues, ${copies.length} copies closed`,
  );
  return [...problems, ...overlaps];
}
