import type { RemoteContext } from "../../github/transport/context.ts";
import { createRemoteContext } from "../../github/remote.ts";
import type { RepoRef } from "../../ports/repository-reader.ts";
import { engineLogger, type BotLog } from "../log.ts";
import type { BotServices } from "../bot-services.ts";
import type { RequestWatch } from "./app.ts";
import { createSharedPace, type JobPace } from "./shared-pace.ts";
import { logRequests } from "./log-requests.ts";

export interface RepositoryConnection {
  readonly github: RemoteContext;
  readonly pace: JobPace;
}

interface ConnectOptions {
  readonly repo: RepoRef;
  readonly installationId: number;
  /** Name of the task, for the user agent and the log. */
  readonly run: string;
  readonly isBackground: boolean;
  readonly stop: AbortSignal;
  readonly cut: AbortSignal;
  /** Called before each request; throws to stop. */
  readonly before: () => void;
  /** Gives the place of a job to others while it waits. */
  readonly rest: RequestWatch["rest"];
  /** Timeout of a request in milliseconds. */
  readonly timeout: number;
  readonly log: BotLog;
}

/**
 * Connects to a repository as its installation: paced together with all other jobs of that installation, counted and
 * logged.
 * @throws InstallationGoneError
 */
export async function connectRepository(services: BotServices, options: ConnectOptions): Promise<RepositoryConnection> {
  const { environment, database, metrics, clock, app } = services;
  const { repo, installationId, log, stop, timeout } = options;
  const installation = String(installationId);
  const octokit = await app.asInstallation(installationId, {
    run: options.run,
    cut: options.cut,
    before: options.before,
    rest: options.rest,
    after: logRequests(metrics, log, installationId),
  });
  const pace = createSharedPace({
    database,
    installationId,
    creationsPerMinute: environment.creationsPerMinute,
    creationsPerHour: environment.creationsPerHour,
    isBackground: options.isBackground,
    stop,
    clock,
    rest: options.rest,
    log,
    onQuota: ({ resource, allowed, remaining }) => {
      metrics.allowed.set({ installation, resource }, allowed);
      metrics.remaining.set({ installation, resource }, remaining);
    },
  });
  const { apiUrl, graphqlUrl } = environment;
  const logger = engineLogger(log);
  return { pace, github: createRemoteContext({ repo, octokit, apiUrl, graphqlUrl, clock, logger, pace, timeout }) };
}
