import { statfs } from "node:fs/promises";
import { ask, type Database } from "./database.ts";

/** Bytes of free space below which the embedded database may be unable to take a webhook. */
const LEAST_ROOM = 16 * 1024 * 1024;

/**
 * Writes a row, and looks whether more of them fit. Reading proves nothing: a standby after a failover reads, and so does
 * a database on a full disk.
 * @param folder of the embedded database; null for a server, whose disk is its own business.
 * @throws when the database takes no writes.
 */
export async function assertTakesWrites(database: Database, folder: string | null): Promise<void> {
  await ask(
    database,
    `INSERT INTO {s}.note (name, value) VALUES ('ready', 'true') ON CONFLICT (name) DO UPDATE SET written_at = now()`,
  );
  if (folder === null) return;
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < LEAST_ROOM) throw new Error(`The disk of ${folder} is full.`);
}
