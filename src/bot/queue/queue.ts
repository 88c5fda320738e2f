import { randomUUID } from "node:crypto";
import type { JobInsert, PgBoss } from "pg-boss";
import { storableJson, storableText } from "../database/storable.ts";
import { groupOf, keyOf, type JobKind, type JobRequest } from "./job.ts";

export const JOB_KINDS = ["command", "preview", "inventory", "sync"] as const satisfies readonly JobKind[];

/** The queue of jobs that failed too often; people look at them and retry them. */
export const DEAD = "dead";

/** Higher comes first. */
export const PRIORITY = { person: 20, webhook: 10, sweep: 0 } as const;

export interface SendOptions {
  readonly priority?: number;
  /** Not before. */
  readonly at?: Date;
}

interface Settings {
  readonly retryLimit: number;
  readonly leaseSeconds: number;
  readonly maxJobMinutes: number;
}

/** Seconds before a failed job is retried: the first time, and at most. */
const RETRY_DELAY = 2;
const RETRY_DELAY_MAX = 900;

/** Creates the queues, or updates their settings. */
export async function ensureQueues(queueClient: PgBoss, settings: Settings): Promise<void> {
  await queueClient.createQueue(DEAD, { policy: "standard", retentionSeconds: 14 * 86_400 });
  const options = {
    retryLimit: settings.retryLimit,
    retryDelay: RETRY_DELAY,
    retryBackoff: true,
    retryDelayMax: RETRY_DELAY_MAX,
    heartbeatSeconds: settings.leaseSeconds,
    // The job's own timeout comes before the queue expires it.
    expireInSeconds: settings.maxJobMinutes * 60 + 60,
    deleteAfterSeconds: 600,
    deadLetter: DEAD,
  };
  for (const kind of JOB_KINDS) {
    // `short`: one job waits for each key. The lease ensures that only one runs: see docs/decisions.
    await queueClient.createQueue(kind, { ...options, policy: "short" });
    await queueClient.updateQueue(kind, options);
  }
}

/** Minimum time between statements, in milliseconds: the first of a burst goes at once, the others are batched. */
const GATHER = 8;

/** Adds jobs to the queue. Jobs sent during a statement, or shortly after one, go with the next. */
export class JobQueue {
  readonly #boss: PgBoss;
  readonly #waiting = new Map<JobKind, Batch>();
  readonly #onSent: (kind: JobKind) => void;
  #isSending = false;
  #sentAt = Number.NEGATIVE_INFINITY;

  constructor(queueClient: PgBoss, onSent: (kind: JobKind) => void = () => undefined) {
    this.#boss = queueClient;
    this.#onSent = onSent;
  }

  /**
   * Resolves when the job is stored in the database, or an equal one waits there. @throws when the database is
   * unavailable.
   */
  async send(request: JobRequest, options: SendOptions = {}): Promise<void> {
    const batch = this.#waiting.get(request.kind) ?? newBatch();
    this.#waiting.set(request.kind, batch);
    const key = keyOf(request);
    if (!batch.jobs.has(key)) batch.jobs.set(key, toInsert(request, key, options));
    if (!this.#isSending) void this.#sendAll();
    await batch.sent;
  }

  async #sendAll(): Promise<void> {
    this.#isSending = true;
    while (this.#waiting.size > 0) {
      // Jobs that arrived together are sent together.
      const since = performance.now() - this.#sentAt;
      await new Promise((resolve) => (since < GATHER ? setTimeout(resolve, GATHER - since) : setImmediate(resolve)));
      this.#sentAt = performance.now();
      const batches = [...this.#waiting];
      this.#waiting.clear();
      for (const [kind, batch] of batches) {
        await batch.settle(() => this.#boss.insert(kind, [...batch.jobs.values()], { returnId: false }));
        this.#onSent(kind);
      }
    }
    this.#isSending = false;
  }
}

interface Batch {
  readonly jobs: Map<string, JobInsert>;
  /** Settles when the statement does. */
  readonly sent: Promise<void>;
  settle(send: () => Promise<unknown>): Promise<void>;
}

function newBatch(): Batch {
  let begin: (outcome: Promise<void>) => void = () => undefined;
  const sent = new Promise<void>((resolve) => {
    begin = resolve;
  });
  return {
    jobs: new Map(),
    sent,
    settle: async (send) => {
      const outcome = send().then(() => undefined);
      begin(outcome);
      await outcome.catch(() => undefined);
    },
  };
}

function toInsert(request: JobRequest, key: string, { priority = PRIORITY.webhook, at }: SendOptions): JobInsert {
  return {
    id: randomUUID(),
    data: JSON.parse(storableJson(request.job)) as object,
    priority,
    singletonKey: storableText(key),
    group: { id: groupOf(request) },
    ...(at !== undefined && { startAfter: at }),
  };
}
