import { randomUUID } from "node:crypto";
import { CONFIG_PATH } from "../../config/load.ts";
import { configText } from "../../config/starter-config.ts";
import { PermissionError, PlansyncError, RateLimitError } from "../../errors.ts";
import { type Remote, remoteIn } from "../../github/remote.ts";
import type { StandingPull } from "../../ports/repository-reader.ts";
import { blobSha } from "../../blob-sha.ts";
import { allowHeldPlans } from "../../commands/allow.ts";
import type { RemoteContext } from "../../github/transport/context.ts";
import { readAndDecide } from "../../sync/decide/decide-all.ts";
import { retryMoved } from "../../sync/context/retry-moved.ts";
import type { BotServices } from "../bot-services.ts";
import type { BotLog } from "../log.ts";
import type { BotCore } from "../core.ts";
import type { RepositoryRow } from "../database/repositories.ts";
import { connectRepository } from "../github/connect-repository.ts";
import { DEAD, PRIORITY } from "../queue/queue.ts";

/** Branch of the pull request that adds the configuration. */
const BRANCH = "plansync/configure";
/** Milliseconds that a request may take while a person waits for the page. */
const TIMEOUT = 10_000;
/** Milliseconds after which somebody else's simultaneous click has taken effect. */
const SAME_TIME = 500;

/** Queues a full look at a repository; a job scheduled for later is brought forward. */
export async function syncNow({ queueClient, services }: BotCore, row: RepositoryRow): Promise<void> {
  const job = {
    repositoryId: row.id,
    installationId: row.installationId,
    owner: row.owner,
    name: row.name,
    delivery: `dashboard ${randomUUID()}`,
    allowPartialRead: false,
  };
  await services.queue.send({ kind: "sync", job }, { priority: PRIORITY.person });
  await queueClient.update("sync", undefined, {
    singletonKey: String(row.id),
    startAfter: new Date(),
    priority: PRIORITY.person,
  });
}

/** Returns a job that failed too often to its queue. */
export async function retryJob({ queueClient }: BotCore, id: string): Promise<void> {
  const moved = await queueClient.redrive(DEAD, { ids: [id] });
  // Nothing moves when an equal job is already waiting: that one does the work.
  if (moved === 0) await queueClient.deleteJob(DEAD, id);
}

/** Opens the one pull request that adds the configuration, or finds the one that is open. */
export async function configureRepository(
  { services }: BotCore,
  row: RepositoryRow,
): Promise<{ readonly url: string } | { readonly why: string }> {
  const log = logOf(services, row);
  try {
    const github = await connect(services, row, log);
    const remote = remoteIn(github);
    const { files, tip, isArchived } = await remote.reader.readFiles({ paths: [] });
    if (files.some(({ path }) => path === CONFIG_PATH)) return { why: "The configuration already exists." };
    if (isArchived) return { why: "The repository is archived." };
    const { commit, branch } = tip;
    if (commit === null) return { why: "The repository is empty." };
    const plans = (row.summary?.plans ?? []).map(({ path }) => path);
    const offer = () => offerConfiguration(remote, { commit, branch }, plans);
    const pull = await offer().catch(async (error: unknown) => {
      if (error instanceof PermissionError || error instanceof RateLimitError) throw error;
      // Somebody else clicked at the same time: their pull request is found now.
      await services.clock.sleep(SAME_TIME);
      return offer();
    });
    log.info({ pull: pull.number }, "Opened a pull request that adds the configuration");
    return { url: pull.url };
  } catch (error) {
    if (!(error instanceof PlansyncError)) throw error;
    log.warn({ err: error }, "The pull request with the configuration could not be opened");
    return { why: `${error.message} ${error.hint}` };
  }
}

/**
 * Approves a held plan at the version that the page showed, and queues a sync.
 *
 * @param by login, for the history of the record.
 */
export async function allowPlan(
  core: BotCore,
  row: RepositoryRow,
  { path, version, by }: { readonly path: string; readonly version: string; readonly by: string },
): Promise<{ readonly why: string } | null> {
  const { services } = core;
  const log = logOf(services, row);
  try {
    const github = await connect(services, row, log);
    const { serverUrl } = services.environment;
    const overrides = { configPath: CONFIG_PATH, isConfigRequired: true, allowMassChange: false, serverUrl };
    const { reader, writer } = remoteIn(github);
    const context = { reader, writer, clock: github.clock, logger: github.logger, overrides, allowPartialRead: false };
    const allowed = await retryMoved(context, async () => {
      const decided = await readAndDecide(context);
      const meant = decided.plans.filter(({ tracked: { file } }) => file.path === path && file.blob === version);
      return allowHeldPlans(writer, { ...decided, plans: meant }, by);
    });
    if (allowed.length === 0) return { why: "This version of the plan is not held any more. Look at the page again." };
    log.info({ path, by }, "Allowed a held plan");
    await syncNow(core, row);
    return null;
  } catch (error) {
    if (!(error instanceof PlansyncError)) throw error;
    log.warn({ err: error, path }, "The plan could not be allowed");
    return { why: `${error.message} ${error.hint}` };
  }
}

function logOf(services: BotServices, { owner, name }: RepositoryRow): BotLog {
  return services.log.child({ repository: `${owner}/${name}`, delivery: "dashboard" });
}

/** Connects to a repository for a person who waits for a page. */
async function connect(services: BotServices, row: RepositoryRow, log: BotLog): Promise<RemoteContext> {
  const never = new AbortController().signal;
  const { github } = await connectRepository(services, {
    repo: { owner: row.owner, repo: row.name },
    installationId: row.installationId,
    run: "dashboard",
    isBackground: false,
    stop: never,
    cut: never,
    before: () => undefined,
    rest: (wait) => wait(),
    timeout: TIMEOUT,
    log,
  });
  return github;
}

async function offerConfiguration(
  { reader, writer }: Remote,
  tip: { readonly commit: string; readonly branch: string },
  plans: readonly string[],
): Promise<StandingPull> {
  const open = await reader.findPull(BRANCH);
  if (open?.state === "open") return open;
  const bytes = new TextEncoder().encode(configText(plans));
  const headline = "Sync plans and issues with plansync";
  const file = { path: CONFIG_PATH, blob: blobSha(bytes), bytes };
  await writer.putBranch(BRANCH, tip.commit, [file], { headline, body: "" });
  return writer.openPull(BRANCH, tip.branch, headline, pullText(plans));
}

/** Paths are text that people wrote: in backticks they neither link nor mention anything. */
function pullText(plans: readonly string[]): string {
  const listed = plans.slice(0, 20).map((path) => `- \`${path.replaceAll("`", "'")}\``);
  const more = plans.length > 20 ? [`- and ${plans.length - 20} more`] : [];
  return [
    `This adds \`${CONFIG_PATH}\`. When it is merged, plansync keeps these plans and the issues of this repository the same, both ways:`,
    "",
    ...listed,
    ...more,
    "",
    "Each open item becomes an issue. A closed issue ticks its box in the plan, and a ticked box closes its issue. " +
      "A plan without open items creates nothing. If you close this pull request, nothing is touched.",
  ].join("\n");
}
