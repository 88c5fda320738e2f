import { createAside } from "../../aside/create-aside.ts";
import { CONFIG_PATH } from "../../config/load.ts";
import { createCommands } from "../../github/write/commands.ts";
import { createPullRequests } from "../../github/pulls/pull-requests.ts";
import { remoteIn } from "../../github/remote.ts";
import { createRepoFiles } from "../../github/read/repo-files.ts";
import type { RespondContext } from "../../respond/respond-context.ts";
import { ensureRepository, findRepository, type RepositoryRow } from "../database/repositories.ts";
import { connectRepository } from "../github/connect-repository.ts";
import type { JobPace } from "../github/shared-pace.ts";
import type { BotLog } from "../log.ts";
import type { BotServices } from "../bot-services.ts";
import type { AnyJobRun, JobEnd } from "../queue/dispatcher.ts";
import type { RepositoryJob } from "../queue/job.ts";
import { acquireLease, requestTimeout, type Lease } from "../queue/lease.ts";
import { observe, type Observed, requireConfiguration } from "./observed-reader.ts";

/** A repository leased for one job, with everything that the engine needs to work on it. */
export interface RepositorySession {
  readonly repositoryId: number;
  readonly context: RespondContext;
  readonly observed: Observed;
  /** @throws UnconfiguredError where the default branch has no configuration file. */
  readonly requireConfiguration: () => Promise<void>;
  readonly pace: JobPace;
  readonly row: RepositoryRow | null;
  readonly log: BotLog;
}

type RepositoryRun = Extract<AnyJobRun, { readonly data: RepositoryJob }>;

/** Milliseconds that a job waits for another job of its repository, growing with each wait. */
const FIRST_WAIT = 300;
const LONGEST_WAIT = 10_000;

/**
 * Leases the repository, works on it, and releases it. While another job of the repository runs anywhere, this one goes
 * back into the queue for a moment.
 */
export async function withRepository(
  services: BotServices,
  run: RepositoryRun,
  work: (session: RepositorySession) => Promise<JobEnd>,
): Promise<JobEnd> {
  const { database, environment } = services;
  const { repositoryId, waits = 0 } = run.data;
  const seconds = environment.leaseSeconds;
  const lease = await acquireLease(database, { repositoryId, holder: run.id, seconds });
  if (lease === null) {
    const wait = Math.min(FIRST_WAIT * 1.5 ** waits, LONGEST_WAIT);
    return { kind: "later", at: new Date(Date.now() + wait), why: "another job of this repository is running" };
  }
  const lost = new AbortController();
  const beat = setInterval(() => void keep(lease, lost, run.log), (seconds * 1000) / 6);
  try {
    return await work(await openSession(services, run, lease, lost.signal));
  } finally {
    clearInterval(beat);
    await lease.release().catch((error: unknown) => run.log.warn({ err: error }, "Lease not released; it will expire"));
  }
}

/** Retries a renewal that fails for lack of a database; the lease's own clock says when to stop. */
async function keep(lease: Lease, lost: AbortController, log: BotLog): Promise<void> {
  try {
    await lease.renew();
  } catch (error) {
    log.warn({ err: error }, "Lease not renewed; will retry");
    try {
      lease.assertHeld();
    } catch (reason) {
      lost.abort(reason);
    }
  }
}

async function openSession(
  services: BotServices,
  run: RepositoryRun,
  lease: Lease,
  lost: AbortSignal,
): Promise<RepositorySession> {
  const { repositoryId, installationId, owner, name, delivery } = run.data;
  await ensureRepository(services.database, installationId, { id: repositoryId, owner, name });
  const row = await findRepository(services.database, repositoryId);
  const repo = { owner: row?.owner ?? owner, repo: row?.name ?? name };
  const log = run.log.child({ repository: `${repo.owner}/${repo.repo}`, installation: installationId });
  const { github, pace } = await connectRepository(services, {
    repo,
    installationId,
    run: run.id,
    isBackground: delivery === "sweep" || delivery === "start",
    stop: run.stop,
    cut: AbortSignal.any([run.cut, lost]),
    before: () => lease.assertHeld(),
    rest: run.rest,
    timeout: requestTimeout(services.environment.leaseSeconds),
    log,
  });
  const observed: Observed = { seen: null };
  const { reader, writer } = remoteIn(github);
  const work = {
    reader: observe(reader, CONFIG_PATH, observed),
    writer,
    pulls: createPullRequests(github),
    files: createRepoFiles(github),
    runUrl: null,
    clock: github.clock,
    logger: github.logger,
    allowPartialRead: false,
    overrides: {
      configPath: CONFIG_PATH,
      isConfigRequired: true,
      allowMassChange: false,
      serverUrl: services.environment.serverUrl,
    },
  };
  const context: RespondContext = { ...work, commands: createCommands(github), aside: createAside(work) };
  return {
    repositoryId,
    context,
    observed,
    requireConfiguration: () => requireConfiguration(reader, CONFIG_PATH, observed),
    pace,
    row,
    log,
  };
}
