import { GitStore } from "../../git/git-store.ts";
import { isAtLeast, type Account, type Role } from "../account.ts";
import type { Protection, PushRule } from "./protection.ts";
import type { Comment, Gone, Issue, IssueField, IssueType, Label, Milestone } from "../issues/issue.ts";

export interface CommitStatus {
  readonly id: number;
  readonly nodeId: string;
  readonly context: string;
  readonly state: "error" | "failure" | "pending" | "success";
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account;
  readonly createdAt: number;
}

export interface CheckRun {
  readonly id: number;
  readonly nodeId: string;
  readonly headSha: string;
  readonly name: string;
  readonly appId: number;
  status: "queued" | "in_progress" | "completed";
  conclusion: string | null;
  detailsUrl: string | null;
  externalId: string;
  startedAt: number | null;
  completedAt: number | null;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: Record<string, unknown>[];
}

/** What was sent to `workflow_dispatch`. */
export interface Dispatch {
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** What a ruleset that administrators made refuses, and where. */
export interface Ruleset {
  /** Full names of references. */
  readonly refs: readonly string[];
  readonly protection: Protection;
}

/** A run of a workflow that a push started. Nothing runs here: it waits for ever. */
export interface WorkflowRun {
  readonly id: number;
  /** The workflow's file. */
  readonly path: string;
  readonly branch: string;
  readonly headSha: string;
  readonly actor: Account;
  readonly createdAt: number;
}

/** A notification that text of ours would have sent, or a link it would have left. */
export interface Ping {
  readonly kind: "mention" | "cross-reference";
  /** The mentioned login or team, or the referenced issue as `owner/repo#1`. */
  readonly target: string;
  /** Where the text is: `issue #3`, `comment 12 on #3`, `commit abc`. */
  readonly where: string;
  readonly actor: Account;
}

/** A repository with all that is in it. */
export class Repository {
  readonly kind = "repository";
  readonly id: number;
  readonly nodeId: string;
  owner: Account;
  name: string;
  isPrivate: boolean;
  readonly forkOf: Repository | null;
  isFork: boolean;
  isArchived = false;
  hasIssues: boolean;
  defaultBranch: string;
  createdAt: number;
  updatedAt: number;
  pushedAt: number;
  /** Actions may create pull requests: off in new repositories, as on GitHub. */
  actionsMayCreatePulls = false;
  /** Copilot's coding agent may be assigned to issues: an owner has to pay for it and enable it. */
  offersCopilot = false;
  readonly git: GitStore;
  readonly roles = new Map<string, Role>();
  readonly labels = new Map<string, Label>();
  readonly milestones: Milestone[] = [];
  readonly issueTypes: IssueType[] = [];
  readonly issueFields: IssueField[] = [];
  readonly issues = new Map<number, Issue>();
  readonly gone = new Map<number, Gone>();
  readonly comments = new Map<number, Comment>();
  /** By name of branch; `*` stands for all of them, those that are yet to be made too. */
  readonly protections = new Map<string, Protection>();
  /** By id. */
  readonly rulesets = new Map<number, Ruleset>();
  /** What no push may do, whatever it is to. */
  readonly pushRules: PushRule[] = [];
  readonly statuses = new Map<string, CommitStatus[]>();
  readonly checkRuns = new Map<number, CheckRun>();
  readonly dispatches: Dispatch[] = [];
  /** Oldest first. */
  readonly runs: WorkflowRun[] = [];
  readonly pings: Ping[] = [];
  lastNumber = 0;

  constructor(
    options: Pick<
      Repository,
      "id" | "nodeId" | "owner" | "name" | "isPrivate" | "isFork" | "hasIssues" | "defaultBranch" | "createdAt"
    > & {
      forkOf: Repository | null;
    },
  ) {
    this.id = options.id;
    this.nodeId = options.nodeId;
    this.owner = options.owner;
    this.name = options.name;
    this.isPrivate = options.isPrivate;
    this.isFork = options.isFork;
    this.forkOf = options.forkOf;
    this.git = new GitStore(options.forkOf?.git);
    this.hasIssues = options.hasIssues;
    this.defaultBranch = options.defaultBranch;
    this.createdAt = options.createdAt;
    this.updatedAt = options.createdAt;
    this.pushedAt = options.createdAt;
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`;
  }

  get isEmpty(): boolean {
    return this.git.refs.size === 0;
  }

  /** What a person is here; a public repository is readable for all. */
  roleOf(account: Account): Role {
    if (account.login.toLowerCase() === this.owner.login.toLowerCase()) return "admin";
    const role = this.roles.get(account.login.toLowerCase());
    return role ?? (this.isPrivate ? "none" : "read");
  }

  /** GitHub's author_association. */
  associationOf(account: Account): string {
    if (account.login.toLowerCase() === this.owner.login.toLowerCase()) return "OWNER";
    const role = this.roles.get(account.login.toLowerCase()) ?? "none";
    if (account.type === "User" && isAtLeast(role, "read") && role !== "none")
      return this.owner.type === "Organization" ? "MEMBER" : "COLLABORATOR";
    return "NONE";
  }

  /** The commit at the tip of a branch, undefined when there is no such branch. */
  tipOf(branch: string): string | undefined {
    return this.git.refs.get(`refs/heads/${branch}`);
  }

  findLabel(name: string): Label | undefined {
    return this.labels.get(name.toLowerCase());
  }
}
