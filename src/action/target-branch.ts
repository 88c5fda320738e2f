import { readConfiguration } from "../sync/context/configuration.ts";
import type { ReadContext } from "../sync/context/sync-context.ts";

/** The branch whose plans count, as the configuration on the default branch says. */
export async function findTargetBranch({ reader, overrides }: ReadContext): Promise<string> {
  const { configPath, branch, defaultBranch } = overrides;
  const { tip, files, contents } = await reader.readFiles({ branch, branchHint: defaultBranch, paths: [configPath] });
  const source = { files, contents, branch: tip.branch };
  // A file that is required and missing stops the run that would sync, not the question whether there is one.
  const settings = await readConfiguration(source, { ...overrides, isConfigRequired: false }, reader);
  return settings.branch ?? tip.branch;
}
