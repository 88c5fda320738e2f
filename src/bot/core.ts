import { openDatabase } from "./database/open-database.ts";
import { takeChore, tidy } from "./database/notes.ts";
import { explainError } from "./github/explain-error.ts";
import type { BotBase, BotServices } from "./bot-services.ts";
import { Dispatcher } from "./queue/dispatcher.ts";
import { ensureQueues, JobQueue } from "./queue/queue.ts";
import { again, perform } from "./work/perform.ts";
import { redeliverFailed } from "./work/redeliver.ts";
import { sweep } from "./work/sweep.ts";
import { Threads } from "./work/threads.ts";
import type { PgBoss } from "pg-boss";

/** The working part of a replica: queue, jobs and scheduled tasks. */
export interface BotCore {
  readonly services: BotServices;
  readonly queueClient: PgBoss;
  /** Jobs that were begun and have not ended. */
  readonly running: number;
  /** Those of them that hold a place, since they don't wait for something. */
  readonly working: number;
  /** Ends all jobs or returns them to the queue, and closes the database. */
  stop(): Promise<void>;
}

/** Intervals of a replica's scheduled tasks, in milliseconds. */
export interface Intervals {
  /** Between polls of an empty queue. */
  readonly poll: number;
  /** Between checks for due tasks: sweeps and chores. */
  readonly tick: number;
  /** Between checks for failed deliveries, over all replicas. */
  readonly redeliver: number;
  /** How long running jobs may take to end by themselves when the bot stops. */
  readonly grace: number;
}

export const INTERVALS: Intervals = { poll: 500, tick: 5000, redeliver: 60_000, grace: 10_000 };

const DAY = 86_400;

/** Opens the database and starts working. @throws when the database is unavailable. */
export async function startCore(base: BotBase, tempo: Intervals): Promise<BotCore> {
  const { environment, log } = base;
  const opened = await openDatabase(environment, log);
  const { queueClient, database } = opened;
  try {
    await ensureQueues(queueClient, environment);
  } catch (error) {
    await opened.close();
    throw error;
  }
  let dispatcher: Dispatcher | null = null;
  const queue = new JobQueue(queueClient, (kind) => dispatcher?.wake(kind));
  const { concurrency, installationConcurrency } = environment;
  const threads = new Threads({ total: concurrency, perGroup: Math.ceil(installationConcurrency / 2) });
  const services: BotServices = { ...base, database, queue, threads };
  dispatcher = new Dispatcher({
    queueClient,
    log,
    concurrency,
    groupConcurrency: installationConcurrency,
    heartbeatSeconds: environment.leaseSeconds,
    maxJobMs: environment.maxJobMinutes * 60_000,
    pollMs: tempo.poll,
    perform: (run) => perform(services, run),
    putBack: (run, at) => queue.send(again(run), { at }),
  });
  dispatcher.start();
  const clockwork = startClockwork(services, tempo);
  const jobs = dispatcher;
  return {
    services,
    queueClient,
    get running() {
      return jobs.running;
    },
    get working() {
      return jobs.working;
    },
    stop: async () => {
      // In parallel: a running chore must not use up the time that the jobs need to return to the queue.
      await Promise.all([clockwork(), jobs.stop(tempo.grace)]);
      await opened.close();
    },
  };
}

/** Starts the scheduled tasks; the returned function stops them. */
function startClockwork(services: BotServices, tempo: Intervals): () => Promise<void> {
  const stopping = new AbortController();
  let isFirst = true;
  let under: Promise<void> = Promise.resolve();
  const tick = async () => {
    try {
      if (isFirst) {
        await queueInventory(services, "start");
        await takeChore(services.database, "inventory", 0);
      }
      isFirst = false;
      const swept = await sweep(services);
      if (swept > 0) services.log.info({ repositories: swept }, "Sweeping");
      if (await takeChore(services.database, "inventory", services.environment.sweepMinutes * 60))
        await queueInventory(services, "sweep");
      if (await takeChore(services.database, "tidy", DAY)) await tidy(services.database);
      if (await takeChore(services.database, "redeliver", tempo.redeliver / 1000))
        await redeliverFailed(services, stopping.signal);
    } catch (error) {
      if (stopping.signal.aborted) return;
      services.log.warn({ err: explainError(error, services.clock.now()) }, "Scheduled task failed; will retry");
    }
  };
  const next = (ms: number) => {
    timer = setTimeout(() => {
      under = tick().then(() => {
        if (!stopping.signal.aborted) next(tempo.tick);
      });
    }, ms);
  };
  let timer: NodeJS.Timeout | undefined;
  next(0);
  return async () => {
    stopping.abort();
    clearTimeout(timer);
    await under;
  };
}

/** Queues a look at everything at startup, for what was missed while the bot was down. */
async function queueInventory({ queue }: BotServices, delivery: "start" | "sweep"): Promise<void> {
  await queue.send({ kind: "inventory", job: { installationId: null, delivery, sweeps: delivery === "start" } });
}
