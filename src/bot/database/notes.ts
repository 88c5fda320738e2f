import { ask, type Database } from "./database.ts";
import { storableJson } from "./storable.ts";

/** Reads a value stored under a name, where a table of its own would be too much. Null: there is none. */
export async function readNote(database: Database, name: string): Promise<unknown> {
  const rows = await ask<{ value: unknown }>(database, "SELECT value FROM {s}.note WHERE name = $1", [name]);
  return rows[0]?.value ?? null;
}

export async function writeNote(database: Database, name: string, value: unknown): Promise<void> {
  await ask(
    database,
    `INSERT INTO {s}.note (name, value, written_at) VALUES ($1, $2::jsonb, now())
     ON CONFLICT (name) DO UPDATE SET value = excluded.value, written_at = now()`,
    [name, storableJson(value)],
  );
}

/**
 * Claims a periodic task for one of the replicas. True for the replica that is to do it.
 * @param seconds how long ago the last turn must be.
 */
export async function takeChore(database: Database, name: string, seconds: number): Promise<boolean> {
  const rows = await ask(
    database,
    `INSERT INTO {s}.note AS known (name, value, written_at) VALUES ($1, 'true', now())
     ON CONFLICT (name) DO UPDATE SET written_at = now() WHERE known.written_at < now() - $2 * interval '1 second'
     RETURNING 1`,
    [`chore ${name}`, seconds],
  );
  return rows.length > 0;
}

/** Deletes what is no longer needed: commands that ran, old redeliveries, expired leases and sessions. */
export async function tidy(database: Database): Promise<void> {
  await ask(database, "DELETE FROM {s}.note WHERE name LIKE 'command %' AND written_at < now() - interval '30 days'");
  await ask(database, "DELETE FROM {s}.redelivery WHERE asked_at < now() - interval '7 days'");
  await ask(database, "DELETE FROM {s}.lease WHERE until < now() - interval '1 day'");
  await ask(database, "DELETE FROM {s}.session WHERE until < now()");
  await ask(database, "DELETE FROM {s}.quota WHERE reset_at < now() - interval '1 day'");
  await ask(
    database,
    "DELETE FROM {s}.repository WHERE is_removed AND coalesce(looked_at, 'epoch') < now() - interval '30 days'",
  );
  await ask(
    database,
    `DELETE FROM {s}.note n WHERE (n.name LIKE 'full %' OR n.name LIKE 'watermark %')
       AND NOT EXISTS (SELECT FROM {s}.repository r WHERE n.name IN ('full ' || r.id, 'watermark ' || r.id))`,
  );
}
