import type { AwayPlan } from "../read/away-plans.ts";
import { count } from "../../report/count.ts";
import type { PlanReport } from "../../report/report.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import { listedItems } from "../../record/record.ts";
import { reportRefused } from "./report-refused.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/** Most issues that are named; of more, it says only how many there are. */
const MAX_NAMED = 20;

/** Reports a plan that no file continues: which of its issues are open, and what ends it. */
export function reportAway(repository: RepositoryState, { record, why, rescued }: AwayPlan): PlanReport {
  const numbers = listedItems(record).flatMap(([key, number]) => (number === 0 || rescued.has(key) ? [] : [number]));
  const open = numbers.filter((number) => repository.issues.find(number)?.state === "open");
  const shared = reportRefused({ path: record.path, id: record.plan, diagnostics: [] }, []);
  const left = `its ${count(numbers.length, "issue")} (${namesOf(open)}) are left as they are`;
  const leave = `end it: \`plansync leave --plan ${record.path} --close\` closes them, \`--keep\` in its place lets them stay open`;
  return {
    ...shared,
    outcome: why === "left-out" ? "left-out" : "orphaned",
    reason:
      why === "replaced"
        ? `another plan is at its path; ${left}. Restore it under any name, or ${leave}`
        : why === "gone"
          ? `its file is gone; ${left}. Restore the file, or ${leave}`
          : `the choice of plans leaves it out; ${left}. Include it again, or ${leave}`,
    issue: record.items[0]?.[1] || null,
  };
}

/** `2 open: #4, #5`. */
function namesOf(open: readonly IssueNumber[]): string {
  const named = open.slice(0, MAX_NAMED).map((number) => `#${number}`);
  const more = open.length > MAX_NAMED ? [`${open.length - MAX_NAMED} more`] : [];
  return open.length === 0 ? "none open" : `${open.length} open: ${[...named, ...more].join(", ")}`;
}
