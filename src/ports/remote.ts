import type { BodyEdit, DirectRead, IssuePatch, NewIssue, ObservedIssue } from "./issue.ts";
import type { Look, LookQuery, Tip } from "./look.ts";
import type { PullRequests } from "./pull-requests.ts";

export interface RepoRef {
  readonly owner: string;
  readonly repo: string;
}

export interface FileCommit {
  readonly branch: string;
  /** The commit the contents were computed from: the write fails with MovedError when the branch is elsewhere. */
  readonly expectedHead: string;
  readonly files: readonly { readonly path: string; readonly blob: string; readonly bytes: Uint8Array }[];
  readonly message: { readonly headline: string; readonly body: string };
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

/** GitHub, as far as sync needs it. Creates and guarded writes are sent once: an unknown outcome is thrown, never retried. */
export interface Remote {
  readonly repo: RepoRef;
  look(query: LookQuery): Promise<Look>;
  /** Reads whole blobs by sha; a sha that is gone is missing from the answer. */
  readBlobs(blobs: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Reads these issues directly, not through a list: what they say is current. */
  readIssues(numbers: readonly number[]): Promise<ReadonlyMap<number, DirectRead>>;
  /** Reads the sub-issues of these parents directly, and the newest issues of the repository: where a lost creation would show. */
  findRecent(parents: readonly number[]): Promise<readonly ObservedIssue[]>;
  /**
   * True when a blob stood at one of these paths in one of the branch's commits after `since` (the newest 50 a path):
   * what stood there before may be the same text on an earlier day.
   */
  isInHistory(tip: Tip, paths: readonly string[], blob: string, since: string): Promise<boolean>;
  /** How `head` stands to `base`: `behind` means that what was read is older than what was read before. */
  compareCommits(base: string, head: string): Promise<"identical" | "ahead" | "behind" | "diverged" | "unknown">;
  hasWriteAccess(login: string): Promise<boolean>;
  ensureLabels(labels: readonly { name: string; color: string; description: string }[]): Promise<void>;
  createIssue(issue: NewIssue): Promise<ObservedIssue>;
  updateIssue(issue: ObservedIssue, patch: IssuePatch): Promise<void>;
  /** Puts an issue under a parent, replacing the one it has; null takes it out. */
  setParent(issue: ObservedIssue, parent: ObservedIssue | null): Promise<void>;
  /** Moves a sub-issue right behind another one, or to the front. */
  moveChild(parent: ObservedIssue, child: ObservedIssue, after: ObservedIssue | null): Promise<void>;
  /** Adds and removes "blocked by" relations, many in one request where GitHub allows it. */
  changeBlockers(
    changes: readonly { readonly issue: ObservedIssue; readonly blocker: ObservedIssue; readonly add: boolean }[],
  ): Promise<void>;
  comment(issue: number, body: string): Promise<{ id: number; url: string }>;
  /** As `PullRequests.keepComment`, on an issue. */
  keepComment: PullRequests["keepComment"];
  /**
   * The last edits of the bodies of these issues (about five), newest first, the one that made the present body
   * included. An issue that was never edited has none; where GitHub keeps no such history the answer is empty.
   */
  readBodyHistory(numbers: readonly number[]): Promise<ReadonlyMap<number, readonly BodyEdit[]>>;
  /** Compare-and-swap on plansync's reference. Throws MovedError when it is not at `expected`. Returns the new commit. */
  writeState(expected: string | null, files: ReadonlyMap<string, string | null>, message: string): Promise<string>;
  /** One commit for all files, guarded by the head. Throws MovedError, ProtectedBranchError. Returns the commit. */
  commit(change: FileCommit): Promise<{ sha: string; url: string }>;
  /** The standing pull request of a branch, the newest whatever its state. */
  findPull(branch: string): Promise<StandingPull | null>;
  /** Creates or fast-forwards a branch of ours to one commit on top of `base`; never forced over foreign commits. */
  putBranch(branch: string, base: string, files: FileCommit["files"], message: FileCommit["message"]): Promise<string>;
  openPull(branch: string, into: string, title: string, body: string): Promise<StandingPull>;
  updatePull(number: number, patch: { title?: string; body?: string; state?: "closed" }): Promise<void>;
}
