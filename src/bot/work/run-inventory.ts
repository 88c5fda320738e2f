import * as z from "zod";
import { forgetInstallation, forgetInstallations, storeInstallation } from "../database/installations.ts";
import { removeRepositories, storeListed } from "../database/repositories.ts";
import type { AppClient } from "../github/app-client.ts";
import { InstallationGoneError, type RequestWatch } from "../github/app.ts";
import { logRequests } from "../github/log-requests.ts";
import type { BotServices } from "../bot-services.ts";
import type { JobEnd, JobRun } from "../queue/job-run.ts";
import { sweepSoon } from "./sweep.ts";

const installation = z.object({
  id: z.number(),
  account: z.object({ login: z.string().optional(), slug: z.string().optional() }).nullable(),
  target_type: z.string(),
  html_url: z.string(),
  suspended_at: z.string().nullish(),
  permissions: z.record(z.string(), z.string()).optional(),
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
export async function runInventory(services: BotServices, run: JobRun<"inventory">): Promise<JobEnd> {
  const { installationId } = run.data;
  if (installationId === null) await listInstallations(services, run);
  else await listRepositories(services, run, installationId);
  return { kind: "done" };
}

async function listInstallations(services: BotServices, run: JobRun<"inventory">): Promise<void> {
  const client = services.app.asApp(watchOf(services, run, null));
  const rows: unknown[] = await client.paginate("GET /app/installations", { per_page: 100 });
  const known = z.array(installation).parse(rows);
  for (const one of known) {
    await keepInstallation(services, one);
    if (one.suspended_at == null) await queueListing(services, run, one.id);
  }
  for (const gone of await forgetInstallations(
    services.database,
    known.map(({ id }) => id),
  ))
    await removeRepositories(services.database, gone);
  run.log.info({ installations: known.length }, "Listed the installations");
}

async function keepInstallation(services: BotServices, one: z.infer<typeof installation>): Promise<void> {
  await storeInstallation(services.database, {
    id: one.id,
    account: one.account?.login ?? one.account?.slug ?? "unknown",
    accountType: one.target_type,
    htmlUrl: one.html_url,
    isSuspended: one.suspended_at != null,
    permissions: one.permissions ?? null,
  });
}

async function queueListing(services: BotServices, { data }: JobRun<"inventory">, id: number): Promise<void> {
  const job = { installationId: id, delivery: data.delivery, sweeps: data.sweeps };
  await services.queue.send({ kind: "inventory", job });
}

async function listRepositories(services: BotServices, run: JobRun<"inventory">, id: number): Promise<void> {
  const client = services.app.asApp(watchOf(services, run, id));
  const answer = await findInstallation(client, id);
  if (answer === null) throw new InstallationGoneError(id, false, undefined);
  const found = installation.parse(answer);
  await keepInstallation(services, found);
  if (found.suspended_at != null) throw new InstallationGoneError(id, true, undefined);
  const own = await services.app.asInstallation(id, watchOf(services, run, id));
  const rows: unknown[] = await own.paginate("GET /installation/repositories", { per_page: 100 });
  const listed = repositories.parse(rows);
  await storeListed(
    services.database,
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
  await sweepSoon(services, id, { all: run.data.sweeps });
  run.log.info({ installation: id, repositories: listed.length }, "Listed the repositories");
}

function watchOf(
  services: BotServices,
  { id, cut, rest, log }: JobRun<"inventory">,
  installationId: number | null,
): RequestWatch {
  return { run: id, cut, before: () => undefined, rest, after: logRequests(services.metrics, log, installationId) };
}

async function findInstallation(client: AppClient, id: number): Promise<unknown> {
  try {
    return (await client.request("GET /app/installations/{installation_id}", { installation_id: id })).data;
  } catch (error) {
    if (typeof error === "object" && error !== null && "status" in error && error.status === 404) return null;
    throw error;
  }
}

/** Removes what is stored about an installation that GitHub no longer knows; of a suspended one, the name stays. */
export async function removeInstallation(
  services: BotServices,
  id: number,
  { isSuspended }: InstallationGoneError,
): Promise<void> {
  if (!isSuspended) await forgetInstallation(services.database, id);
  await removeRepositories(services.database, id);
}
