/** All that sync knows of the world: what a repository and its issues look like, and what can be done to them. */

export interface RepoRef {
  readonly owner: string;
  readonly repo: string;
}

export interface Actor {
  /** As REST spells it: apps end in `[bot]`. */
  readonly login: string;
  readonly isBot: boolean;
}

export type CloseReason = "completed" | "not_planned" | "duplicate";

/** Somebody closed or reopened an issue. */
export interface StateEvent {
  readonly to: "open" | "closed";
  readonly actor: Actor | null;
  /** ISO 8601, in seconds. */
  readonly at: string;
}

/** An issue as GitHub shows it. Pull requests are never in here. */
export interface ObservedIssue {
  readonly number: number;
  readonly nodeId: string;
  /** What sub-issue and dependency endpoints of REST want instead of the number. */
  readonly databaseId: number;
  readonly title: string;
  /** Line ends as stored: the web editor writes CRLF. */
  readonly body: string;
  readonly state: "open" | "closed";
  /** Null on an open issue. */
  readonly closeReason: CloseReason | null;
  readonly closedBy: Actor | null;
  /** The last times it was closed or reopened, four at most, oldest first; empty where GitHub doesn't tell. */
  readonly stateEvents: readonly StateEvent[];
  readonly author: Actor | null;
  /** GitHub's author_association; OWNER says write access, MEMBER and COLLABORATOR do not prove it. */
  readonly authorAssociation: string;
  readonly locked: boolean;
  readonly labels: readonly string[];
  readonly comments: number;
  readonly milestone: string | null;
  readonly assignees: readonly string[];
  /** ISO 8601, in seconds. */
  readonly updatedAt: string;
  /** The last edit of the body; null: there was none, or GitHub doesn't tell (REST). */
  readonly edited: { readonly by: Actor | null; readonly at: string } | null;
  /** Number of the parent issue in this repository; null when there is none, or no sub-issues. */
  readonly parent: number | null;
  /** Sub-issues in their order, closed ones too, ours or not; empty where sub-issues are missing. */
  readonly children: readonly { readonly number: number; readonly state: "open" | "closed" }[];
  /** Issues of this repository that block this one. */
  readonly blockedBy: readonly number[];
}

/** An edit of an issue's body. */
export interface BodyEdit {
  /** The whole text that it left. */
  readonly body: string;
  readonly by: Actor | null;
  /** ISO 8601, in seconds. */
  readonly at: string;
}

/** What this server can do, as probed. */
export interface Capabilities {
  readonly graphql: boolean;
  readonly subIssues: boolean;
  readonly dependencies: boolean;
}

export interface TreeFile {
  readonly path: string;
  /** Git's sha1 of the bytes. */
  readonly blob: string;
  /** In bytes. */
  readonly size: number;
}

/** The branch as read: everything else in a run is judged against this tip. */
export interface Tip {
  readonly branch: string;
  /** Null in an empty repository. */
  readonly commit: string | null;
  readonly isDefault: boolean;
}

/** plansync's own files at its custom reference. */
export interface StateFiles {
  /** Commit of the reference; null when there is none yet. */
  readonly commit: string | null;
  /** When that commit was made, ISO 8601 in seconds; null or missing where it is not told. */
  readonly committedAt?: string | null;
  readonly files: ReadonlyMap<string, string>;
}

export interface LookQuery {
  /** Undefined: the default branch. */
  readonly branch?: string | undefined;
  /** What the default branch is thought to be, where no branch is named: its tree is read first. */
  readonly branchHint?: string | undefined;
  /** A commit to read files from instead of the branch's tip: the head of a pull request. */
  readonly at?: string | undefined;
  /** Paths whose bytes are wanted at once. */
  readonly wanted: (path: string) => boolean;
  /** Label that all our issues bear. */
  readonly label: string;
}

