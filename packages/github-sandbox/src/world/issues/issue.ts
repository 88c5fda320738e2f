import type { Account, App } from "../account.ts";
import type { Repository } from "../repositories/repository.ts";

export interface Label {
  readonly kind: "label";
  readonly id: number;
  readonly nodeId: string;
  readonly repository: Repository;
  name: string;
  /** Six hex digits, no hash sign. */
  color: string;
  description: string | null;
  readonly isDefault: boolean;
  readonly createdAt: number;
}

export interface Milestone {
  readonly kind: "milestone";
  readonly id: number;
  readonly nodeId: string;
  readonly number: number;
  readonly repository: Repository;
  readonly creator: Account;
  title: string;
  description: string | null;
  state: "open" | "closed";
  dueOn: string | null;
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | null;
}

export interface IssueType {
  readonly kind: "issue-type";
  readonly id: number;
  readonly nodeId: string;
  readonly name: string;
  readonly description: string | null;
}

/** An issue field of an organization. */
export interface IssueField {
  readonly kind: "issue-field";
  readonly id: number;
  readonly nodeId: string;
  readonly name: string;
  readonly dataType: "date" | "number" | "single_select" | "text";
  readonly options: readonly { readonly nodeId: string; readonly name: string }[];
  readonly createdAt: number;
}

/** What an issue has in an issue field: of one with options, the option's name. */
export interface IssueFieldValue {
  readonly kind: "issue-field-value";
  readonly nodeId: string;
  readonly field: IssueField;
  readonly value: string | number;
}

export interface Reaction {
  readonly id: number;
  readonly nodeId: string;
  readonly account: Account;
  readonly content: string;
  readonly createdAt: number;
}

export interface Comment {
  readonly kind: "comment";
  readonly id: number;
  readonly nodeId: string;
  readonly issue: Issue;
  readonly author: Account;
  readonly viaApp: App | null;
  body: string;
  readonly createdAt: number;
  updatedAt: number;
  minimized: string | null;
  readonly reactions: Reaction[];
}

/** One row of an issue's history. */
export interface TimelineEvent {
  readonly kind: "timeline-event";
  readonly id: number;
  readonly nodeId: string;
  readonly issue: Issue;
  readonly type: TimelineType;
  readonly actor: Account;
  readonly at: number;
  readonly stateReason?: StateReason | null;
  readonly label?: Label;
  readonly assignee?: Account;
  /** Title of the milestone then. */
  readonly milestoneTitle?: string;
  readonly rename?: { readonly from: string; readonly to: string };
  /** The commit or pull request that closed the issue. */
  readonly closer?: { readonly commit?: string; readonly pull?: Issue };
  readonly related?: Issue;
}

export type TimelineType =
  | "closed"
  | "reopened"
  | "renamed"
  | "labeled"
  | "unlabeled"
  | "assigned"
  | "unassigned"
  | "milestoned"
  | "demilestoned"
  | "locked"
  | "unlocked"
  | "cross-referenced"
  | "mentioned"
  | "parent_issue_added"
  | "parent_issue_removed"
  | "sub_issue_added"
  | "sub_issue_removed"
  | "transferred";

export type StateReason = "completed" | "not_planned" | "duplicate" | "reopened";

/** One edit of a body: the new text and its author. */
export interface BodyEdit {
  readonly nodeId: string;
  readonly editor: Account;
  readonly at: number;
  readonly body: string;
}

/** The pull request half of an issue that is one. */
export interface Pull {
  readonly id: number;
  readonly nodeId: string;
  /** Branch with the changes; `headSha` remains valid after the branch is deleted. */
  readonly headRef: string;
  readonly headRepository: Repository;
  headSha: string;
  baseRef: string;
  baseSha: string;
  readonly draft: boolean;
  merged: boolean;
  mergedAt: number | null;
  mergedBy: Account | null;
  mergeCommit: string | null;
}

/** An issue or, where `pull` is set, a pull request: they share their numbers. */
export interface Issue {
  readonly kind: "issue";
  /** The database id, unlike the number and above 2^31 as on GitHub today. */
  readonly id: number;
  readonly nodeId: string;
  readonly number: number;
  readonly repository: Repository;
  readonly author: Account;
  readonly viaApp: App | null;
  readonly createdAt: number;
  readonly pull: Pull | null;
  title: string;
  body: string;
  state: "open" | "closed";
  stateReason: StateReason | null;
  closedAt: number | null;
  closedBy: Account | null;
  updatedAt: number;
  editor: Account | null;
  lastEditedAt: number | null;
  locked: boolean;
  labels: Label[];
  assignees: Account[];
  milestone: Milestone | null;
  type: IssueType | null;
  fieldValues: IssueFieldValue[];
  duplicateOf: Issue | null;
  parent: Issue | null;
  children: Issue[];
  blockedBy: Issue[];
  blocking: Issue[];
  readonly comments: Comment[];
  readonly timeline: TimelineEvent[];
  readonly edits: BodyEdit[];
  readonly reactions: Reaction[];
}

/** The entry at the number of an issue that is gone. */
export type Gone = { readonly why: "deleted" } | { readonly why: "transferred"; readonly to: Issue };
