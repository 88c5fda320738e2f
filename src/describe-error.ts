import type { ErrorCode } from "./error-pages.ts";
import { DEFECT_HINT, PlansyncError } from "./errors.ts";

/** An error as shown to people. */
export interface ErrorDescription {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

/** Describes an error. Anything that is not one of ours is a defect and is described with its stack. */
export function describeError(error: unknown): ErrorDescription {
  if (error instanceof PlansyncError) return { code: error.code, message: error.message, hint: error.hint };
  return {
    code: "internal",
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    hint: DEFECT_HINT,
  };
}
