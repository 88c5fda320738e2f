import { readConfiguration } from "../sync/context/configuration.ts";
import type { ReadContext } from "../sync/context/sync-context.ts";

/** Returns the branch that plans are read from, by the configuration on the default branch. */
export async function findTargetBranch({ reader, overrides }: ReadContext): Promise<string> {
  const { configPath, branch, defaultBranch } = overrides;
  const { tip, files, contents } = await reader.readFiles({ branch, branchHint: defaultBranch, paths: [configPath] });
  const source = { files, contents, branch: tip.branch };
  // A required file that is missing stops the sync itself, not this question.
  const settings = await readConfiguration(source, { ...overrides, isConfigRequired: false }, reader);
  return settings.branch ?? tip.branch;
}
