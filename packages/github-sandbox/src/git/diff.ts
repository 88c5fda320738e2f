import { structuredPatch } from "diff";
import type { GitStore, TreeFile } from "./git-store.ts";

/** What became of one file between two trees. */
export interface FileDiff {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: "added" | "removed" | "modified" | "renamed";
  /** Blob of the new side; of the old side for a removed file. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Unified hunks without a header; null for binary and very large files. */
  readonly patch: string | null;
}

/** Bytes up to which a patch is shown. */
const PATCH_LIMIT = 1024 * 1024;

/** The files that differ between two trees; a file moved with the same bytes is renamed. */
export function diffTrees(git: GitStore, before: string | null, after: string): FileDiff[] {
  const old = filesOf(git, before);
  const now = filesOf(git, after);
  const gone = [...old.values()].filter((file) => !now.has(file.path));
  const found: FileDiff[] = [];
  for (const file of now.values()) {
    const same = old.get(file.path);
    if (same === undefined) {
      const index = gone.findIndex((candidate) => candidate.sha === file.sha);
      const [origin] = index < 0 ? [] : gone.splice(index, 1);
      found.push(describe(git, origin ?? null, file));
    } else if (same.sha !== file.sha) found.push(describe(git, same, file));
  }
  for (const file of gone) {
    const { additions, deletions, patch } = countLines(git.findBlob(file.sha), undefined);
    found.push({ path: file.path, previousPath: null, status: "removed", sha: file.sha, additions, deletions, patch });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function filesOf(git: GitStore, tree: string | null): Map<string, TreeFile> {
  const files = tree === null ? [] : git.walk(tree).filter((file) => file.type === "blob");
  return new Map(files.map((file) => [file.path, file]));
}

function describe(git: GitStore, before: TreeFile | null, after: TreeFile): FileDiff {
  const lines = countLines(before === null ? undefined : git.findBlob(before.sha), git.findBlob(after.sha));
  const isMoved = before !== null && before.path !== after.path;
  return {
    path: after.path,
    previousPath: isMoved ? before.path : null,
    status: before === null ? "added" : isMoved ? "renamed" : "modified",
    sha: after.sha,
    ...lines,
  };
}

function countLines(
  before: Uint8Array | undefined,
  after: Uint8Array | undefined,
): { additions: number; deletions: number; patch: string | null } {
  const size = (before?.length ?? 0) + (after?.length ?? 0);
  if (size > PATCH_LIMIT || isBinary(before) || isBinary(after)) return { additions: 0, deletions: 0, patch: null };
  const { hunks } = structuredPatch("", "", toText(before), toText(after), "", "", { context: 3 });
  const lines = hunks.flatMap((hunk) => hunk.lines);
  const header = (hunk: (typeof hunks)[number]): string =>
    `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`;
  return {
    additions: lines.filter((line) => line.startsWith("+")).length,
    deletions: lines.filter((line) => line.startsWith("-")).length,
    patch: hunks.map((hunk) => [header(hunk), ...hunk.lines].join("\n")).join("\n"),
  };
}

function toText(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? "" : Buffer.from(bytes).toString("utf8");
}

/** As git decides: a zero byte among the first eight thousand. */
export function isBinary(bytes: Uint8Array | undefined): boolean {
  return bytes?.subarray(0, 8000).includes(0) ?? false;
}
