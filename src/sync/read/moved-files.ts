import type { Look, TreeFile } from "../../ports/look.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import { type PlanRecord } from "../../record/record.ts";
import { isKnownText } from "../../record/known-texts.ts";
import { readPlanFile, type PlanFile } from "./plan-files.ts";
import { isRenameCandidate } from "./rename-candidates.ts";
import type { Settings } from "../context/settings.ts";

/** Maximum number of markdown files outside the globs that are read to find where a plan went. */
const MAX_CANDIDATES = 30;

/**
 * Finds files that hold a record's exact text at another path, also outside the globs: they continue it, whatever is at
 * the old path now. A copy that existed before the record was made continues nothing.
 *
 * @param assigned records that already have their file, by path.
 */
export async function findSameTexts(
  reader: RepositoryReader,
  look: Look,
  files: readonly PlanFile[],
  records: readonly PlanRecord[],
  assigned: ReadonlyMap<string, PlanRecord>,
  settings: Settings,
): Promise<readonly { readonly record: PlanRecord; readonly file: PlanFile }[]> {
  const found: { record: PlanRecord; file: PlanFile }[] = [];
  const isTaken = (path: string) => assigned.has(path) || found.some(({ file }) => file.path === path);
  for (const record of records) {
    const copies = look.files.filter(
      ({ path, blob }) => path !== record.path && isKnownText(record, blob) && isMarkdown(path) && !isTaken(path),
    );
    // A file inside the globs takes precedence over one outside.
    const followed = (path: string) => files.find((file) => file.path === path);
    const sorted = copies.toSorted(
      (a, b) => Number(followed(b.path) !== undefined) - Number(followed(a.path) !== undefined),
    );
    for (const copy of sorted.slice(0, MAX_CANDIDATES)) {
      if (!(await reader.isInHistory(look.tip, [copy.path], copy.blob, record.base.commit))) continue;
      const file = followed(copy.path) ?? (await readFiles(reader, [copy], settings))[0];
      if (file?.plan == null) continue;
      found.push({ record, file });
      break;
    }
  }
  return found;
}

/** Reads files outside the globs that a plan moved to earlier: they are followed where they are. */
export async function readOutside(
  reader: RepositoryReader,
  look: Look,
  files: readonly PlanFile[],
  records: readonly PlanRecord[],
  settings: Settings,
): Promise<readonly PlanFile[]> {
  const paths = new Set(records.flatMap(({ outside, path }) => (outside ? [path] : [])));
  for (const { path } of files) paths.delete(path);
  return readFiles(
    reader,
    look.files.filter(({ path }) => paths.has(path)),
    settings,
  );
}

/**
 * Finds files outside the globs that plans may have moved to: ticking the last box and moving the file to `archive/` is
 * a rename.
 */
export async function findMovedOut(
  reader: RepositoryReader,
  look: Look,
  known: readonly PlanFile[],
  lost: readonly PlanRecord[],
  settings: Settings,
): Promise<readonly PlanFile[]> {
  const paths = new Set(known.map(({ path }) => path));
  const candidates = look.files
    .filter(({ path }) => !paths.has(path) && isMarkdown(path))
    .filter(({ path }) => lost.some((record) => isRenameCandidate(record.path, path)))
    .slice(0, MAX_CANDIDATES);
  // A file that existed when the records were made is not where a plan moved to.
  const arrived: TreeFile[] = [];
  for (const file of candidates) if (await hasArrived(reader, look, file, lost)) arrived.push(file);
  return (await readFiles(reader, arrived, settings)).filter(({ plan }) => plan !== null);
}

async function hasArrived(
  reader: RepositoryReader,
  look: Look,
  { path, blob }: TreeFile,
  lost: readonly PlanRecord[],
): Promise<boolean> {
  for (const record of lost)
    if (isRenameCandidate(record.path, path) && (await reader.isInHistory(look.tip, [path], blob, record.base.commit)))
      return true;
  return false;
}

async function readFiles(
  reader: RepositoryReader,
  files: readonly TreeFile[],
  settings: Settings,
): Promise<readonly PlanFile[]> {
  if (files.length === 0) return [];
  const contents = await reader.readBlobs(files.map(({ blob }) => blob));
  return files.flatMap(({ path, blob }) => {
    const bytes = contents.get(blob);
    return bytes === undefined ? [] : [readPlanFile(path, blob, bytes, settings)];
  });
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}
