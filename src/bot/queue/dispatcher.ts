import type { JobWithMetadata } from "pg-boss";
import type { JobKind, JobKinds } from "./job.ts";
import { Places } from "./places.ts";
import { JOB_KINDS } from "./queue.ts";
import { JobStoppedError, runJob, WIND_DOWN, type JobHandling, type Stops } from "./run-job.ts";

export interface DispatcherOptions extends JobHandling {
  /** Jobs that work at once; any number of others may wait for something meanwhile. */
  readonly concurrency: number;
  /** Jobs of one installation that work at once. */
  readonly groupConcurrency: number;
  /** Milliseconds between polls of an empty queue. */
  readonly pollMs?: number;
}

interface Running extends Stops {
  readonly ended: Promise<void>;
}

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
    const ended = runJob({ ...this.#options, stops, place }, kind, job).finally(() => {
      this.#running.delete(job.id);
      place.leave();
      this.wake(kind);
    });
    this.#running.set(job.id, { ...stops, ended });
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
