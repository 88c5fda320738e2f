import { EXIT } from "../../errors.ts";
import type { Report } from "../../report/report.ts";
import { outcomeOf, type OutcomeKind } from "../../report/run-outcome.ts";

const CODES: Readonly<Record<OutcomeKind, number>> = {
  failed: EXIT.attention,
  held: EXIT.attention,
  undecided: EXIT.attention,
  incomplete: EXIT.limits,
  changed: EXIT.done,
  agreed: EXIT.done,
  checked: EXIT.done,
  skipped: EXIT.done,
};

/** Returns the exit code for a report: failures first, then what is left over, then what needs a person. */
export function exitCodeOf(report: Report): number {
  return CODES[outcomeOf(report).kind];
}
