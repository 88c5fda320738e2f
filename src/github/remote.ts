import type { Clock } from "../ports/clock.ts";
import type { Logger } from "../ports/logger.ts";
import type { Remote, RepoRef } from "../ports/remote.ts";
import { readBlobs } from "./blobs.ts";
import { changeBlockers } from "./blockers.ts";
import { readBodyHistory } from "./body-history.ts";
import { Client, createOctokit, type OctokitLike } from "./client.ts";
import { comment } from "./comment.ts";
import { commit } from "./commit.ts";
import { emptyMemory, type RemoteContext } from "./context.ts";
import { createIssue } from "./create-issue.ts";
import { fullDialect } from "./dialect.ts";
import { compareCommits, isInHistory } from "./history.ts";
import { moveChild, setParent } from "./hierarchy.ts";
import { readIssues } from "./issue-reads.ts";
import { ensureLabels } from "./labels.ts";
import { look } from "./look.ts";
import { createPace, type Pace } from "./pace.ts";
import { findPull, openPull, updatePull } from "./pulls.ts";
import { putBranch } from "./put-branch.ts";
import { findRecent } from "./recent-issues.ts";
import { keepComment } from "./sticky-comment.ts";
import { updateIssue } from "./update-issue.ts";
import { hasWriteAccess } from "./write-access.ts";
import { writeState } from "./write-state.ts";

export interface RemoteOptions {
  readonly repo: RepoRef;
  readonly token?: string | undefined;
  /** A client that authenticates by itself (an app's); its own retrying and throttling should be off. */
  readonly octokit?: OctokitLike | undefined;
  /** `https://api.github.com`, or `https://host/api/v3`. */
  readonly apiUrl: string;
  /** `https://api.github.com/graphql`, or `https://host/api/graphql`. */
  readonly graphqlUrl: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Shared by all remotes that use the same token; by default one of its own. */
  readonly pace?: Pace | undefined;
  /** Milliseconds after which a request is given up. Default: 30 seconds. */
  readonly timeout?: number | undefined;
}

/** What all adapters of one repository share. */
export function createRemoteContext(options: RemoteOptions): RemoteContext {
  const { repo, apiUrl, graphqlUrl, clock, logger } = options;
  const octokit = options.octokit ?? createOctokit({ token: options.token, apiUrl });
  const pace = options.pace ?? createPace({ clock, logger });
  const timeout = options.timeout === undefined ? {} : { timeout: options.timeout };
  const client = new Client({ repo, octokit, apiUrl, graphqlUrl, clock, logger, pace, ...timeout });
  return { client, clock, logger, dialect: fullDialect(), memory: emptyMemory() };
}

/** GitHub, over REST and GraphQL, as sync knows it. */
export function createRemote(options: RemoteOptions): Remote {
  return remoteOver(createRemoteContext(options));
}

/** As `createRemote`, for shells that build other adapters on the same context. */
export function remoteOver(context: RemoteContext): Remote {
  return {
    get repo() {
      return context.client.repo;
    },
    look: (query) => look(context, query),
    readBlobs: (blobs) => readBlobs(context, blobs),
    readIssues: (numbers) => readIssues(context, numbers),
    findRecent: (parents) => findRecent(context, parents),
    isInHistory: (tip, paths, blob, since) => isInHistory(context, { tip, paths, blob, since }),
    compareCommits: (base, head) => compareCommits(context, base, head),
    hasWriteAccess: (login) => hasWriteAccess(context, login),
    ensureLabels: (labels) => ensureLabels(context, labels),
    createIssue: (issue) => createIssue(context, issue),
    updateIssue: (issue, patch) => updateIssue(context, issue, patch),
    setParent: (issue, parent) => setParent(context, issue, parent),
    moveChild: (parent, child, after) => moveChild(context, parent, child, after),
    changeBlockers: (changes) => changeBlockers(context, changes),
    comment: (issue, body) => comment(context, issue, body),
    keepComment: (issue, wanted) => keepComment(context, issue, wanted),
    readBodyHistory: (numbers) => readBodyHistory(context, numbers),
    writeState: (expected, files, message) => writeState(context, expected, files, message),
    commit: (change) => commit(context, change),
    findPull: (branch) => findPull(context, branch),
    putBranch: (branch, base, files, message) => putBranch(context, branch, base, files, message),
    openPull: (branch, into, title, body) => openPull(context, branch, into, title, body),
    updatePull: (number, patch) => updatePull(context, number, patch),
  };
}
