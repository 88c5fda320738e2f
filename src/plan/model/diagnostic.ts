import type { LineNumber } from "./line-number.ts";

export type Severity = "error" | "warning" | "info";

/** Something wrong in a plan, with its place and its cure. Problems of content are values, never exceptions. */
export interface Diagnostic {
  /** Kebab-case and stable: people filter on it. */
  readonly code: string;
  readonly severity: Severity;
  /** 1-based. */
  readonly line: LineNumber;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly hint: string;
}
