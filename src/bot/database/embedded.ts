import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { ConfigError, messageOf } from "../../errors.ts";
import type { BotLog } from "../log.ts";

/** Milliseconds between heartbeats of the process that holds the folder, and until it counts as dead. */
const ALIVE_EVERY = 5000;
const DEAD_AFTER = 20_000;

/** PostgreSQL compiled into this process, in a folder. */
export interface Embedded {
  readonly database: PGlite;
  close(): Promise<void>;
}

/**
 * Opens the embedded database. A folder that can't be opened any more is moved aside: its content can be recreated.
 * @throws ConfigError when another process uses the folder, or it can't be written.
 */
export async function openEmbedded(dataDir: string, log: BotLog): Promise<Embedded> {
  const release = claim(dataDir);
  try {
    const database = await openOrRenew(join(dataDir, "database"), log);
    return {
      database,
      close: async () => {
        await database.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function openOrRenew(folder: string, log: BotLog): Promise<PGlite> {
  try {
    return await PGlite.create(folder);
  } catch (error) {
    const aside = `${folder}.broken-${new Date().toISOString().replaceAll(/[:.]/g, "-")}`;
    log.warn({ err: error, aside }, "The embedded database can't be opened; it is replaced by a new one");
    renameSync(folder, aside);
    return PGlite.create(folder);
  }
}

/** Locks the folder: two processes would corrupt it. */
function claim(dataDir: string): () => void {
  const lock = join(dataDir, "lock");
  inFolder("made", dataDir, () => mkdirSync(dataDir, { recursive: true }));
  const other = holderOf(lock);
  if (other !== null)
    throw new ConfigError(`Another process (${other}) uses the database in ${dataDir}.`, {
      hint: "The embedded database serves only one replica: set DATABASE_URL for more replicas, or another DATA_DIR.",
    });
  inFolder("written", dataDir, () => writeFileSync(lock, String(process.pid)));
  const beat = setInterval(() => utimesSync(lock, new Date(), new Date()), ALIVE_EVERY).unref();
  return () => {
    clearInterval(beat);
    rmSync(lock, { force: true });
  };
}

/** Returns the error for an unusable folder: there is no database without it, and retrying would not help. */
function inFolder(what: "made" | "written", dataDir: string, act: () => unknown): void {
  try {
    act();
  } catch (cause) {
    throw new ConfigError(`The folder ${dataDir} can't be ${what}: ${messageOf(cause)}.`, {
      hint: "Set DATA_DIR to a writable folder, or DATABASE_URL to a PostgreSQL server.",
      cause,
    });
  }
}

/**
 * Returns the running process that holds the lock; null when there is none, or it is this one. In containers process
 * ids are soon reused: a lock without a heartbeat belongs to nobody.
 */
function holderOf(lock: string): number | null {
  let pid: number;
  try {
    if (Date.now() - statSync(lock).mtimeMs > DEAD_AFTER) return null;
    pid = Number(readFileSync(lock, "utf8"));
  } catch {
    return null;
  }
  if (!(pid > 0) || pid === process.pid) return null;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM" ? pid : null;
  }
}
