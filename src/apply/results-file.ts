import { renderOverview } from "../issue/overview.ts";
import { replaceProgress } from "../issue/results.ts";
import { decodePlan, encodePlan } from "../plan/decode.ts";
import type { RepositoryReader } from "../ports/repository-reader.ts";
import { blobSha } from "../blob-sha.ts";
import type { World } from "../read/world.ts";
import { goesIntoPull, type PlanRun } from "./plan-run.ts";

/**
 * Brings the progress block of the results file that a plan names up to date, to go into the same commit as the ticks.
 * The file is read only when it, or anything of the plan, may have changed since it was written last.
 */
export async function updateResults(reader: RepositoryReader, world: World, run: PlanRun): Promise<void> {
  const { plan, path } = run.tracked.file;
  const { changes } = run;
  if (plan?.resultsFile == null || changes === null || world.settings.writeBackFor(path) !== "commit") return;
  if (goesIntoPull(world, run)) return;
  const file = world.look.files.find((entry) => entry.path === plan.resultsFile);
  if (file === undefined) {
    run.results = null;
    return;
  }
  const { record } = run.tracked;
  const isSameText = record !== null && (record.next ?? record.base.blob) === run.tracked.file.blob;
  if (isSameText && run.applied.length === 0 && run.next === null && record.results === file.blob) return;
  const bytes = (await reader.readBlobs([file.blob])).get(file.blob);
  const decoded = bytes === undefined ? null : decodePlan(file.path, bytes);
  if (decoded === null || "diagnostic" in decoded) return;
  const { address } = world.settings.textContext(world.look);
  const overview = renderOverview({
    plan,
    stateOf: (index) => changes.outcomes[index]?.state ?? "open",
    numberOf: (index) => changes.identity.issueOf[index]?.number ?? null,
    nameOf: (number) => `[#${number}](${address}/issues/${number})`,
  });
  const updated = replaceProgress(decoded.text, overview);
  const sha = updated === null ? file.blob : blobSha(encodePlan(updated));
  run.results = sha;
  if (updated !== null && sha !== file.blob)
    run.resultsFile = [{ path: file.path, blob: file.blob, bytes: encodePlan(updated) }];
}
