import type { BranchFiles, TreeFile } from "../../ports/look.ts";
import type { RepoRef, RepositoryReader } from "../../ports/repository-reader.ts";
import { blobSha } from "../../blob-sha.ts";
import { withSnapshot } from "../../sync/read/with-snapshot.ts";

/** A file of this machine as the repository would store it. */
export interface LocalFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files with their blobs, in the form of a look. */
class LocalTree {
  readonly files: readonly TreeFile[];
  readonly contents: ReadonlyMap<string, Uint8Array>;

  constructor(files: readonly LocalFile[]) {
    const entries = files.map(({ path, bytes }) => ({ path, bytes, blob: blobSha(bytes) }));
    this.files = entries.map(({ path, bytes, blob }) => ({ path, blob, size: bytes.length }));
    this.contents = new Map(entries.map(({ blob, bytes }) => [blob, bytes]));
  }

  read(blobs: readonly string[]): Map<string, Uint8Array> {
    return new Map(
      blobs.flatMap((blob) => {
        const bytes = this.contents.get(blob);
        return bytes === undefined ? [] : [[blob, bytes] as const];
      }),
    );
  }
}

/** Returns a repository with these files and an empty tracker. */
export function localReader(repo: RepoRef, branch: string, files: readonly LocalFile[]): RepositoryReader {
  const tree = new LocalTree(files);
  const state = { commit: null, files: new Map<string, string>() };
  const found: BranchFiles = {
    repository: { id: 0, ...repo },
    tip: { branch, commit: null, isDefault: true },
    files: tree.files,
    truncated: false,
    missed: false,
    contents: tree.contents,
    isFork: false,
    isArchived: false,
    issuesEnabled: true,
  };
  return {
    repo,
    look: async () => ({
      ...found,
      state,
      issues: [],
      claims: null,
      moreIssues: null,
      capabilities: { graphql: true, subIssues: true, dependencies: true },
      viewer: null,
      canPush: null,
    }),
    readFiles: async () => found,
    readState: async () => state,
    readBlobs: async (blobs) => tree.read(blobs),
    readIssues: async () => new Map(),
    findRecent: async () => [],
    readBodyHistory: async () => new Map(),
    isInHistory: async () => false,
    compareCommits: async () => "unknown",
    hasWriteAccess: async () => false,
    findPull: async () => null,
  };
}

/**
 * Returns a repository as it would be with these local files in place of its own; its other plans are left out.
 *
 * @param isReplaced paths of the repository that local files replace, whether or not there is one
 */
export function overlayReader(
  reader: RepositoryReader,
  files: readonly LocalFile[],
  isReplaced: (path: string) => boolean,
): RepositoryReader {
  const tree = new LocalTree(files);
  const brings = new Set(files.map(({ path }) => path));
  return withSnapshot(reader, {
    brings,
    texts: tree.contents,
    apply: (found) => ({
      ...found,
      files: [...found.files.filter(({ path }) => !brings.has(path) && !isReplaced(path)), ...tree.files],
      contents: new Map([...found.contents, ...tree.contents]),
    }),
  });
}
