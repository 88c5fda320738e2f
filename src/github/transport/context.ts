import type { Clock } from "../../ports/clock.ts";
import type { Logger } from "../../ports/logger.ts";
import type { Client } from "./client.ts";
import { FULL_READS, type ReadLimits } from "./read-size.ts";

/** What the adapters share: the client, and what they have learned about the repository and the server. */
export interface RemoteContext {
  readonly client: Client;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly dialect: Dialect;
  readonly memory: Memory;
}

/** Facts that hold for a run and save requests. No decision depends on them. */
export interface Memory {
  /** Null until GraphQL was used for the first time. */
  graphql: boolean | null;
  /** REST's sub-issue endpoints; null until one was used. */
  restSubIssues: boolean | null;
  restDependencies: boolean | null;
  repositoryId: string | null;
  readonly nodeIds: Map<number, string>;
  /** Labels by lower-case name: GitHub ignores case. Values are node ids, null where only REST was used. */
  readonly labels: Map<string, string | null>;
  labelsComplete: boolean;
  /** The tree was too large for one answer: it is read by folders from then on. */
  hasLargeTree: boolean;
  /** Git file modes by path, so that an edit keeps them. */
  readonly modes: Map<string, string>;
  /** The tree of each commit of the record, and of claims, which have the record's, that was seen; the newest is last. */
  readonly stateTrees: Map<string, string>;
  /** Where the record is kept, below `refs/`. */
  stateRef: string;
  /** What GitHub can answer at once; see `read-size.ts`. */
  reads: ReadLimits;
  /** What the record says about that; null: nothing. */
  recordedReads: Pick<ReadLimits, "size"> | null;
  /** Where each of the record's two possible references was when it was last seen. */
  readonly stateAt: Map<string, string>;
  /** False once it was tried in vain to bring the record back from the branch. */
  mayReturn: boolean;
  /** False once `updateRefs` turned out to be missing, or to refuse what REST accepts. */
  swapsReferences: boolean;
  readonly writeAccess: Map<string, boolean>;
  /** Ids of people by name; null for those that do not exist. */
  readonly namedIds: Map<string, string | null>;
  /** By title, in lower case; null for those that don't exist. */
  milestones: Map<string, { readonly number: number; readonly nodeId: string } | null> | null;
  /** Likewise. */
  issueTypes: Map<string, { readonly id: string; readonly name: string } | null> | null;
  /** By name, in lower case. */
  issueFields: ReadonlyMap<string, IssueField> | null;
}

/** An issue field of the organization; node ids of its options by name, in lower case. */
export interface IssueField {
  readonly id: string;
  readonly kind: "date" | "number" | "select" | "text";
  readonly options: ReadonlyMap<string, string>;
}

/** plansync's own reference: not cloned, not a branch, outside of branch rules. */
export const STATE_REF = "plansync/state";
/** Where servers that take no custom references keep the record. */
export const STATE_BRANCH = "heads/plansync-state";

export function emptyMemory(): Memory {
  return {
    graphql: null,
    restSubIssues: null,
    restDependencies: null,
    repositoryId: null,
    nodeIds: new Map(),
    labels: new Map(),
    labelsComplete: false,
    hasLargeTree: false,
    modes: new Map(),
    stateTrees: new Map(),
    stateRef: STATE_REF,
    reads: FULL_READS,
    recordedReads: null,
    stateAt: new Map(),
    mayReturn: true,
    swapsReferences: true,
    writeAccess: new Map(),
    namedIds: new Map(),
    milestones: null,
    issueTypes: null,
    issueFields: null,
  };
}

/** Compares `owner/repo` as GraphQL writes it, ignoring case. */
export function isThisRepository(context: RemoteContext, nameWithOwner: string): boolean {
  const { owner, repo } = context.client.repo;
  return nameWithOwner.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}

/** Groups of GraphQL fields that some servers lack. Each is requested until the server says that it doesn't know it. */
export interface Dialect {
  /** `parent`, `subIssues`, `addSubIssue`: GHES since about 3.16. */
  subIssues: boolean;
  /** `blockedBy`: 2025 and later. */
  dependencies: boolean;
  /** `stateReason(enableDuplicate:)`. */
  duplicates: boolean;
  /** `issueType`: 2025 and later. */
  types: boolean;
  /** `issueFieldValues`: 2026 and later, and requested only where the configuration names an issue field. */
  issueFields: boolean;
  /** `fullDatabaseId`: `databaseId` can't hold the ids of newer issues. */
  bigIds: boolean;
  /** Which pull requests close which issues; false also where the token may not read pull requests. */
  closingPulls: boolean;
  /** References below a prefix of our own: claims. */
  claims: boolean;
}
