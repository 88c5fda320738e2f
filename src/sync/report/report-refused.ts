import type { Diagnostic } from "../../plan/model/diagnostic.ts";
import type { PlanReport } from "../../report/report.ts";

/** A plan of which nothing is done, with the worst of what is wrong with it as the reason. */
export function reportRefused(
  shared: Pick<PlanReport, "path" | "id" | "diagnostics">,
  diagnostics: readonly Diagnostic[],
): PlanReport {
  const worst = diagnostics.find(({ severity }) => severity === "error") ?? diagnostics[0];
  const reason = worst?.message ?? "it can't be read";
  return {
    ...shared,
    title: shared.path,
    status: null,
    outcome: "refused",
    reason,
    done: 0,
    total: 0,
    dropped: 0,
    before: null,
    issue: null,
    items: [],
    operations: [],
    orphans: [],
  };
}
