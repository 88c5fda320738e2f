import { renderOverview } from "../../issue/overview.ts";
import { replaceProgress } from "../../issue/results.ts";
import { decodePlan, encodePlan } from "../../plan/parse/decode.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import { blobSha } from "../../blob-sha.ts";
import { latestText } from "../../record/known-texts.ts";
import { itemAt } from "../../reconcile/items/tracked-item.ts";
import type { AppliedPlan } from "../stages/stages.ts";
import type { RepositoryState } from "../read/repository-state.ts";

type Results = Pick<AppliedPlan, "results" | "resultsFile">;

/**
 * Updates the progress block of the results file that a plan names, to go into the same commit as the ticks. The file
 * is read only when it, or anything in the plan, may have changed since the last write.
 */
export async function updateResults(
  reader: RepositoryReader,
  repository: RepositoryState,
  applied: AppliedPlan,
): Promise<Results> {
  const { tracked, changes, results } = applied;
  const { plan, blob } = tracked.file;
  const asBefore: Results = { results, resultsFile: [] };
  if (plan?.resultsFile == null || changes === null || applied.target !== "commit") return asBefore;
  const file = repository.look.files.find((entry) => entry.path === plan.resultsFile);
  if (file === undefined) return { results: null, resultsFile: [] };
  const { record } = tracked;
  const isSameText = record !== null && latestText(record) === blob;
  if (isSameText && applied.applied.length === 0 && applied.next === null && record.results === file.blob)
    return asBefore;
  const bytes = (await reader.readBlobs([file.blob])).get(file.blob);
  const decoded = bytes === undefined ? null : decodePlan(file.path, bytes);
  if (decoded === null || "diagnostic" in decoded) return asBefore;
  const { address } = repository.settings.textContext(repository.look);
  const overview = renderOverview({
    plan,
    stateOf: (index) => itemAt(changes.items, index).outcome.state,
    isStarted: (index) => itemAt(changes.items, index).traits.isStarted,
    numberOf: (index) => itemAt(changes.items, index).issue?.number ?? null,
    nameOf: (number) => `[#${number}](${address}/issues/${number})`,
  });
  const updated = replaceProgress(decoded.text, overview);
  if (updated === null) return { results: file.blob, resultsFile: [] };
  const encoded = encodePlan(updated);
  const sha = blobSha(encoded);
  return {
    results: sha,
    resultsFile: sha === file.blob ? [] : [{ path: file.path, blob: file.blob, bytes: encoded }],
  };
}
