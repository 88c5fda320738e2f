import type { Look } from "../../ports/look.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import type { PlanRecord } from "../../record/record.ts";
import type { Settings } from "../context/settings.ts";

/**
 * Adds the files of known plans to a look that could not list all files: whether such a plan is still there is known
 * only by its own path.
 */
export async function withRecordedFiles(
  reader: RepositoryReader,
  look: Look,
  records: readonly PlanRecord[],
): Promise<Look> {
  const listed = new Set(look.files.map(({ path }) => path));
  const paths = records.map(({ path }) => path).filter((path) => !listed.has(path));
  if (!look.truncated || paths.length === 0 || look.tip.commit === null) return look;
  const { files, contents } = await reader.readFiles({ branch: look.tip.branch, at: look.tip.commit, paths });
  const found = files.filter(({ path }) => paths.includes(path));
  return { ...look, files: [...look.files, ...found], contents: new Map([...look.contents, ...contents]) };
}

/**
 * Where folders were not seen in which plans can be, words that are gone from one plan may stand in another: nothing
 * counts as removed.
 */
export function withoutRemovals(settings: Settings): Settings {
  return { ...settings, policyFor: (path) => ({ ...settings.policyFor(path), onItemRemoved: "keep" }) };
}
