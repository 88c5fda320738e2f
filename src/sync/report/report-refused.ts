import type { Diagnostic } from "../../plan/model/diagnostic.ts";
import type { PlanReport } from "../../report/report.ts";

/** Reports a plan for which nothing is done; the reason is its worst diagnostic. */
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
    proposals: [],
  };
}
