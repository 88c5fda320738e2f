import { readSettings } from "../read/settings.ts";
import type { ReadContext } from "../sync-context.ts";

/** The branch whose plans count, as the configuration on the default branch says. */
export async function findTargetBranch({ reader, overrides }: ReadContext): Promise<string> {
  const { configPath, branch, defaultBranch } = overrides;
  const { tip, files, contents } = await reader.readFiles({ branch, branchHint: defaultBranch, paths: [configPath] });
  const file = files.find(({ path }) => path === configPath);
  const bytes = file === undefined ? undefined : contents.get(file.blob);
  if (file === undefined || bytes === undefined) return tip.branch;
  const settings = readSettings({ path: file.path, text: new TextDecoder().decode(bytes) }, overrides);
  return settings.branch ?? tip.branch;
}
