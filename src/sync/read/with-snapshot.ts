import type { Look, LookQuery } from "../../ports/look.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";

/** What a look shows instead of the present state. */
export interface SnapshotChange {
  /** Paths that the change itself provides: their texts are not requested. */
  readonly brings?: ReadonlySet<string>;
  /** Whole texts that the change provides, by blob. */
  readonly texts?: ReadonlyMap<string, Uint8Array>;
  /** True for a text that the change puts at one of these paths: it counts as committed just now. */
  readonly isBrought?: (paths: readonly string[], blob: string) => boolean;
  /** Returns the changed look. Whatever this throws is thrown to the caller of `look`. */
  apply(found: Look, query: LookQuery): Look | Promise<Look>;
}

/**
 * Returns a reader that shows parts of a repository as changed. Only a reader can do that: nothing may be written
 * against it.
 */
export function withSnapshot(reader: RepositoryReader, change: SnapshotChange): RepositoryReader {
  const { brings = new Set(), texts = new Map<string, Uint8Array>(), isBrought = () => false } = change;
  return {
    get repo() {
      return reader.repo;
    },
    look: async (query) => {
      const wanted = (path: string) => !brings.has(path) && query.wanted(path);
      return change.apply(await reader.look({ ...query, wanted }), query);
    },
    readBlobs: async (blobs) => {
      const known = new Map(blobs.flatMap((blob) => knownText(texts, blob)));
      const missing = blobs.filter((blob) => !known.has(blob));
      return missing.length === 0 ? known : new Map([...known, ...(await reader.readBlobs(missing))]);
    },
    isInHistory: async (tip, paths, blob, since) =>
      isBrought(paths, blob) || reader.isInHistory(tip, paths, blob, since),
    listIssues: (label, until) => reader.listIssues(label, until),
    readFiles: (query) => reader.readFiles(query),
    readState: () => reader.readState(),
    readIssues: (numbers) => reader.readIssues(numbers),
    findRecent: (parents) => reader.findRecent(parents),
    readBodyHistory: (numbers) => reader.readBodyHistory(numbers),
    compareCommits: (base, head) => reader.compareCommits(base, head),
    hasWriteAccess: (login) => reader.hasWriteAccess(login),
    findPull: (branch) => reader.findPull(branch),
  };
}

function knownText(texts: ReadonlyMap<string, Uint8Array>, blob: string): (readonly [string, Uint8Array])[] {
  const bytes = texts.get(blob);
  return bytes === undefined ? [] : [[blob, bytes]];
}
