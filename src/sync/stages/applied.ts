import { PlansyncError } from "../../errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Logger } from "../../ports/logger.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import type { RepositoryWriter } from "../../ports/repository-writer.ts";
import type { Operation } from "../../reconcile/input/operation.ts";

/** What became of one operation. */
export interface AppliedOperation {
  readonly operation: Operation;
  /** `remaining`: not tried, for want of time or of something it needs; the next run does it. */
  readonly status: "done" | "failed" | "remaining";
  /** Number of the issue it is about, once there is one. */
  readonly issue: number | null;
  readonly error: { readonly message: string; readonly hint: string } | null;
}

/** What applying needs. */
export interface ApplyContext {
  readonly reader: RepositoryReader;
  readonly writer: RepositoryWriter;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Epoch milliseconds after which nothing new is begun. */
  readonly deadline: number;
}

/** The words of an error for the report. Anything that is not one of ours is a defect and is thrown on. */
export function explainFailure(error: unknown): { readonly message: string; readonly hint: string } {
  if (!(error instanceof PlansyncError)) throw error;
  return { message: error.message, hint: error.hint };
}
