import type { ClaimWriter } from "./claims.ts";
import type { IssuePatch, NewIssue, ObservedIssue } from "./issue.ts";
import type { PullRequests } from "./pull-requests.ts";
import type { StandingPull } from "./repository-reader.ts";

export interface FileCommit {
  readonly branch: string;
  /** The commit the contents were computed from: the write fails with MovedError when the branch is elsewhere. */
  readonly expectedHead: string;
  readonly files: readonly { readonly path: string; readonly blob: string; readonly bytes: Uint8Array }[];
  readonly message: { readonly headline: string; readonly body: string };
}

/** A "blocked by" relation to add or to remove. */
export interface BlockerChange {
  readonly issue: ObservedIssue;
  readonly blocker: ObservedIssue;
  readonly add: boolean;
}

/** Writes plansync's own files, and nothing that people see. */
export interface RecordWriter {
  /**
   * Writes by compare-and-swap to plansync's reference; a file that is null is removed. Returns the new commit.
   * @throws MovedError when the reference is not at `expected`.
   */
  writeState(expected: string | null, files: ReadonlyMap<string, string | null>, message: string): Promise<string>;
}

/** What GitHub left out of a patch without a word. */
export interface UpdatedIssue {
  /** Logins that can't be assigned. */
  readonly unassigned: readonly string[];
  /** What names no milestone, type, field or option that is there: `milestone`, `type`, or `field` with its name. */
  readonly unset: readonly string[];
}

/**
 * The writing side of a repository. Creations and guarded writes are sent once: an unknown outcome is thrown, never
 * retried.
 */
export interface RepositoryWriter extends RecordWriter, Pick<ClaimWriter, "sweepClaims"> {
  /** Files of the record with what this run found out about the server and the record does not say yet. */
  learned(): Promise<ReadonlyMap<string, string>>;
  ensureLabels(labels: readonly { name: string; color: string; description: string }[]): Promise<void>;
  createIssue(issue: NewIssue): Promise<ObservedIssue>;
  updateIssue(issue: ObservedIssue, patch: IssuePatch): Promise<UpdatedIssue>;
  /** Puts an issue under a parent, replacing its present one; null removes it from its parent. */
  setParent(issue: ObservedIssue, parent: ObservedIssue | null): Promise<void>;
  /** Moves a sub-issue right after another one, or to the front. */
  moveChild(parent: ObservedIssue, child: ObservedIssue, after: ObservedIssue | null): Promise<void>;
  /** Adds and removes "blocked by" relations, many in one request where GitHub allows it. */
  changeBlockers(changes: readonly BlockerChange[]): Promise<void>;
  comment(issue: number, body: string): Promise<{ id: number; url: string }>;
  /** As `PullRequests.keepComment`, on an issue. */
  keepComment: PullRequests["keepComment"];
  /**
   * Makes one commit for all files, guarded by the head. Throws MovedError, ProtectedBranchError. Returns the commit.
   */
  commit(change: FileCommit): Promise<{ sha: string; url: string }>;
  /** Creates or fast-forwards a branch of ours to one commit on top of `base`; never forced over foreign commits. */
  putBranch(branch: string, base: string, files: FileCommit["files"], message: FileCommit["message"]): Promise<string>;
  openPull(branch: string, into: string, title: string, body: string): Promise<StandingPull>;
  updatePull(number: number, patch: { title?: string; body?: string; state?: "closed" }): Promise<void>;
}
