import type { createColors } from "picocolors";

type Paint = ReturnType<typeof createColors>;

/** How a report is set as plain text: in a terminal, or in the log of a job. */
export interface TextSettings {
  readonly paint: Paint;
  /** Width in columns; `Infinity`: lines may be as long as they are. */
  readonly columns: number;
  /** `terminal`: somebody typed a command; `log`: a workflow runs. */
  readonly place: "terminal" | "log";
  /** Cuts a text to a width in columns. */
  readonly fit: (text: string, width: number) => string;
  /** Wraps a text at a width; all lines but the first are indented. */
  readonly wrap: (text: string, width: number, indent: string) => string;
}
