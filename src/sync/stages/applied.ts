import type { EpochMs } from "../../ports/epoch-ms.ts";
import { PlansyncError } from "../../errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Logger } from "../../ports/logger.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import type { RepositoryWriter, UpdatedIssue } from "../../ports/repository-writer.ts";
import type { Operation } from "../../reconcile/input/operation.ts";

/** Outcome of one operation. */
export interface AppliedOperation {
  readonly operation: Operation;
  /** `remaining`: skipped because time ran out or a prerequisite is missing; the next run does it. */
  readonly status: "done" | "failed" | "remaining";
  /** Number of the issue concerned, once there is one. */
  readonly issue: number | null;
  /** What GitHub left out of an update without a word. */
  readonly left?: UpdatedIssue;
  readonly error: { readonly message: string; readonly hint: string } | null;
}

/** What applying operations needs. */
export interface ApplyContext {
  readonly reader: RepositoryReader;
  readonly writer: RepositoryWriter;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Nothing new is started after this. */
  readonly deadline: EpochMs;
}

/**
 * Returns an error's message and hint for the report. Rethrows anything that is not one of our errors: it is a defect.
 */
export function explainFailure(error: unknown): { readonly message: string; readonly hint: string } {
  if (!(error instanceof PlansyncError)) throw error;
  return { message: error.message, hint: error.hint };
}
