import type { JobWithMetadata, PgBoss } from "pg-boss";
import { messageOf } from "../../errors.ts";
import { storableText } from "../database/storable.ts";
import type { BotLog } from "../log.ts";
import type { JobKind, JobKinds } from "./job.ts";
import { Places, type Place } from "./places.ts";
import { JOB_KINDS } from "./queue.ts";

/** How a job ended without a failure. */
export type JobEnd = { readonly kind: "done" } | { readonly kind: "later"; readonly at: Date; readonly why: string };

/** One run of one job. */
export interface JobRun<K extends JobKind = JobKind> {
  readonly kind: K;
  readonly id: string;
  readonly data: JobKinds[K];
  /** 0 the first time. */
  readonly attempt: number;
  /** True: if it fails, it is not retried but goes to the dead letters. */
  readonly isLast: boolean;
  readonly waitedMs: number;
  /** Aborted when the job should end: the bot shuts down, or time is up. Progress may still be recorded. */
  readonly stop: AbortSignal;
  /** Aborted when nothing more may be sent. */
  readonly cut: AbortSignal;
  /** Gives the job's place to others while it waits for something. */
  readonly rest: Place["rest"];
  readonly log: BotLog;
}

export type AnyJobRun = { [K in JobKind]: JobRun<K> }[JobKind];

export interface DispatcherOptions {
  readonly queueClient: PgBoss;
  readonly log: BotLog;
  /** Jobs that work at once; any number of others may wait for something meanwhile. */
  readonly concurrency: number;
  /** Jobs of one installation that work at once. */
  readonly groupConcurrency: number;
  readonly heartbeatSeconds: number;
  readonly maxJobMs: number;
  /** Milliseconds between polls of an empty queue. */
  readonly pollMs?: number;
  /** Runs the job. If it throws, the job is retried later, and goes to the dead letters in the end. */
  readonly perform: (run: AnyJobRun) => Promise<JobEnd>;
  /** Puts the job back into the queue. */
  readonly putBack: (run: AnyJobRun, at: Date) => Promise<void>;
}

/** Why a job was stopped. */
class JobStoppedError extends Error {
  readonly why: "shutdown" | "time";

  constructor(why: "shutdown" | "time") {
    super({ shutdown: "The bot is shutting down.", time: "The job took too long." }[why]);
    this.name = "JobStoppedError";
    this.why = why;
  }
}

interface Running extends Stops {
  readonly ended: Promise<void>;
}

interface Stops {
  readonly stop: AbortController;
  readonly cut: AbortController;
}

/** Milliseconds that a stopped job has to record its progress. */
const WIND_DOWN = 7000;

