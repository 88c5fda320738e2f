import { latestText } from "../../record/record.ts";
import type { Decided } from "../stages/stages.ts";

/**
 * True when a push changed no plan and the most recently changed issues (up to 100) are as recorded: then there is
 * nothing to do, and the other pages need not be read. An issue missing from the page counts as unchanged here; issue
 * events, the schedule and every push that changes a plan read all of them.
 */
export function isUnchanged({ repository, plans }: Decided): boolean {
  if (repository.look.moreIssues === null || repository.away.some(({ record, why }) => record.away !== why))
    return false;
  return plans.every(({ tracked, changes }) => {
    const { record, file, base } = tracked;
    if (changes === null || record === null || base === null) return false;
    const { ticks, takes, undecided, operations, identity } = changes;
    return (
      latestText(record) === file.blob &&
      record.path === file.path &&
      record.away === null &&
      ticks.length + takes.length + undecided.length === 0 &&
      identity.copies.length === 0 &&
      operations.every(({ kind }) => kind !== "update")
    );
  });
}
