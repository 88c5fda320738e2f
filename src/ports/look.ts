import type { Actor } from "./actor.ts";
import type { ClaimList } from "./claims.ts";
import type { ObservedIssue } from "./issue.ts";

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
  /** When that commit was made, ISO 8601 in seconds; null or missing where it is unknown. */
  readonly committedAt?: string | null;
  readonly files: ReadonlyMap<string, string>;
}

/** Which branch, or commit, files are read from. */
export interface RefQuery {
  /** Undefined: the default branch. */
  readonly branch?: string | undefined;
  /** The presumed default branch, where no branch is named: its tree is read first. */
  readonly branchHint?: string | undefined;
  /** A commit to read files from instead of the branch's tip: the head of a pull request. */
  readonly at?: string | undefined;
}

export interface FilesQuery extends RefQuery {
  /** Paths whose bytes are returned with the answer. */
  readonly paths: readonly string[];
}

export interface LookQuery extends RefQuery {
  /** True for paths whose bytes are returned with the answer. */
  readonly wanted: (path: string) => boolean;
  /**
   * Whether wanted paths can be in a folder or below it, for trees that are too large to be listed: `named` folders are
   * read, those of `anywhere` only if they are few. Missing: every folder is read, up to a limit.
   */
  readonly reach?: ((folder: string) => "named" | "anywhere" | "none") | undefined;
  /** Replaces `wanted` where the caller has to ask another thread: returns the wanted ones among these paths. */
  readonly wantedOf?: ((paths: readonly string[]) => Promise<ReadonlySet<string>>) | undefined;
  /** Label that all our issues have. */
  readonly label: string;
  /** Also asks which open pull requests close which issues. */
  readonly asksClosing?: boolean | undefined;
  /** True: what issues have in issue fields is read as well, in this and all later reads. */
  readonly issueFields?: boolean;
}

/** The repository under its present name, whatever name it was requested by. */
interface Repository {
  /** GitHub's number of it, which survives renames and transfers; 0 where it is unknown. */
  readonly id: number;
  readonly owner: string;
  readonly repo: string;
}

/** A branch and its files. */
export interface BranchFiles {
  readonly repository: Repository;
  readonly tip: Tip;
  readonly files: readonly TreeFile[];
  /** True when the tree was too large to be listed: folders in which nothing is wanted are missing. */
  readonly truncated: boolean;
  /** True when folders are missing in which wanted files may be. */
  readonly missed: boolean;
  /** By blob sha; contains the wanted files, as far as GitHub returned them whole. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly isFork: boolean;
  readonly isArchived: boolean;
  /** False: forks and repositories with issues turned off. */
  readonly issuesEnabled: boolean;
}

/** Some of the issues with a label, most recently updated first. */
export interface IssueList {
  readonly issues: readonly ObservedIssue[];
  /** Number of all issues with the label; null where the server doesn't say. */
  readonly issueCount: number | null;
}

/** One look at the repository: branch, files, record and issues, read together. */
export interface Look extends BranchFiles {
  readonly state: StateFiles;
  /** Issues with the label, most recently updated first: the first page. */
  readonly issues: readonly ObservedIssue[];
  /** The claims, with the moment of the answer; null where the server doesn't tell. */
  readonly claims: ClaimList | null;
  /** Number of issues with the label; null where the server doesn't say. */
  readonly issueCount: number | null;
  /**
   * The pages after the first, up to the one with an issue that was last changed before `until` (ISO 8601), or all;
   * null: there are none.
   */
  readonly moreIssues: ((until?: string) => Promise<readonly ObservedIssue[]>) | null;
  readonly capabilities: Capabilities;
  /** The account that the token belongs to; null where GitHub doesn't say. */
  readonly viewer: Actor | null;
  /** True when the token may push; null where GitHub doesn't say. */
  readonly canPush: boolean | null;
}
