import { progress } from "../../plan/model/progress.ts";
import type { BranchFiles } from "../../ports/look.ts";
import { readPlanFile } from "../../sync/read/plan-files.ts";
import { readSettings } from "../../sync/context/settings.ts";
import type { ReadContext } from "../../sync/context/sync-context.ts";
import type { RepositorySummary } from "../database/summary.ts";

const MOST_PLANS = 200;

/**
 * Finds the plans in a repository without a configuration, as far as the one look contains their text. Sends no
 * request.
 */
export function foundPlans(seen: BranchFiles, { overrides }: Pick<ReadContext, "overrides">): RepositorySummary {
  const settings = readSettings(null, overrides);
  const plans = seen.files
    .filter(({ path }) => settings.isPlan(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, blob }) => {
      const bytes = seen.contents.get(blob);
      const plan = bytes === undefined ? null : readPlanFile(path, blob, bytes, settings).plan;
      if (plan === null) return [];
      const { done, total, dropped } = progress(plan);
      return [{ path, title: plan.title, done, total, dropped, ...NOTHING_DONE }];
    });
  return {
    plans: plans.slice(0, MOST_PLANS),
    notices: [],
    isComplete: true,
    morePlans: Math.max(0, plans.length - MOST_PLANS),
  };
}

const NOTHING_DONE = {
  issue: null,
  outcome: "",
  reason: "",
  operations: [],
  moreOperations: 0,
  concerns: [],
  moreConcerns: 0,
  diagnostics: [],
  moreDiagnostics: 0,
} as const;
