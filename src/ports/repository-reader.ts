import type { BodyEdit, DirectRead, RecentIssue } from "./issue.ts";
import type { BranchFiles, FilesQuery, IssueList, Look, LookQuery, StateFiles, Tip } from "./look.ts";

export interface RepoRef {
  readonly owner: string;
  readonly repo: string;
}

export interface StandingPull {
  readonly number: number;
  readonly url: string;
  readonly state: "open" | "closed" | "merged";
  readonly branch: string;
  /** Commit at the head of the branch as the pull request last saw it. */
  readonly head: string;
  readonly body: string;
  /** Commits on the branch that plansync did not make. */
  readonly foreignCommits: boolean;
}

/** The reading side of a repository. Nothing in it can change anything: previews have a reader and no writer. */
export interface RepositoryReader {
  /** The repository's present name: a look that finds it renamed updates this. */
  readonly repo: RepoRef;
  look(query: LookQuery): Promise<Look>;
  /**
   * Reads the issues with a label, most recently updated first, up to the page with one that was last changed before
   * `until` (ISO 8601); null: all.
   */
  listIssues(label: string, until: string | null): Promise<IssueList>;
  /** Reads the list of files and some of their texts, without issues and record. */
  readFiles(query: FilesQuery): Promise<BranchFiles>;
  /** Reads plansync's own files, and nothing else. */
  readState(): Promise<StateFiles>;
  /** Reads whole blobs by sha; a sha that is gone is missing from the answer. */
  readBlobs(blobs: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Reads these issues directly, not through a list: the answers are current. */
  readIssues(numbers: readonly number[]): Promise<ReadonlyMap<number, DirectRead>>;
  /**
   * Reads the sub-issues of these parents directly, and the newest issues of the repository: where a lost creation
   * would appear.
   */
  findRecent(parents: readonly number[]): Promise<readonly RecentIssue[]>;
  /**
   * Reads the last edits of the bodies of these issues (about five), newest first, including the one that made the
   * present body. An issue that was never edited has none; where GitHub keeps no such history the answer is empty.
   */
  readBodyHistory(numbers: readonly number[]): Promise<ReadonlyMap<number, readonly BodyEdit[]>>;
  /**
   * True when a blob was at one of these paths in one of the branch's commits after `since` (the newest 50 per path):
   * an earlier commit may have had the same text by coincidence.
   */
  isInHistory(tip: Tip, paths: readonly string[], blob: string, since: string): Promise<boolean>;
  /** Compares `head` with `base`: `behind` means that this read is older than an earlier one. */
  compareCommits(base: string, head: string): Promise<"identical" | "ahead" | "behind" | "diverged" | "unknown">;
  hasWriteAccess(login: string): Promise<boolean>;
  /** Finds the standing pull request of a branch, the newest whatever its state. */
  findPull(branch: string): Promise<StandingPull | null>;
}
