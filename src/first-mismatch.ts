import type * as z from "zod/mini";
import { InternalError } from "./errors.ts";

/** The first place at which data from outside is not what a schema asks for. */
export interface Mismatch {
  /** Keys from the outside in, joined by dots; "" for the data as a whole. */
  readonly path: string;
  readonly message: string;
}

/**
 * Returns the first mismatch of an error that a schema reported.
 * @throws InternalError where it reports none.
 */
export function firstMismatch(error: z.core.$ZodError): Mismatch {
  const [issue] = error.issues;
  if (issue === undefined) throw new InternalError("A schema refused data without saying why.", error);
  return { path: issue.path.join("."), message: issue.message };
}
