import type { Day } from "../../history/day.ts";
import { readHistories, tupleOf, type PointTuple } from "../../history/history-file.ts";
import type { Report } from "../../report/report.ts";
import { nextHistories } from "../stages/next-histories.ts";
import type { Decided } from "../stages/stages.ts";

/** Adds to a report what is kept of the plans' pasts, and where they stand after the run. */
export function reportHistories(report: Report, { repository, plans }: Decided, today: Day): Report {
  const before = readHistories(repository.look.state.files);
  const after = nextHistories(repository, plans, today);
  return {
    ...report,
    plans: report.plans.map((plan) => {
      const last = after?.get(plan.id)?.points.at(-1);
      if (last === undefined) return plan;
      const points: readonly PointTuple[] = (before?.get(plan.id)?.points ?? []).map(tupleOf);
      return { ...plan, history: { points, now: tupleOf({ ...last, day: today }) } };
    }),
  };
}
