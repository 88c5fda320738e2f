import type { CloseReason } from "./issue.ts";
import type { EpochMs } from "./epoch-ms.ts";
import type { IssueNumber } from "./issue-number.ts";

/** A claim as git keeps it: the commit that `refs/plansync/claims/<issue>` points to. What it says is its message. */
export interface ClaimCommit {
  readonly issue: IssueNumber;
  readonly commit: string;
  /** When GitHub made the commit, by its own clock, in seconds. */
  readonly committedAt: EpochMs;
  readonly message: string;
}

/** All claims of a repository at one moment of GitHub's clock. */
export interface ClaimList {
  readonly commits: readonly ClaimCommit[];
  /** The answer's `Date`: leases end by this clock, not by that of the machine. */
  readonly now: EpochMs;
  /** When they had not been read yet, by the same clock: the claims may not tell what happened from then on. */
  readonly before: EpochMs;
  /** Open pull requests that close an issue once they are merged; empty where they were not asked for. */
  readonly closing: readonly ClosingPull[];
}

export interface ClosingPull {
  readonly pull: number;
  readonly issue: IssueNumber;
}

/** Who works on an issue. */
export interface Taken {
  /** The holder of a claim, a login, or `#5` for a pull request. */
  readonly by: string;
  readonly why: "claim" | "assignee" | "pull-request";
  /** ISO 8601, of a claim: until then nobody else takes it. */
  readonly until?: string;
}

/** What an issue tells whoever claims it. */
export interface ClaimedIssue {
  readonly number: IssueNumber;
  readonly title: string;
  readonly state: "open" | "closed";
  /** Null on an open issue. */
  readonly closeReason: CloseReason | null;
  readonly assignees: readonly string[];
  /** Numbers of the open pull requests that close it. */
  readonly pulls: readonly number[];
}

/** An issue with its claim, read directly. */
export interface ClaimSight {
  /** Null: there is no such issue. */
  readonly issue: ClaimedIssue | null;
  /** Null: it was never claimed, or its claim was swept. */
  readonly claim: ClaimCommit | null;
  readonly now: EpochMs;
}

/** A comment, with what tells how far it is to be trusted. */
export interface IssueComment {
  readonly author: string | null;
  readonly body: string;
  /** ISO 8601, in seconds. */
  readonly at: string;
}

/** Reads claims. */
export interface ClaimReader {
  /** Reads all claims, in one request where there are at most 100. */
  readClaims(): Promise<ClaimList>;
  /** Reads one issue with its claim, in one request. */
  readClaim(issue: IssueNumber): Promise<ClaimSight>;
  /** Reads the newest comments of an issue, oldest first. */
  readComments(issue: IssueNumber, most: number): Promise<readonly IssueComment[]>;
}

/** Moves claims. A claim is never deleted without the condition that it is still where it was read. */
export interface ClaimWriter {
  /**
   * Makes a commit and points the claim's reference to it: creates the reference where there was no claim, otherwise
   * moves it forward from the claim that was read. Two requests.
   * @returns null when somebody else was faster.
   * @throws ClaimsRefusedError where the server takes no such references.
   */
  moveClaim(issue: IssueNumber, from: ClaimCommit | null, message: string): Promise<ClaimCommit | null>;
  /** Adds the label to an issue that was just claimed, and reads it, in one request. */
  markClaimed(issue: IssueNumber, label: string): Promise<ClaimSight["issue"]>;
  /** Closes an issue as completed, after a comment where there is one, in one request. */
  finishIssue(issue: IssueNumber, comment: string | null): Promise<void>;
  /**
   * Takes the label off issues and deletes references, in one request. What moved since it was read stays, and so does
   * the label of an open issue that an open pull request closes: to know that, the claims are read once more.
   */
  sweepClaims(sweep: ClaimSweep): Promise<void>;
}

/** What is left of claims that ended. */
export interface ClaimSweep {
  /** Claims that keep nobody out, of issues that still have the label. */
  readonly labelled: readonly ClaimCommit[];
  readonly label: string;
  /** Claims whose reference is no longer needed. */
  readonly ended: readonly ClaimCommit[];
}
