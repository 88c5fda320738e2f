import { EXIT } from "../../errors.ts";
import type { Report } from "../../report/report.ts";

/** Returns the exit code for a report: failures first, then what is left over, then what needs a person. */
export function exitCodeOf(report: Report): number {
  if (report.totals.failed > 0 || report.outcome === "failed") return EXIT.attention;
  if (report.outcome === "incomplete") return EXIT.limits;
  const needsPerson = report.plans.some(
    ({ outcome, items, orphans, proposals }) =>
      outcome === "held" ||
      outcome === "refused" ||
      orphans.length + proposals.length > 0 ||
      items.some(({ result }) => result === "drifted" || result === "conflicting" || result === "unread"),
  );
  return needsPerson ? EXIT.attention : EXIT.done;
}
