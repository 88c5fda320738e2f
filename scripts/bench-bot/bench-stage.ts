import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox, type App, type RepositoryHandle, type Sandbox } from "github-sandbox";
import { repositoryOf } from "../postgres/overlaps.ts";
import { startReplicas, waitFor, type Replica } from "../postgres/replicas.ts";
import { NO_LIMITS, prepareApp } from "../postgres/stage.ts";

/** What the figures are measured with, once for all of them. */
export interface Bench {
  /** The built bot. */
  readonly file: string;
  readonly databaseUrl: string;
  readonly logs: string;
}

/** What one figure is measured on. */
export interface BenchSetup {
  /** Also the name of its schema. */
  readonly name: string;
  readonly replicas?: number;
  /** True: one replica on the embedded database. */
  readonly isEmbedded?: boolean;
  readonly accounts?: number;
  readonly repositories: number;
  /** GitHub's response time in milliseconds. */
  readonly latency?: { readonly read: number; readonly write: number };
  readonly env?: Readonly<Record<string, string>>;
}

/** A repository as a webhook names it. */
export interface Target {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly installation: number;
}

/** Replicas that have looked at everything and rest. */
export interface BenchStage {
  readonly sandbox: Sandbox;
  readonly app: App;
  readonly secret: string;
  readonly replicas: readonly [Replica, ...Replica[]];
  readonly targets: readonly Target[];
  /** Makes an account of its own with the App. */
  readonly account: (login: string) => { readonly installation: number };
  readonly repository: (owner: string, name: string, files: Readonly<Record<string, string>>) => RepositoryHandle;
}

/** As over the network, so that jobs mostly wait, as in production. */
const LATENCY = { read: 120, write: 200 };
/** Nothing is open, so nothing is created: most jobs find nothing to do. */
const FILES = { ".github/plansync.yml": "", "PLAN.md": "# Plan: Harbor\n\n- [x] Lay the keel\n- [x] Raise the mast\n" };

/** Starts replicas on a database of their own, runs a measurement, stops them. */
export async function withBench<T>(
  bench: Bench,
  setup: BenchSetup,
  work: (stage: BenchStage) => Promise<T>,
): Promise<T> {
  const { name, accounts = 20, repositories, latency = LATENCY } = setup;
  const sandbox = await createSandbox({ latency, limits: NO_LIMITS });
  const database: Readonly<Record<string, string>> =
    setup.isEmbedded === true
      ? { DATA_DIR: mkdtempSync(join(tmpdir(), "plansync-bench-data-")) }
      : { DATABASE_URL: bench.databaseUrl, DATABASE_SCHEMA: `bench_${name}` };
  const { app, env, secret } = prepareApp(sandbox, {
    SWEEP_MINUTES: "600",
    LOG_LEVEL: "warn",
    ...database,
    ...setup.env,
  });
  const account = (login: string) => {
    sandbox.addUser(login);
    return { installation: sandbox.install(app, login).id };
  };
  const repository: BenchStage["repository"] = (owner, repo, files) =>
    sandbox.createRepository({ owner, name: repo, files });
  const owners = Array.from({ length: Math.min(accounts, repositories) }, (_, index) => ({
    owner: `owner-${index}`,
    ...account(`owner-${index}`),
  }));
  const targets = owners.flatMap(({ owner, installation }, index) =>
    Array.from({ length: Math.floor((repositories - 1 - index) / owners.length) + 1 }, (_, at): Target => {
      const { id } = repository(owner, `harbor-${at}`, FILES).repository;
      return { id, owner, name: `harbor-${at}`, installation };
    }),
  );
  let replicas: readonly Replica[] = [];
  try {
    replicas = await startReplicas(setup.replicas ?? 1, { file: bench.file, env, logs: bench.logs });
    const [first, ...others] = replicas;
    if (first === undefined) throw new Error("There is no replica.");
    // The sweep at startup checks each repository once: the measurement comes after it.
    const isSwept = () =>
      new Set(sandbox.log.entries.flatMap((entry) => repositoryOf(entry) ?? [])).size >= repositories;
    await waitFor("the sweep at startup is over", isSwept, 180_000);
    await drained(first);
    return await work({ sandbox, app, secret, replicas: [first, ...others], targets, account, repository });
  } finally {
    await Promise.all(replicas.map((replica) => replica.stop("SIGKILL")));
    await sandbox.close();
  }
}

/** Waits until the queue is empty. */
export async function drained(replica: Replica): Promise<void> {
  await waitFor("the queue is empty", async () => (await inQueue(replica)) === 0, 180_000);
}

async function inQueue({ port }: Replica): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const figures = [...text.matchAll(/^plansync_queue_(?:waiting|running)\{[^}]*\} (\d+)$/gm)];
  return figures.reduce((sum, [, value]) => sum + Number(value), 0);
}

/** The value below which this part of the others are. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}
