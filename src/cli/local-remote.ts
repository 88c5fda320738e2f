import { InternalError } from "../errors.ts";
import type { Look, LookQuery, TreeFile } from "../ports/look.ts";
import type { Remote, RepoRef } from "../ports/remote.ts";
import { blobSha } from "../read/git-sha.ts";

/** A file of this machine as the repository would hold it. */
export interface LocalFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files with their blobs, as a look tells them. */
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

/** A repository with these files and an empty tracker, that can only be looked at. */
export function localRemote(repo: RepoRef, branch: string, files: readonly LocalFile[]): Remote {
  const tree = new LocalTree(files);
  const look = async (): Promise<Look> => ({
    repository: { id: 0, ...repo },
    tip: { branch, commit: null, isDefault: true },
    files: tree.files,
    truncated: false,
    contents: tree.contents,
    state: { commit: null, files: new Map() },
    issues: [],
    moreIssues: null,
    capabilities: { graphql: true, subIssues: true, dependencies: true },
    issuesEnabled: true,
    isFork: false,
    isArchived: false,
    viewer: null,
    canPush: null,
  });
  return {
    repo,
    look,
    readBlobs: async (blobs) => tree.read(blobs),
    readIssues: async () => new Map(),
    findRecent: async () => [],
    isInHistory: async () => false,
    compareCommits: async () => "unknown",
    hasWriteAccess: async () => false,
    findPull: async () => null,
    ensureLabels: refuse,
    createIssue: refuse,
    updateIssue: refuse,
    setParent: refuse,
    moveChild: refuse,
    changeBlockers: refuse,
    comment: refuse,
    keepComment: refuse,
    readBodyHistory: async () => new Map(),
    writeState: refuse,
    commit: refuse,
    putBranch: refuse,
    openPull: refuse,
    updatePull: refuse,
  };
}

/**
 * A repository as it would be with these files of this machine in the place of its own: its other plans are left out.
 * Only to be looked at.
 *
 * @param isReplaced paths of the repository that local files stand in for, whether or not there is one
 */
export function overlayRemote(
  remote: Remote,
  files: readonly LocalFile[],
  isReplaced: (path: string) => boolean,
): Remote {
  const tree = new LocalTree(files);
  const local = new Set(files.map(({ path }) => path));
  const overlay = {
    look: async (query: LookQuery): Promise<Look> => {
      const found = await remote.look({ ...query, wanted: (path) => !local.has(path) && query.wanted(path) });
      const kept = found.files.filter(({ path }) => !local.has(path) && !isReplaced(path));
      return {
        ...found,
        files: [...kept, ...tree.files],
        contents: new Map([...found.contents, ...tree.contents]),
      };
    },
    readBlobs: async (blobs: readonly string[]) => {
      const known = tree.read(blobs);
      const missing = blobs.filter((blob) => !known.has(blob));
      return missing.length === 0 ? known : new Map([...known, ...(await remote.readBlobs(missing))]);
    },
  };
  return Object.create(remote, {
    look: { value: overlay.look, enumerable: true },
    readBlobs: { value: overlay.readBlobs, enumerable: true },
  }) as Remote;
}

async function refuse(): Promise<never> {
  throw new InternalError("A preview of local files tried to write.");
}