/**
 * Fetches jobs and runs a limited number at once. pg-boss's own workers run one job per polling interval, and one
 * repository's waiting job would hold up those behind it; this fetches for all free places at once.
 */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #running = new Map<string, Running>();
  readonly #places: Places;
  /** Kinds that may have waiting jobs. */
  readonly #due = new Set<JobKind>();
  #stopping = false;
  #woken = false;
  #wake: () => void = () => undefined;
  #loop: Promise<void> | null = null;

  constructor(options: DispatcherOptions) {
    this.#options = options;
    const { concurrency, groupConcurrency } = options;
    this.#places = new Places({ places: concurrency, perGroup: groupConcurrency }, () => this.#stir());
  }

  /** Jobs that were begun and have not ended. */
  get running(): number {
    return this.#running.size;
  }

  /** Those of them that don't wait for something: only they hold a place. */
  get working(): number {
    return this.#places.working;
  }

  start(): void {
    this.#loop = this.#run();
  }

  /** Checks at once for jobs of a kind. */
  wake(kind: JobKind): void {
    this.#due.add(kind);
    this.#stir();
  }

  #stir(): void {
    this.#woken = true;
    this.#wake();
  }

  /** Stops fetching, waits for running jobs, then stops them; stopped jobs are back in the queue when this resolves. */
  async stop(graceMs: number): Promise<void> {
    this.#stopping = true;
    this.#stir();
    await this.#loop;
    const ended = () => Promise.all([...this.#running.values()].map((one) => one.ended));
    if (await isWithin(ended(), graceMs)) return;
    for (const { stop } of this.#running.values()) stop.abort(new JobStoppedError("shutdown"));
    if (await isWithin(ended(), WIND_DOWN)) return;
    for (const { cut } of this.#running.values()) cut.abort(new JobStoppedError("shutdown"));
    await isWithin(ended(), 3000);
  }

  async #run(): Promise<void> {
    const { pollMs = 500, log } = this.#options;
    let askedForAllAt = Number.NEGATIVE_INFINITY;
    while (!this.#stopping) {
      let pause = pollMs;
      this.#woken = false;
      if (performance.now() - askedForAllAt >= pollMs) {
        // Other replicas may have added a job, or a scheduled one is due.
        askedForAllAt = performance.now();
        for (const kind of JOB_KINDS) this.#due.add(kind);
      }
      try {
        await this.#fill();
      } catch (error) {
        pause = 1000;
        log.warn({ err: error }, "The queue can't be read; will retry");
      }
      if (!this.#stopping) await this.#pause(pause);
    }
  }

  async #pause(ms: number): Promise<void> {
    if (this.#woken) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Fetches only the kinds that are due: under load every query counts. */
  async #fill(): Promise<void> {
    const { queueClient } = this.#options;
    for (const kind of JOB_KINDS) {
      const { count, perGroup, except } = this.#places.room;
      if (count <= 0 || this.#stopping) return;
      if (!this.#due.delete(kind)) continue;
      const jobs = await queueClient.fetch<JobKinds[JobKind]>(kind, {
        batchSize: kind === "sync" ? count : Math.max(1, Math.floor(count / 2)),
        groupConcurrency: perGroup,
        ignoreGroups: [...except],
        includeMetadata: true,
      });
      for (const job of jobs) this.#begin(kind, job);
      if (jobs.length > 0) this.wake(kind);
      // Those that were passed over are looked at again as soon as there are more places.
      else if (except.length > 0) this.#due.add(kind);
    }
  }

  #begin(kind: JobKind, job: JobWithMetadata<JobKinds[JobKind]>): void {
    const stops = { stop: new AbortController(), cut: new AbortController() };
    const place = this.#places.take(job.groupId ?? "");
    const ended = this.#work(kind, job, stops, place).finally(() => {
      this.#running.delete(job.id);
      place.leave();
      this.wake(kind);
    });
    this.#running.set(job.id, { ...stops, ended });
  }

  async #work(
    kind: JobKind,
    job: JobWithMetadata<JobKinds[JobKind]>,
    { stop, cut }: Stops,
    place: Place,
  ): Promise<void> {
    const { queueClient, perform, putBack, heartbeatSeconds, maxJobMs } = this.#options;
    const log = this.#options.log.child({ job: job.id, kind, delivery: job.data.delivery });
    const attempt = { id: job.id, retryCount: job.retryCount };
    const run = {
      kind,
      id: `${job.id}.${job.retryCount}`,
      data: job.data,
      attempt: job.retryCount,
      isLast: job.retryCount >= job.retryLimit,
      waitedMs: Math.max(0, job.startedOn.getTime() - Math.max(job.createdOn.getTime(), job.startAfter.getTime())),
      stop: stop.signal,
      cut: cut.signal,
      rest: place.rest,
      log,
    } as AnyJobRun;
    const beat = setInterval(
      () => void queueClient.touch(kind, attempt).catch(() => undefined),
      (heartbeatSeconds * 1000) / 5,
    );
    const limit = setTimeout(() => {
      stop.abort(new JobStoppedError("time"));
      setTimeout(() => cut.abort(new JobStoppedError("time")), WIND_DOWN).unref();
    }, maxJobMs);
    try {
      const end = await perform(run);
      if (end.kind === "later") {
        log.info({ at: end.at }, `Later: ${end.why}`);
        await putBack(run, end.at);
      }
      await queueClient.complete(kind, attempt);
    } catch (error) {
      await this.#settleFailure(run, attempt, error);
    } finally {
      clearInterval(beat);
      clearTimeout(limit);
    }
  }

  async #settleFailure(run: AnyJobRun, attempt: { id: string; retryCount: number }, error: unknown): Promise<void> {
    const { queueClient, putBack } = this.#options;
    const why: unknown = run.stop.reason;
    try {
      if (why instanceof JobStoppedError && why.why === "shutdown") {
        await putBack(run, new Date());
        await queueClient.complete(run.kind, attempt);
        run.log.info("Returned to the queue: the bot is shutting down");
        return;
      }
      run.log.warn({ err: error, attempt: run.attempt, isLast: run.isLast }, "The job failed");
      await queueClient.fail(run.kind, attempt, { message: storableText(messageOf(error)) });
    } catch (problem) {
      // Without the database the job can't be completed: its heartbeat ends and it is handed out again.
      run.log.warn({ err: problem }, "The job's result can't be stored");
    }
  }
}

async function isWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const inTime = await Promise.race([work.then(() => true as const), late]);
  clearTimeout(timer);
  return inTime;
}
