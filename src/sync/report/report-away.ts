import type { AwayPlan } from "../read/away-plans.ts";
import { count } from "../../report/count.ts";
import type { PlanReport } from "../../report/report.ts";
import { listedItems } from "../../record/record.ts";
import { reportRefused } from "./report-refused.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/** Reports a plan that no file continues: how many of its issues are open, and what to do about them. */
export function reportAway(repository: RepositoryState, { record, why, rescued }: AwayPlan): PlanReport {
  const numbers = listedItems(record).flatMap(([key, number]) => (number === 0 || rescued.has(key) ? [] : [number]));
  const open = numbers.filter((number) => repository.issues.find(number)?.state === "open").length;
  const shared = reportRefused({ path: record.path, id: record.plan, diagnostics: [] }, []);
  const left = `its ${count(numbers.length, "issue")} (${open} open) are left as they are`;
  const leave = `plansync leave --plan ${record.path}`;
  return {
    ...shared,
    outcome: why === "left-out" ? "left-out" : "orphaned",
    reason:
      why === "replaced"
        ? `another plan is at its path; ${left}. Restore it under any name, or release them with \`${leave}\``
        : why === "gone"
          ? `its file is gone; ${left}. Restore the file, or release them with \`${leave}\``
          : `the choice of plans leaves it out; ${left}. Include it again, or release them with \`${leave}\``,
    issue: record.items[0]?.[1] || null,
  };
}
