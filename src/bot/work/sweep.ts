import { ask } from "../database/database.ts";
import type { BotServices } from "../bot-services.ts";
import { PRIORITY } from "../queue/queue.ts";

interface Row {
  readonly id: string | number;
  readonly installation_id: string | number;
  readonly owner: string;
  readonly name: string;
  readonly is_full: boolean;
}

/** Number of repositories in one statement. */
const BATCH = 200;
/** A sweep reads only what changed; once in so many hours it reads all of a repository. */
const FULL_EVERY_HOURS = 24;

/**
 * Queues a look at every repository that is due, and sets the next time: give or take a quarter, to spread them.
 * Replicas may do this at once: a job queued twice waits only once.
 */
export async function sweep(services: BotServices): Promise<number> {
  const { database, environment, queue } = services;
  const rows = await ask<Row>(
    database,
    `SELECT r.id, r.installation_id, r.owner, r.name, coalesce(n.written_at, 'epoch') < now() - $2 * interval '1 hour' AS is_full
     FROM {s}.repository r LEFT JOIN {s}.note n ON n.name = 'full ' || r.id
     WHERE NOT r.is_removed AND NOT r.is_archived AND r.next_sweep_at <= now()
       AND NOT EXISTS (SELECT 1 FROM {s}.installation i WHERE i.id = r.installation_id AND i.is_suspended)
     ORDER BY r.next_sweep_at LIMIT $1`,
    [BATCH, FULL_EVERY_HOURS],
  );
  if (rows.length === 0) return 0;
  await Promise.all(
    rows.map((row) => {
      const job = {
        repositoryId: Number(row.id),
        installationId: Number(row.installation_id),
        owner: row.owner,
        name: row.name,
        delivery: "sweep",
        allowPartialRead: !row.is_full,
      };
      return queue.send({ kind: "sync", job }, { priority: PRIORITY.sweep });
    }),
  );
  const ids = rows.map(({ id }) => id);
  await ask(
    database,
    `UPDATE {s}.repository SET next_sweep_at = now() + $2 * (0.75 + 0.5 * random()) * interval '1 minute'
     WHERE id = ANY ($1::bigint[])`,
    [ids, environment.sweepMinutes],
  );
  await ask(
    database,
    `INSERT INTO {s}.note (name, value) SELECT 'full ' || id, 'true' FROM unnest($1::bigint[]) AS id
     ON CONFLICT (name) DO UPDATE SET written_at = now()`,
    [rows.filter((row) => row.is_full).map(({ id }) => id)],
  );
  return rows.length;
}

/**
 * Brings the next sweep of an installation's repositories forward: of all of them, spread over some time by their
 * number, or of those that were never looked at, or were archived then.
 */
export async function sweepSoon(
  services: BotServices,
  installationId: number,
  { all }: { readonly all: boolean },
): Promise<void> {
  await ask(
    services.database,
    `UPDATE {s}.repository r SET next_sweep_at = least(r.next_sweep_at, now() + random() * least($3,
       (SELECT count(*) FROM {s}.repository c WHERE c.installation_id = $1 AND NOT c.is_removed) / 10) * interval '1 second')
     WHERE r.installation_id = $1 AND NOT r.is_removed AND NOT r.is_archived
       AND ($2 OR r.looked_at IS NULL OR r.outcome = 'archived')`,
    [installationId, all, services.environment.sweepMinutes * 60],
  );
}
