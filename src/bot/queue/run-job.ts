import type { JobWithMetadata, PgBoss } from "pg-boss";
import { messageOf } from "../../errors.ts";
import { storableText } from "../database/storable.ts";
import type { BotLog } from "../log.ts";
import type { JobKind, JobKinds } from "./job.ts";
import type { AnyJobRun, JobEnd } from "./job-run.ts";
import type { Place } from "./places.ts";

/** How jobs are run, whatever they are about. */
export interface JobHandling {
  readonly queueClient: PgBoss;
  readonly log: BotLog;
  readonly heartbeatSeconds: number;
  readonly maxJobMs: number;
  /** Runs the job. If it throws, the job is retried later, and goes to the dead letters in the end. */
  readonly perform: (run: AnyJobRun) => Promise<JobEnd>;
  /** Puts the job back into the queue. */
  readonly putBack: (run: AnyJobRun, at: Date) => Promise<void>;
}

/** Why a job was stopped. */
export class JobStoppedError extends Error {
  readonly why: "shutdown" | "time";

  constructor(why: "shutdown" | "time") {
    super({ shutdown: "The bot is shutting down.", time: "The job took too long." }[why]);
    this.name = "JobStoppedError";
    this.why = why;
  }
}

/** How a job is told to end. */
export interface Stops {
  readonly stop: AbortController;
  readonly cut: AbortController;
}

/** Milliseconds that a stopped job has to record its progress. */
export const WIND_DOWN = 7000;

/** Runs a job to its end, and stores how it ended. */
export async function runJob(
  handling: JobHandling & { readonly stops: Stops; readonly place: Place },
  kind: JobKind,
  job: JobWithMetadata<JobKinds[JobKind]>,
): Promise<void> {
  const { queueClient, perform, putBack, heartbeatSeconds, maxJobMs, place } = handling;
  const { stop, cut } = handling.stops;
  const log = handling.log.child({ job: job.id, kind, delivery: job.data.delivery });
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
    await settleFailure(handling, run, attempt, error);
  } finally {
    clearInterval(beat);
    clearTimeout(limit);
  }
}

async function settleFailure(
  { queueClient, putBack }: JobHandling,
  run: AnyJobRun,
  attempt: { readonly id: string; readonly retryCount: number },
  error: unknown,
): Promise<void> {
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
