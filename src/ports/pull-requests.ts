import type { Actor } from "./actor.ts";

/** A pull request as a preview needs it. */
export interface PullInfo {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed" | "merged";
  readonly author: Actor | null;
  readonly base: { readonly branch: string; readonly commit: string };
  /** `repo` is null when the fork was deleted. */
  readonly head: { readonly branch: string; readonly commit: string; readonly repo: string | null };
  /** True when the head is in another repository: the tokens of its workflows are read-only. */
  readonly fromFork: boolean;
}

export interface ChangedFile {
  readonly path: string;
  /** The path before, when the file was renamed. */
  readonly previousPath: string | null;
  readonly change: "added" | "modified" | "removed" | "renamed";
  /** Sha of the file's new content; of the old one when it was removed. */
  readonly blob: string | null;
}

export interface StickyComment {
  readonly id: number;
  readonly url: string;
  readonly change: "created" | "updated" | "unchanged";
}

/** Pull requests of people, as far as computing a preview needs them. */
export interface PullRequestReader {
  /** Null when there is no such pull request. */
  readPull(number: number): Promise<PullInfo | null>;
  /** `complete` is false when GitHub shows only the first 3,000 files. */
  changedFiles(number: number): Promise<{ readonly files: readonly ChangedFile[]; readonly complete: boolean }>;
  /** Numbers of this repository's issues that merging will close. */
  closingIssues(number: number): Promise<readonly number[]>;
}

/** Pull requests of people, as far as a preview reads them and writes on them. */
export interface PullRequests extends PullRequestReader {
  /**
   * Keeps one comment of ours up to date: found by marker and author (`viewer`), the lowest one edited in place, later
   * copies deleted. With `onlyEdit`, nothing is written where there is none yet.
   */
  keepComment(
    number: number,
    comment: {
      readonly marker: string;
      readonly body: string;
      readonly viewer: Actor | null;
      readonly onlyEdit?: boolean;
    },
  ): Promise<StickyComment | null>;
  /** Sets the commit status of this name, unless it is as wanted already. */
  setStatus(
    commit: string,
    status: {
      readonly name: string;
      readonly state: "success" | "failure" | "error" | "pending";
      readonly description: string;
      readonly url?: string | undefined;
    },
  ): Promise<void>;
}
