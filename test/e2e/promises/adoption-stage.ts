import type { ItemReport } from "../../../src/report/report.ts";
import { type ActionRun, type ActionStage } from "../round-trip/action-stage.ts";

export const PATH = "docs/plans/plan.md";

/** The item that stands in a line of the plan. */
export function itemAt(run: ActionRun, plan: string, line: string): ItemReport | undefined {
  const at = plan.split("\n").indexOf(line) + 1;
  return run.report?.plans.flatMap(({ items }) => items).find((item) => item.line === at);
}

export const isOurs = (stage: ActionStage, number: number) =>
  stage.repo.issue(number).body.includes("<!-- plansync v1");
