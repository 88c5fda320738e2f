import { dayOf } from "../../history/day.ts";
import { readHistories, tupleOf, type PointTuple } from "../../history/history-file.ts";
import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { Report } from "../../report/report.ts";
import { nextHistories } from "../stages/next-histories.ts";
import type { Decided, WrittenBack } from "../stages/stages.ts";
import { reportRun } from "./report-run.ts";

/** As `reportRun`, with what is kept of the plans' pasts, and where they stand after the run. */
export function reportWithHistories(stage: Decided | WrittenBack, mode: Report["mode"], now: EpochMs): Report {
  const { repository, plans } = stage;
  const report = reportRun(stage, mode);
  const today = dayOf(now);
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
