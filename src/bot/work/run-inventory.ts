import * as z from "zod";
import { forgetInstallation, forgetInstallations, storeInstallation } from "../database/installations.ts";
import { removeRepositories, storeListed } from "../database/repositories.ts";
import { InstallationGoneError, type ProbotClient, type RequestWatch } from "../github/app.ts";
import { logRequests } from "../github/log-requests.ts";
import type { BotServices } from "../bot-services.ts";
import type { JobEnd, JobRun } from "../queue/dispatcher.ts";
import { sweepSoon } from "./sweep.ts";

const installation = z.object({
  id: z.number(),
  account: z.object({ login: z.string().optional(), slug: z.string().optional() }).nullable(),
  target_type: z.string(),
  html_url: z.string(),
  suspended_at: z.string().nullish(),
});
const repositories = z.array(
  z.object({
    id: z.number(),
    name: z.string(),
    owner: z.object({ login: z.string() }),
    private: z.boolean(),
    archived: z.boolean().optional(),
  }),
);

/** Lists the installations, or the repositories of one of them. */
export async function runInventory(parts: BotServices, run: JobRun<"inventory">): Promise<JobEnd> {
  const { installationId } = run.data;
  if (installationId === null) await listInstallations(parts, run);
  else await listRepositories(parts, run, installationId);
  return { kind: "done" };
}

async function listInstallations(parts: BotServices, run: JobRun<"inventory">): Promise<void> {
  const client = parts.app.asApp(watchOf(parts, run, null));
  const rows: unknown[] = await client.paginate("GET /app/installations", { per_page: 100 });
  const known = z.array(installation).parse(rows);
  for (const one of known) {
    await keepInstallation(parts, one);
    if (one.suspended_at == null) await queueListing(parts, run, one.id);
  }
  for (const gone of await forgetInstallations(
    parts.database,
    known.map(({ id }) => id),
  ))
    await removeRepositories(parts.database, gone);
  run.log.info({ installations: known.length }, "Listed the installations");
}

async function keepInstallation(parts: BotServices, one: z.infer<typeof installation>): Promise<void> {
  await storeInstallation(parts.database, {
    id: one.id,
    account: one.account?.login ?? one.account?.slug ?? "unknown",
    accountType: one.target_type,
    htmlUrl: one.html_url,
    isSuspended: one.suspended_at != null,
  });
}

async function queueListing(parts: BotServices, { data }: JobRun<"inventory">, id: number): Promise<void> {
  const job = { installationId: id, delivery: data.delivery, sweeps: data.sweeps };
  await parts.queue.send({ kind: "inventory", job });
}

async function listRepositories(parts: BotServices, run: JobRun<"inventory">, id: number): Promise<void> {
  const client = parts.app.asApp(watchOf(parts, run, id));
  const answer = await findInstallation(client, id);
  if (answer === null) throw new InstallationGoneError(id, false, undefined);
  const found = installation.parse(answer);
  await keepInstallation(parts, found);
  if (found.suspended_at != null) throw new InstallationGoneError(id, true, undefined);
  const own = await parts.app.asInstallation(id, watchOf(parts, run, id));
  const rows: unknown[] = await own.paginate("GET /installation/repositories", { per_page: 100 });
  const listed = repositories.parse(rows);
  await storeListed(
    parts.database,
    id,
    listed.map((one) => ({
      id: one.id,
      owner: one.owner.login,
      name: one.name,
      isPrivate: one.private,
      isArchived: one.archived ?? false,
    })),
  );
  // With `storeListed`: repositories that were added, restored, renamed, transferred or unarchived are looked at.
  await sweepSoon(parts, id, { all: run.data.sweeps });
  run.log.info({ installation: id, repositories: listed.length }, "Listed the repositories");
}

function watchOf(
  parts: BotServices,
  { id, cut, log }: JobRun<"inventory">,
  installationId: number | null,
): RequestWatch {
  return { run: id, cut, before: () => undefined, after: logRequests(parts.metrics, log, installationId) };
}

async function findInstallation(client: ProbotClient, id: number): Promise<unknown> {
  try {
    return (await client.request("GET /app/installations/{installation_id}", { installation_id: id })).data;
  } catch (error) {
    if (typeof error === "object" && error !== null && "status" in error && error.status === 404) return null;
    throw error;
  }
}

/** Removes what is stored about an installation that GitHub no longer knows; of a suspended one, the name stays. */
export async function removeInstallation(
  parts: BotServices,
  id: number,
  { isSuspended }: InstallationGoneError,
): Promise<void> {
  if (!isSuspended) await forgetInstallation(parts.database, id);
  await removeRepositories(parts.database, id);
}
