import type { BodyEdit, DirectRead, ObservedIssue } from "./issue.ts";
import type { BranchFiles, FilesQuery, Look, LookQuery, StateFiles, Tip } from "./look.ts";

export interface RepoRef {
  readonly owner: string;
  readonly repo: string;
}

export interface StandingPull {
  readonly number: number;
  readonly url: string;
  readonly state: "open" | "closed" | "merged";
  readonly branch: string;
  /** Commit at the head of the branch as the pull request saw it last. */
  readonly head: string;
  readonly body: string;
  /** Commits on the branch that plansync did not make. */
  readonly foreignCommits: boolean;
}

/** A repository as far as it is read. Nothing in here can change anything: previews hold a reader and no writer. */
export interface RepositoryReader {
  /** Where the repository is now: a look that finds it renamed corrects it. */
  readonly repo: RepoRef;
  look(query: LookQuery): Promise<Look>;
  /** Reads the list of files and some of their texts, without issues and record. */
  readFiles(query: FilesQuery): Promise<BranchFiles>;
  /** Reads plansync's own files, and nothing else. */
  readState(): Promise<StateFiles>;
  /** Reads whole blobs by sha; a sha that is gone is missing from the answer. */
  readBlobs(blobs: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Reads these issues directly, not through a list: what they say is current. */
  readIssues(numbers: readonly number[]): Promise<ReadonlyMap<number, DirectRead>>;
  /** Reads the sub-issues of these parents directly, and the newest issues of the repository: where a lost creation would show. */
  findRecent(parents: readonly number[]): Promise<readonly ObservedIssue[]>;
  /**
   * The last edits of the bodies of these issues (about five), newest first, the one that made the present body
   * included. An issue that was never edited has none; where GitHub keeps no such history the answer is empty.
   */
  readBodyHistory(numbers: readonly number[]): Promise<ReadonlyMap<number, readonly BodyEdit[]>>;
  /**
   * True when a blob stood at one of these paths in one of the branch's commits after `since` (the newest 50 a path):
   * what stood there before may be the same text on an earlier day.
   */
  isInHistory(tip: Tip, paths: readonly string[], blob: string, since: string): Promise<boolean>;
  /** How `head` stands to `base`: `behind` means that what was read is older than what was read before. */
  compareCommits(base: string, head: string): Promise<"identical" | "ahead" | "behind" | "diverged" | "unknown">;
  hasWriteAccess(login: string): Promise<boolean>;
  /** The standing pull request of a branch, the newest whatever its state. */
  findPull(branch: string): Promise<StandingPull | null>;
}
