import type { Look, LookQuery } from "../ports/look.ts";
import type { ChangedFile } from "../ports/pull-requests.ts";
import type { RepositoryReader } from "../ports/repository-reader.ts";
import type { RepoFiles } from "../ports/repo-files.ts";
import { blobSha } from "../blob-sha.ts";
import { withSnapshot } from "../sync/read/with-snapshot.ts";
import { mergeTexts } from "./merge-texts.ts";

/** The input of a merge. */
export interface MergeInput {
  readonly reader: RepositoryReader;
  readonly files: RepoFiles;
  /** Head of the pull request. */
  readonly head: string;
  readonly changes: readonly ChangedFile[];
}

/** The repository as merging would leave it. */
export interface Merged {
  readonly reader: RepositoryReader;
  /**
   * Wanted files that both sides changed in the same place, among those read so far: they are shown as in the pull
   * request.
   */
  readonly conflicts: ReadonlySet<string>;
}

/**
 * Returns the repository as merging a pull request would leave it: the tip's files, with those that the pull request
 * changes in their place. Wanted texts that changed on the branch as well (ticks change plans all the time) are merged
 * as git does. GitHub's own test merge is no use here: it is made late, and not renewed when only the branch moves.
 */
export function mergedReader({ reader, files, head, changes }: MergeInput): Merged {
  const conflicts = new Set<string>();
  const merge = async (found: Look, query: LookQuery): Promise<Look> => {
    const tip = new Map(found.files.map((file) => [file.path, file.blob]));
    const isShared = ({ path, change }: ChangedFile) => query.wanted(path) && (change !== "added" || tip.has(path));
    const origin = changes.some(isShared) ? await readOrigin(files, found.tip.commit, head) : null;
    const merged = new Map(found.files.map((file) => [file.path, file]));
    const contents = new Map(found.contents);
    for (const change of changes) {
      const before = change.previousPath ?? change.path;
      const [ours, theirs] = [tip.get(before), theirsOf(change)];
      const hasMoved = origin !== null && isShared(change) && origin.get(before) !== ours && ours !== theirs;
      const bytes = hasMoved ? await mergeBlobs(reader, [origin.get(before), ours, theirs]) : null;
      if (hasMoved && bytes === null) conflicts.add(change.path);
      merged.delete(before);
      const blob = bytes === null ? theirs : blobSha(bytes);
      if (blob === undefined) continue;
      if (bytes !== null) contents.set(blob, bytes);
      merged.set(change.path, { path: change.path, blob, size: bytes?.length ?? 0 });
    }
    return { ...found, files: [...merged.values()], contents };
  };
  const isBrought = (paths: readonly string[], blob: string) =>
    changes.some((changed) => changed.change !== "removed" && changed.blob === blob && paths.includes(changed.path));
  return { reader: withSnapshot(reader, { apply: merge, isBrought }), conflicts };
}

/**
 * Returns the blobs by path where both sides diverged; null where the branch did not move since, or that point is
 * unknown.
 */
async function readOrigin(
  files: RepoFiles,
  tip: string | null,
  head: string,
): Promise<ReadonlyMap<string, string> | null> {
  if (tip === null) return null;
  const origin = await files.mergeBase(tip, head);
  if (origin === null || origin === tip) return null;
  const tree = await files.listFiles(origin);
  return tree === null ? null : new Map(tree.files.map(({ path, blob }) => [path, blob]));
}

/** Returns the blob of the file in the pull request; undefined where it removes the file. */
function theirsOf({ change, blob }: ChangedFile): string | undefined {
  return change === "removed" ? undefined : (blob ?? undefined);
}

/** Returns the merged bytes; null where one of the three is missing or they can't be merged. */
async function mergeBlobs(
  reader: RepositoryReader,
  shas: readonly [string | undefined, string | undefined, string | undefined],
): Promise<Uint8Array | null> {
  const contents = await reader.readBlobs([...new Set(shas.flatMap((sha) => sha ?? []))]);
  const [origin, ours, theirs] = shas.map((sha) => (sha === undefined ? null : textOf(contents.get(sha))));
  if (origin == null || ours == null || theirs == null) return null;
  const merged = mergeTexts(origin, ours, theirs);
  return merged === null ? null : Uint8Array.from(Buffer.from(merged, "latin1"));
}

/** Maps each byte to one character, so that nothing is lost whatever the encoding. */
function textOf(bytes: Uint8Array | undefined): string | null {
  return bytes === undefined ? null : Buffer.from(bytes).toString("latin1");
}
