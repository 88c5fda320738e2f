import { mermaidChart } from "../../history/chart/mermaid-chart.ts";
import type { Day } from "../../history/day.ts";
import type { RepositoryState } from "../read/repository-state.ts";
import { nextHistories } from "../stages/next-histories.ts";
import type { DecidedPlan } from "../stages/stages.ts";

/**
 * The repository with the charts that the plans' own issues are to show: with the numbers that this run will keep, so that
 * the next one draws the same. The same object where that is what it has already, or no plan shows one.
 */
export function withCharts(repository: RepositoryState, plans: readonly DecidedPlan[], today: Day): RepositoryState {
  const shown = plans.filter(({ tracked }) => repository.settings.showsChart(tracked.file.path));
  if (shown.length === 0) return repository;
  const histories = nextHistories(repository, plans, today);
  const charts = new Map(
    shown.map(({ tracked: { planId } }) => [planId, mermaidChart(histories?.get(planId)?.points ?? [])]),
  );
  const isSame = [...charts].every(([id, chart]) => repository.charts.get(id) === chart);
  return isSame ? repository : { ...repository, charts };
}
