import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { ConfigError, messageOf } from "../../errors.ts";
import type { BotLog } from "../log.ts";

/** Milliseconds between signs of life of the process that holds the folder, and until it counts as dead. */
const ALIVE_EVERY = 5000;
const DEAD_AFTER = 20_000;

/** PostgreSQL compiled into this process, in a folder. */
export interface Embedded {
  readonly database: PGlite;
  close(): Promise<void>;
}

/**
 * Opens the embedded database. A folder that can't be opened any more is put aside: nothing in it is precious.
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
    log.warn({ err: error, aside }, "The embedded database can't be opened; a new one takes its place");
    renameSync(folder, aside);
    return PGlite.create(folder);
  }
}

/** Two processes in one folder would break it. */
function claim(dataDir: string): () => void {
  const lock = join(dataDir, "lock");
  inFolder("made", dataDir, () => mkdirSync(dataDir, { recursive: true }));
  const other = holderOf(lock);
  if (other !== null)
    throw new ConfigError(`Another process (${other}) uses the database in ${dataDir}.`, {
      hint: "The embedded database serves one replica: set DATABASE_URL for more, or another DATA_DIR.",
    });
  inFolder("written", dataDir, () => writeFileSync(lock, String(process.pid)));
  const beat = setInterval(() => utimesSync(lock, new Date(), new Date()), ALIVE_EVERY).unref();
  return () => {
    clearInterval(beat);
    rmSync(lock, { force: true });
  };
}

/** Without the folder there is no database, and trying again would not help. */
function inFolder(what: "made" | "written", dataDir: string, act: () => unknown): void {
  try {
    act();
  } catch (cause) {
    throw new ConfigError(`The folder ${dataDir} can't be ${what}: ${messageOf(cause)}.`, {
      hint: "Set DATA_DIR to a folder that can be written, or DATABASE_URL to a PostgreSQL.",
      cause,
    });
  }
}

/**
 * The living process that holds the lock; null when there is none, or it is this one. In containers ids of processes
 * come again soon: a lock without signs of life is nobody's.
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
