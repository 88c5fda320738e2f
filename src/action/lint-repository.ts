import { reportFiles } from "../sync/report/report-files.ts";
import { planNotFound } from "../config/plan-not-found.ts";
import type { RemoteContext } from "../github/transport/context.ts";
import { createRepoFiles } from "../github/read/repo-files.ts";
import { lintPlan } from "../plan/lint/lint.ts";
import { readConfiguration } from "../sync/context/configuration.ts";
import { readPlanFiles } from "../sync/read/plan-files.ts";
import { countFailing } from "../report/failing.ts";
import type { ReadContext } from "../sync/context/sync-context.ts";
import type { ActionEnvironment } from "./environment.ts";
import type { Outcome } from "./outcome.ts";
import { commitOf } from "./trigger.ts";

/**
 * Reads the plans of the commit that this run is for, and nothing else: no issue, no record. Writes nothing.
 * @throws ConfigError, PlanNotFoundError.
 */
export async function lintRepository(
  github: RemoteContext,
  context: ReadContext,
  { sha, payload, repo }: ActionEnvironment,
): Promise<Outcome> {
  const commit = commitOf(payload, sha);
  const files = (await createRepoFiles(github).listFiles(commit === "" ? "HEAD" : commit))?.files ?? [];
  const contents = new Map<string, Uint8Array>();
  const settings = await readConfiguration({ files, contents, branch: null }, context.overrides, context.reader);
  const read = await readPlanFiles({ files, contents }, settings, (blobs) => context.reader.readBlobs(blobs));
  if (read.length === 0)
    throw planNotFound(
      "No plan found.",
      settings.globs,
      "Name your plan files in the `plans` input or under `plans:` in .github/plansync.yml.",
    );
  const plans = read.map((file) => {
    const found = file.plan === null ? [] : lintPlan(file.plan);
    return { shown: file.path, file: { ...file, diagnostics: [...file.diagnostics, ...found] } };
  });
  const report = { ...reportFiles(plans), repository: repo };
  const failing = countFailing(report.plans, settings.failOn);
  const noun = failing === 1 ? "problem" : "problems";
  return {
    report,
    text: null,
    failure: failing === 0 ? null : `${failing} ${noun} in plans; the annotations and the job summary say which.`,
  };
}
