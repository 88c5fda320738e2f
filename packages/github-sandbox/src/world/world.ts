import type { SandboxClock } from "../clock.ts";
import type { Account, Actor, App, Token } from "./account.ts";
import { EventBus } from "./events.ts";
import type {
  BodyEdit,
  Comment,
  Issue,
  IssueField,
  IssueType,
  Label,
  Milestone,
  TimelineEvent,
} from "./issues/issue.ts";
import { ListLag } from "./issues/list-lag.ts";
import type { Repository } from "./repositories/repository.ts";
import type { Delivery } from "../webhooks/delivery.ts";

/** Anything that has a node id of its own. */
export type Node =
  | Account
  | App
  | Repository
  | Issue
  | Label
  | Milestone
  | IssueType
  | IssueField
  | Comment
  | TimelineEvent
  | (BodyEdit & { kind: "body-edit" });

/** An App on an account: which repositories it may see. */
export interface Installation {
  readonly id: number;
  readonly app: App;
  readonly account: Account;
  /** Null: all repositories of the account, later ones too. */
  repositories: Set<Repository> | null;
  suspended: boolean;
  readonly createdAt: number;
}

/** What can be switched off to be a lesser server. */
export interface Features {
  graphql: boolean;
  subIssues: boolean;
  dependencies: boolean;
  /** Issue types. */
  issueTypes: boolean;
  /** Issue fields. */
  issueFields: boolean;
  /** References outside refs/heads and refs/tags. */
  customRefs: boolean;
  /** GraphQL shows them: `object(expression:)`, `ref` and `refs`. */
  customRefsInGraphql: boolean;
  /** The mutation `updateRefs`: older servers have it only as a preview. */
  updateRefs: boolean;
  /** Entries of a tree after which an answer is cut off. */
  treeEntries: number;
}

/** Everything the sandbox's GitHub knows. */
export class World {
  readonly clock: SandboxClock;
  readonly features: Features;
  readonly events = new EventBus();
  readonly lag: ListLag;
  readonly accounts = new Map<string, Account>();
  readonly apps = new Map<number, App>();
  readonly installations = new Map<number, Installation>();
  readonly repositories = new Map<string, Repository>();
  readonly tokens = new Map<string, Token>();
  readonly nodes = new Map<string, Node>();
  readonly issuesById = new Map<number, Issue>();
  /** Every webhook delivery so far. */
  readonly deliveries: Delivery[] = [];
  /** App manifests that were confirmed, by the code that turns each into an App. */
  readonly manifests = new Map<
    string,
    { readonly manifest: Readonly<Record<string, unknown>>; readonly owner: Account }
  >();
  /** Sends a delivery again; set by what delivers. */
  redeliver: (delivery: Delivery) => void = () => undefined;
  /** Old full names of renamed or transferred repositories. */
  readonly moved = new Map<string, Repository>();
  /** Requests begun so far. */
  requests = 0;
  /** The request being applied: parallel adds to one parent are distinguished by it. */
  current: { readonly index: number; readonly arrivedAt: number } | null = null;
  /** Counts what was applied, to order requests that overlap. */
  tick = 0;
  #lastId = 1_000_000;
  /** Above 2^31: GraphQL's `databaseId` has no room for today's issue ids. */
  #lastIssueId = 3_000_000_000;

  constructor(clock: SandboxClock, features: Features) {
    this.clock = clock;
    this.features = features;
    this.lag = new ListLag({ requests: () => this.requests, ms: () => this.clock.now() });
  }

  /** A database id that nothing else has; never small enough to be mistaken for a number. */
  nextId(): number {
    this.#lastId += 7;
    return this.#lastId;
  }

  /** A database id for an issue. */
  nextIssueId(): number {
    this.#lastIssueId += 137;
    return this.#lastIssueId;
  }

  /** Makes a node id in GitHub's new form: a prefix for the type, then bytes nobody should read. */
  nodeId(prefix: string, id: number): string {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64BE(BigInt(id));
    return `${prefix}_kwDO${bytes.toString("base64url")}`;
  }

  /** Finds or makes an account; a name that ends in `[bot]` is a bot. */
  account(login: string, type?: Account["type"]): Account {
    const known = this.accounts.get(login.toLowerCase());
    if (known !== undefined) return known;
    const id = this.nextId();
    const kind = type ?? (login.endsWith("[bot]") ? "Bot" : "User");
    const prefix = kind === "Bot" ? "BOT" : kind === "Organization" ? "O" : "U";
    const account: Account = {
      kind: "account",
      id,
      nodeId: this.nodeId(prefix, id),
      login,
      type: kind,
      name: login,
      email: `${id}+${login}@users.noreply.github.com`,
    };
    this.accounts.set(login.toLowerCase(), account);
    this.nodes.set(account.nodeId, account);
    return account;
  }

  /** Finds a repository by its present name. */
  findRepository(fullName: string): Repository | undefined {
    return this.repositories.get(fullName.toLowerCase());
  }

  /** Finds a repository by its present or an old name, or throws: for those who built the world themselves. */
  getRepository(fullName: string): Repository {
    const repository = this.findRepository(fullName) ?? this.moved.get(fullName.toLowerCase());
    if (repository === undefined) throw new Error(`the sandbox has no repository ${fullName}`);
    return repository;
  }

  /** The installation of an app that covers a repository. */
  findInstallation(app: App, repository: Repository): Installation | undefined {
    return [...this.installations.values()].find(
      (installation) =>
        installation.app === app &&
        installation.account === repository.owner &&
        (installation.repositories === null || installation.repositories.has(repository)),
    );
  }

  /** Adds a row to an issue's history. */
  record(
    issue: Issue,
    actor: Actor,
    row: Omit<TimelineEvent, "kind" | "id" | "nodeId" | "issue" | "actor" | "at">,
  ): void {
    const id = this.nextId();
    const prefix = row.type === "closed" ? "CE" : row.type === "reopened" ? "REE" : "TE";
    const event: TimelineEvent = {
      kind: "timeline-event",
      id,
      nodeId: this.nodeId(prefix, id),
      issue,
      actor: actor.account,
      at: this.clock.now(),
      ...row,
    };
    issue.timeline.push(event);
    this.nodes.set(event.nodeId, event);
  }
}
