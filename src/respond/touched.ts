import type { ChangedFile } from "../ports/pull-requests.ts";
import type { PlanReport } from "../report/report.ts";
import type { RepositoryState } from "../sync/read/repository-state.ts";

/**
 * A plan is touched by a change of its file (also under its old name); every plan is touched by a change of the
 * configuration.
 */
export function touchedBy(
  files: readonly ChangedFile[],
  configPath: string,
  { plans, away }: Pick<RepositoryState, "plans" | "away">,
): (plan: PlanReport) => boolean {
  const paths = new Set(
    files.flatMap(({ path, previousPath }) => [path, ...(previousPath === null ? [] : [previousPath])]),
  );
  if (paths.has(configPath)) return () => true;
  const recordPath = new Map([
    ...plans.flatMap(({ planId, record }) => (record === null ? [] : [[planId, record.path] as const])),
    ...away.map(({ record }) => [record.plan, record.path] as const),
  ]);
  return ({ path, id }) => paths.has(path) || paths.has(recordPath.get(id) ?? path);
}