/** One look at the repository: branch, files, record and issues, read together. */
export interface Look {
  readonly tip: Tip;
  readonly files: readonly TreeFile[];
  /** True when the tree was too large for one answer and files may be missing. */
  readonly truncated: boolean;
  /** By blob sha; holds the wanted files, as far as GitHub gave them whole. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly state: StateFiles;
  /** Issues with the label, most recently updated first: the first page, up to 100. */
  readonly issues: readonly ObservedIssue[];
  /** The pages after the first; asks GitHub only when there are any. */
  readonly moreIssues: (() => Promise<readonly ObservedIssue[]>) | null;
  readonly capabilities: Capabilities;
  /** False: forks and repositories with issues turned off. */
  readonly issuesEnabled: boolean;
  readonly isFork: boolean;
  readonly isArchived: boolean;
  /** Whom GitHub takes us for; null where it doesn't say. */
  readonly viewer: Actor | null;
  /** True when the token may push; null where GitHub doesn't say. */
  readonly canPush: boolean | null;
}

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Number of the parent; create and link are one request where GitHub allows it. */
  readonly parent: number | null;
  readonly milestone?: string | undefined;
  readonly assignees?: readonly string[] | undefined;
  readonly type?: string | undefined;
}

export interface IssuePatch {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "open" | "closed";
  readonly closeReason?: CloseReason;
  /** Added; labels are never replaced. */
  readonly addLabels?: readonly string[];
  /** Labels of our own that no longer fit; a human's label is never removed. */
  readonly removeLabels?: readonly string[];
}

export type DirectRead =
  | { readonly found: true; readonly issue: ObservedIssue }
  /** Deleted, transferred away, or turned into a discussion or pull request. */
  | { readonly found: false; readonly why: "deleted" | "transferred" | "not-an-issue" };

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

/** Files without the rest of a repository: all that reading plans needs, with `contents: read` alone. */
export interface RepoFiles {
  /** Files of a branch, `HEAD` or a commit; null in a repository without commits. Throws ConfigError when there is no such thing. */
  listFiles(ref: string): Promise<{ readonly files: readonly TreeFile[]; readonly truncated: boolean } | null>;
  /** The commit from which two others went apart; null when they share none, or one of them is not there. */
  mergeBase(one: string, other: string): Promise<string | null>;
}

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
  /** True when the head is in another repository: tokens of its workflows may only read. */
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

/** Pull requests of people, as far as the preview reads and writes on them. */
export interface PullRequests {
  /** Null when there is no such pull request. */
  readPull(number: number): Promise<PullInfo | null>;
  /** `complete` is false when GitHub shows only the first 3,000 files. */
  changedFiles(number: number): Promise<{ readonly files: readonly ChangedFile[]; readonly complete: boolean }>;
  /** Numbers of this repository's issues that merging will close. */
  closingIssues(number: number): Promise<readonly number[]>;
  /**
   * Keeps one comment of ours: found by marker and by author (`viewer`), the lowest one edited in place, later copies
   * deleted. With `onlyEdit`, nothing is written where there is none yet.
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
  /** Sets the commit status of this name, when it is not as wanted already. */
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

export type Reaction = "+1" | "-1" | "confused" | "eyes" | "rocket";

/** What answers a `/plansync` comment besides words; whether its author may ask is `Remote.hasWriteAccess`. */
export interface Commands {
  /** The comment as it is now; null when it was deleted. */
  readComment(id: number): Promise<{ readonly body: string; readonly author: Actor | null } | null>;
  react(comment: number, reaction: Reaction): Promise<void>;
  /** Starts a workflow with a `workflow_dispatch` trigger; false when the token may not. */
  startWorkflow(file: string, branch: string): Promise<boolean>;
}

/** What only `leave` and `unbind` do. */
export interface Farewell {
  /** Takes labels off an issue; those that it does not bear are no matter. */
  takeLabels(issue: number, names: readonly string[]): Promise<void>;
  /** Deletes a branch of ours; true when there was one. */
  deleteBranch(name: string): Promise<boolean>;
  /** Deletes labels from the repository, and so from all its issues. */
  deleteLabels(names: readonly string[]): Promise<void>;
  /** Deletes plansync's reference with the record; true when there was one. */
  deleteState(): Promise<boolean>;
}

/** Time, so that waiting can be tested. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** What a run tells while it works. Shells decide how it looks. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  /** Progress of a long run: `done` of `total` operations. */
  progress(done: number, total: number, what: string): void;
}
