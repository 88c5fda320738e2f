import type { EpochMs } from "./epoch-ms.ts";

/** What a commit did to a file: the git sha of its bytes at the commit's first parent and at the commit; null: no file. */
export interface FileChange {
  readonly commit: string;
  /** When the commit was made. */
  readonly at: EpochMs;
  readonly before: string | null;
  readonly after: string | null;
}

/** A file whose changes are wanted, from the newest or from where an earlier page ended. */
export interface ChangesQuery {
  readonly path: string;
  readonly after: string | null;
}

/** A page of a file's changes, newest first. */
export interface ChangesPage {
  readonly changes: readonly FileChange[];
  /** Where the next page begins; null: there is none. */
  readonly next: string | null;
}

/** A file that is gone with a commit. */
export interface FormerFile {
  readonly path: string;
  /** Where the commit moved it to, as far as GitHub sees that; null: it was deleted. */
  readonly now: string | null;
}

/** Reads old versions of files. Each question is one request, and what GitHub does not answer is missing. */
export interface PastReader {
  /** Reads what the commits before this one and itself did to some files, by path. */
  readChanges(commit: string, wanted: readonly ChangesQuery[]): Promise<ReadonlyMap<string, ChangesPage>>;
  /** Reads which files a commit moved or deleted. */
  readFormer(commit: string): Promise<readonly FormerFile[]>;
  /** Reads texts by the sha of their blobs; those that are too long are missing. */
  readTexts(blobs: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}
