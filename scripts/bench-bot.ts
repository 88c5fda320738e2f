import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSandbox, type Sandbox } from "github-sandbox";
import type { Load, LoadResult } from "./bench-bot/webhook-load.ts";
import { findPostgres, howToGet } from "./postgres/find-postgres.ts";
import { repositoryOf } from "./postgres/overlaps.ts";
import { buildBot, startReplicas, waitFor, type Replica } from "./postgres/replicas.ts";
import { NO_LIMITS, prepareApp } from "./postgres/stage.ts";

/**
 * Measures the bot's throughput on this machine, with PostgreSQL, GitHub and the senders on the same cores: `npm run
 * bench:bot`. Requests to GitHub take as long as over the network, so jobs mostly wait, as in production.
 */
const ACCOUNTS = 20;
const REPOSITORIES = 400;
/** GitHub's response time in milliseconds. */
const LATENCY = { read: 120, write: 200 };
/** Nothing is open, so nothing is created: most jobs find nothing to do. */
const FILES = { ".github/plansync.yml": "", "PLAN.md": "# Plan: Harbor\n\n- [x] Lay the keel\n- [x] Raise the mast\n" };

process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));
const found = await findPostgres(process.env);
if (found === null) {
  console.error(`There is no PostgreSQL for the measurement. ${howToGet}`);
  process.exit(1);
}
const postgres = found;
const logs = mkdtempSync(join(tmpdir(), "plansync-bench-bot-"));
const file = await buildBot();
console.log(`PostgreSQL: ${postgres.how}. ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}). Logs: ${logs}.`);

/** Starts replicas on a database of their own, runs a measurement, stops them. */
async function withReplicas<T>(
  count: number,
  schema: string,
  work: (stage: {
    replicas: readonly Replica[];
    load: Pick<Load, "secret" | "repositories">;
    sandbox: Sandbox;
  }) => Promise<T>,
): Promise<T> {
  const sandbox = await createSandbox({ latency: LATENCY, limits: NO_LIMITS });
  const { app, env, secret } = prepareApp(sandbox, {
    DATABASE_URL: postgres.url,
    DATABASE_SCHEMA: schema,
    SWEEP_MINUTES: "600",
    LOG_LEVEL: "warn",
  });
  const owners = Array.from({ length: ACCOUNTS }, (_, index) => {
    const { login } = sandbox.addUser(`owner-${index}`);
    return { owner: login, installation: sandbox.install(app, login).id };
  });
  const repositories = Array.from({ length: REPOSITORIES }, (_, index) => {
    const { owner = "", installation = 0 } = owners[index % ACCOUNTS] ?? {};
    const name = `harbor-${index}`;
    const { repository } = sandbox.createRepository({ owner, name, files: FILES });
    return { id: repository.id, owner, name, installation };
  });
  const replicas = await startReplicas(count, { file, env, logs });
  try {
    // The sweep at startup checks each repository once: the measurement comes after it.
    const isSwept = () =>
      new Set(sandbox.log.entries.flatMap((entry) => repositoryOf(entry) ?? [])).size >= REPOSITORIES;
    await waitFor("the sweep at startup is over", isSwept, 120_000);
    await drained(replicas);
    return await work({ replicas, load: { secret, repositories }, sandbox });
  } finally {
    await Promise.all(replicas.map((replica) => replica.stop("SIGKILL")));
    await sandbox.close();
  }
}

const hook = (replica: Replica | undefined) => `http://127.0.0.1:${replica?.port ?? 0}/api/github/webhooks`;

/** The load comes from a process of its own. */
async function press(load: Load): Promise<LoadResult> {
  const script = join(import.meta.dirname, "bench-bot", "webhook-load.ts");
  const args = ["--disable-warning=ExperimentalWarning", script, JSON.stringify(load)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e7 });
  return JSON.parse(stdout) as LoadResult;
}

async function inQueue(replicas: readonly Replica[]): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${replicas[0]?.port ?? 0}/metrics`)).text();
  const figures = [...text.matchAll(/^plansync_queue_(?:waiting|running)\{[^}]*\} (\d+)$/gm)];
  return figures.reduce((sum, [, value]) => sum + Number(value), 0);
}

async function drained(replicas: readonly Replica[]): Promise<void> {
  await waitFor("the queue is empty", async () => (await inQueue(replicas)) === 0, 120_000);
}

function tell(what: string, result: LoadResult): void {
  const others = Object.entries(result.others).map(([status, count]) => `, ${count} answered ${status}`);
  console.log(
    `${what}: ${result.perSecond} accepted per second (${result.accepted}), p50 ${result.p50} ms, p99 ${result.p99} ms, worst ${result.worst} ms${others.join("")}`,
  );
}

try {
  await withReplicas(1, "bench_intake", async ({ replicas, load }) => {
    const url = hook(replicas[0]);
    await press({ ...load, url, seconds: 3, inFlight: 50, rate: 100 });
    tell("Webhooks, 500 per second sent", await press({ ...load, url, seconds: 15, inFlight: 200, rate: 500 }));
    tell("Webhooks, 50 at once", await press({ ...load, url, seconds: 10, inFlight: 50, rate: null }));
  });
  for (const count of [1, 3])
    await withReplicas(count, `bench_queue_${count}`, async ({ replicas, load }) => {
      const began = performance.now();
      await press({ ...load, url: hook(replicas[0]), seconds: REPOSITORIES / 2000, inFlight: 100, rate: 2000 });
      await drained(replicas);
      const seconds = (performance.now() - began) / 1000;
      const perSecond = (REPOSITORIES / seconds).toFixed(1);
      console.log(
        `Queue, ${count} replicas: ${REPOSITORIES} looks in ${seconds.toFixed(1)} s, ${perSecond} per second`,
      );
    });
} finally {
  await postgres.close();
}
