import type { Clock } from "../ports/clock.ts";
import type { Logger } from "../ports/logger.ts";
import type { RepoRef, RepositoryReader } from "../ports/repository-reader.ts";
import type { PastReader } from "../ports/past-reader.ts";
import type { RepositoryWriter } from "../ports/repository-writer.ts";
import { Client, createOctokit, type OctokitLike } from "./transport/client.ts";
import { emptyMemory, type RemoteContext } from "./transport/context.ts";
import { fullDialect } from "./transport/dialect.ts";
import { createPace, type Pace } from "./transport/pace.ts";
import { createPastReader } from "./git/past-reader.ts";
import { createReader } from "./read/reader.ts";
import { createWriter } from "./write/writer.ts";

export interface RemoteOptions {
  readonly repo: RepoRef;
  readonly token?: string | undefined;
  /** A client that authenticates by itself (an app's); its own retries and throttling should be off. */
  readonly octokit?: OctokitLike | undefined;
  /** `https://api.github.com`, or `https://host/api/v3`. */
  readonly apiUrl: string;
  /** `https://api.github.com/graphql`, or `https://host/api/graphql`. */
  readonly graphqlUrl: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Shared by all remotes that use the same token; by default each remote has its own. */
  readonly pace?: Pace | undefined;
  /** Timeout of a request in milliseconds. Default: 30 seconds. */
  readonly timeout?: number | undefined;
}

/** Creates the context that all adapters of one repository share. */
export function createRemoteContext(options: RemoteOptions): RemoteContext {
  const { repo, apiUrl, graphqlUrl, clock, logger } = options;
  const octokit = options.octokit ?? createOctokit({ token: options.token, apiUrl });
  const pace = options.pace ?? createPace({ clock, logger });
  const timeout = options.timeout === undefined ? {} : { timeout: options.timeout };
  const client = new Client({ repo, octokit, apiUrl, graphqlUrl, clock, logger, pace, ...timeout });
  return { client, clock, logger, dialect: fullDialect(), memory: emptyMemory() };
}

/** Creates the reader and the writer of a repository on GitHub, over REST and GraphQL. */
export interface Remote {
  readonly reader: RepositoryReader;
  readonly writer: RepositoryWriter;
  readonly past: PastReader;
}

export function createRemote(options: RemoteOptions): Remote {
  return remoteIn(createRemoteContext(options));
}

/** As `createRemote`, for shells that build other adapters on the same context. */
export function remoteIn(context: RemoteContext): Remote {
  return { reader: createReader(context), writer: createWriter(context), past: createPastReader(context) };
}
