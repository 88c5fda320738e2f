import type { BotLog } from "../log.ts";
import type { JobKind, JobKinds } from "./job.ts";
import type { Place } from "./places.ts";

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
