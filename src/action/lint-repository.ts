import { reportFiles } from "../apply/report-files.ts";
import { ConfigError, PlanNotFoundError } from "../errors.ts";
import type { RemoteContext } from "../github/context.ts";
import { readTree } from "../github/tree.ts";
import { lintPlan } from "../plan/lint.ts";
import type { TreeFile } from "../ports.ts";
import { readPlanFile } from "../read/plan-files.ts";
import { readSettings, type Settings } from "../read/settings.ts";
import type { SyncContext } from "../sync-context.ts";
import type { ActionEnvironment } from "./environment.ts";
import type { Outcome } from "./outcome.ts";

/** Reads the plans of the commit that this run is for, and nothing else: no issue, no record. */
export async function lintRepository(
  github: RemoteContext,
  { remote, overrides }: SyncContext,
  { sha, repo }: ActionEnvironment,
): Promise<Outcome> {
  const tree = await readTree(github, sha === "" ? "HEAD" : sha);
  const files = typeof tree === "string" ? [] : tree.files;
  const settings = await settingsOf(files, { remote, overrides });
  const wanted = files.filter(({ path }) => settings.isPlan(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  if (wanted.length === 0)
    throw new PlanNotFoundError(
      `No plan found in ${repo.owner}/${repo.repo}. Looked for ${settings.globs.join(", ")}.`,
      {
        hint: "Name your plan files in the `plans` input or under `plans:` in .github/plansync.yml.",
      },
    );
  const contents = await remote.readBlobs(wanted.map(({ blob }) => blob));
  const plans = wanted.map(({ path, blob }) => {
    const file = readPlanFile(path, blob, contents.get(blob) ?? new Uint8Array(), settings);
    const found = file.plan === null ? [] : lintPlan(file.plan);
    return { shown: path, file: { ...file, diagnostics: [...file.diagnostics, ...found] } };
  });
  const report = reportFiles(plans);
  const severities = report.plans.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity));
  const isFailing = (severity: string) =>
    settings.failOn !== "never" && (severity === "error" || severity === settings.failOn);
  return { report: { ...report, repository: repo }, text: null, failing: severities.filter(isFailing).length };
}

async function settingsOf(
  files: readonly TreeFile[],
  { remote, overrides }: Pick<SyncContext, "remote" | "overrides">,
): Promise<Settings> {
  const file = files.find(({ path }) => path === overrides.configPath);
  const bytes = file === undefined ? undefined : (await remote.readBlobs([file.blob])).get(file.blob);
  if (bytes === undefined && overrides.isConfigRequired)
    throw new ConfigError(`There is no configuration file ${overrides.configPath}.`, {
      hint: "Correct the `config` input, or add the file.",
    });
  const text = bytes === undefined ? null : { path: overrides.configPath, text: new TextDecoder().decode(bytes) };
  return readSettings(text, overrides, remote.repo);
}
