import type { Report } from "../report/report.ts";

/** Result of a verb: the text of the answering comment, and the report where there is one. */
export interface Answer {
  readonly text: string;
  readonly report: Report | null;
}
