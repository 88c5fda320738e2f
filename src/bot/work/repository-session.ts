import { randomBytes } from "node:crypto";
import { startAgentsAfter } from "../../agents/after-sync.ts";
import { sessionOf } from "../../agents/claim/session.ts";
import { createAside } from "../../aside/create-aside.ts";
import { CONFIG_PATH } from "../../config/load.ts";
import { createAgentStarter } from "../../github/agents/start-agents.ts";
import { createClaims } from "../../github/claims.ts";
import { createCommands } from "../../github/write/commands.ts";
import { createPullRequests } from "../../github/pulls/pull-requests.ts";
import { remoteIn } from "../../github/remote.ts";
import { readWatermark, type Watermark } from "../../github/read/watermark.ts";
import { createRepoFiles } from "../../github/read/repo-files.ts";
import type { RepoRef } from "../../ports/repository-reader.ts";
import { ensureRepository, findRepository, type RepositoryRow } from "../database/repositories.ts";
import { connectRepository } from "../github/connect-repository.ts";
import type { JobPace } from "../github/shared-pace.ts";
import type { BotLog } from "../log.ts";
import type { BotServices } from "../bot-services.ts";
import type { AnyJobRun, JobEnd } from "../queue/job-run.ts";
import type { RepositoryJob } from "../queue/job.ts";
import { acquireLease, requestTimeout, type Lease } from "../queue/lease.ts";
import { observe, type Observed, requireConfiguration } from "./observed-reader.ts";
import type { SizedContext } from "./sync-by-size.ts";

/** A repository leased for one job, with everything that the engine needs to work on it. */
export interface RepositorySession {
  readonly repositoryId: number;
  readonly context: SizedContext;
  readonly observed: Observed;
  /** @throws UnconfiguredError where the default branch has no configuration file. */
  readonly requireConfiguration: () => Promise<void>;
  /** What the repository has come to, before anything else of it is read; null where only a look can tell. */
  readonly readWatermark: () => Promise<Watermark | null>;
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
    return await underItsName(services, run, async (repo, row) => {
      const session = await openSession(services, run, { repo, row, lease, lost: lost.signal });
      try {
        return await work(session);
      } catch (error) {
        if (session.observed.isAnother) return "another repository";
        throw error;
      }
    });
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

/** How often a job comes back to find the present name of its repository, and how many milliseconds later. */
const MOST_SEARCHES = 5;
const SEARCH_EVERY = 3000;

/**
 * Works on a repository under its present name. A repository is its id: a name may have been taken by another one since
 * an event or a list told it. The event's name is the younger one, as a rule; where it turns out to be another's, the
 * stored one is tried, and after that the installation's list is read again.
 */
async function underItsName(
  services: BotServices,
  run: RepositoryRun,
  work: (repo: RepoRef, row: RepositoryRow | null) => Promise<JobEnd | "another repository">,
): Promise<JobEnd> {
  const { database, queue } = services;
  const { repositoryId, installationId, owner, name, delivery, waits = 0 } = run.data;
  await ensureRepository(database, installationId, { id: repositoryId, owner, name });
  const row = await findRepository(database, repositoryId);
  const names = [{ owner, repo: name }];
  if (row !== null && (row.owner !== owner || row.name !== name)) names.push({ owner: row.owner, repo: row.name });
  for (const repo of names) {
    const end = await work(repo, row);
    if (end !== "another repository") return end;
  }
  await queue.send({ kind: "inventory", job: { installationId, delivery, sweeps: false } });
  if (waits >= MOST_SEARCHES) return { kind: "done" };
  return { kind: "later", at: new Date(Date.now() + SEARCH_EVERY), why: "its name is another repository's by now" };
}

interface Opened {
  readonly repo: RepoRef;
  readonly row: RepositoryRow | null;
  readonly lease: Lease;
  /** Aborted when the lease is lost. */
  readonly lost: AbortSignal;
}

async function openSession(
  services: BotServices,
  run: RepositoryRun,
  { repo, row, lease, lost }: Opened,
): Promise<RepositorySession> {
  const { repositoryId, installationId, delivery } = run.data;
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
  const observed: Observed = { seen: null, isAnother: false };
  const { reader: whole, writer, past } = remoteIn(github);
  const reader = observe(whole, { repositoryId, configPath: CONFIG_PATH }, observed);
  const work = {
    reader,
    writer,
    past,
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
  const startAgents = async () =>
    startAgentsAfter(work, {
      claims: createClaims(github),
      starter: createAgentStarter(github, null),
      newSession: () => sessionOf(randomBytes(16)),
      random: Math.random,
    });
  const context: SizedContext = { ...work, startAgents, commands: createCommands(github), aside: createAside(work) };
  return {
    repositoryId,
    context,
    observed,
    requireConfiguration: () => requireConfiguration(reader, CONFIG_PATH, observed),
    readWatermark: () => readWatermark(github, row?.branch ?? null),
    pace,
    row,
    log,
  };
}
