import type { Actor } from "./actor.ts";
import type { EpochMs } from "./epoch-ms.ts";
import type { IssueEvent } from "./issue-event.ts";
import type { IssueNumber } from "./issue-number.ts";

export type CloseReason = "completed" | "not_planned" | "duplicate";

/** Somebody closed or reopened an issue. */
export interface StateEvent {
  readonly to: "open" | "closed";
  readonly actor: Actor | null;
  /** ISO 8601, in seconds. */
  readonly at: string;
}

/** What an issue tells about one of its sub-issues. */
interface ChildIssue {
  readonly number: IssueNumber;
  readonly state: "open" | "closed";
  /** ISO 8601, in seconds; missing where it is unknown. */
  readonly updatedAt?: string | undefined;
}

/** An issue as GitHub shows it. Pull requests are never in here. */
export interface ObservedIssue {
  readonly number: IssueNumber;
  readonly nodeId: string;
  /** The id that REST's sub-issue and dependency endpoints take in place of the number. */
  readonly databaseId: number;
  readonly title: string;
  /** Line ends as stored: the web editor writes CRLF. */
  readonly body: string;
  readonly state: "open" | "closed";
  /** Null on an open issue. */
  readonly closeReason: CloseReason | null;
  readonly closedBy: Actor | null;
  /** The last times it was closed or reopened, four at most, oldest first; empty where GitHub doesn't report them. */
  readonly stateEvents: readonly StateEvent[];
  /**
   * What else happened to it lately, oldest first (20 at most); null: it is known from a list, or GitHub doesn't report
   * it (REST).
   */
  readonly events: readonly IssueEvent[] | null;
  readonly author: Actor | null;
  /** GitHub's author_association; OWNER proves write access, MEMBER and COLLABORATOR do not. */
  readonly authorAssociation: string;
  readonly locked: boolean;
  readonly labels: readonly string[];
  readonly comments: number;
  /** Its milestone; `due` is the day by which it is to be reached, `2026-12-01`. */
  readonly milestone: { readonly number: number; readonly title: string; readonly due: string | null } | null;
  /** Name of its issue type; missing where the server has no issue types. */
  readonly type?: string | null | undefined;
  /** Values of the issue fields that were asked for, by their names in lower case; missing where the server tells none. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  readonly assignees: readonly string[];
  /** Missing where it is unknown. */
  readonly createdAt?: EpochMs | undefined;
  /** ISO 8601, in seconds. */
  readonly updatedAt: string;
  /** The last edit of the body; null: there was none, or GitHub doesn't report it (REST). */
  readonly edited: { readonly by: Actor | null; readonly at: string } | null;
  /** Number of the parent issue in this repository; null when there is none, or no sub-issues. */
  readonly parent: IssueNumber | null;
  /** Sub-issues in this repository in their order, closed ones too, ours or not; empty where sub-issues are missing. */
  readonly children: readonly ChildIssue[];
  /** Number of its sub-issues, those in other repositories too; missing where it is unknown. */
  readonly childCount?: number | undefined;
  /** Issues of this repository that block this one. */
  readonly blockedBy: readonly IssueNumber[];
}

/** What tells whether an issue is a creation of ours that was not answered: its text. Anything else is read directly. */
export type RecentIssue = Pick<ObservedIssue, "number" | "body">;

/** An edit of an issue's body. */
export interface BodyEdit {
  /** The whole text after the edit. */
  readonly body: string;
  readonly by: Actor | null;
  /** ISO 8601, in seconds. */
  readonly at: string;
}

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Number of the parent; create and link are one request where GitHub allows it. */
  readonly parent: IssueNumber | null;
  readonly milestone?: string | undefined;
  readonly assignees?: readonly string[] | undefined;
  readonly type?: string | undefined;
}

export interface IssuePatch {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "open" | "closed";
  readonly closeReason?: CloseReason;
  /** Added; existing labels stay. */
  readonly addLabels?: readonly string[];
  /** Labels of our own that no longer fit; a human's label is never removed. */
  readonly removeLabels?: readonly string[];
  /** Logins; others who are assigned stay. */
  readonly addAssignees?: readonly string[];
  readonly removeAssignees?: readonly string[];
  /** Title of a milestone; null: none. */
  readonly milestone?: string | null;
  /** Name of an issue type; null: none. */
  readonly type?: string | null;
  /** Values of issue fields, by their names; null: none. */
  readonly fields?: Readonly<Record<string, string | null>>;
}

export type DirectRead =
  | { readonly found: true; readonly issue: ObservedIssue }
  /** Deleted, transferred away, or turned into a discussion or pull request. */
  | { readonly found: false; readonly why: "deleted" | "transferred" | "not-an-issue" };
