import { readSettings } from "../read/settings.ts";
import type { SyncContext } from "../sync-context.ts";

/** The branch whose plans count, as the configuration on the default branch says. */
export async function findTargetBranch({ remote, overrides }: SyncContext): Promise<string> {
  const assumed = readSettings(null, overrides);
  const look = await remote.look({
    branch: overrides.branch,
    branchHint: overrides.defaultBranch,
    label: assumed.labels.all,
    wanted: (path) => path === overrides.configPath,
  });
  const file = look.files.find(({ path }) => path === overrides.configPath);
  const bytes = file === undefined ? undefined : look.contents.get(file.blob);
  if (file === undefined || bytes === undefined) return look.tip.branch;
  const settings = readSettings({ path: file.path, text: new TextDecoder().decode(bytes) }, overrides);
  return settings.branch ?? look.tip.branch;
}
