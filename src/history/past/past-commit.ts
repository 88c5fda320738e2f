import type { Day } from "../day.ts";

/** What a commit did to a file: the git sha of its bytes before and after; null where there was no file. */
export interface PastChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A commit of the branch itself (first parents only): what a merge brought counts as the merge's change. */
export interface PastCommit {
  readonly day: Day;
  readonly changes: readonly PastChange[];
}

/** A version that a file had: from this commit on. */
export interface PastVersion {
  /** Place of the commit among those given, newest first. */
  readonly commit: number;
  readonly day: Day;
  readonly path: string;
  readonly blob: string;
}
