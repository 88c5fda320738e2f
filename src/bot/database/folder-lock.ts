import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { ConfigError, messageOf } from "../../errors.ts";

/** SQLite's code for a lock that somebody else holds. */
const BUSY = 5;

/**
 * Makes this process the owner of a folder until it ends, whichever way. The lock is one of the operating system, on an
 * open file, taken through SQLite, which Node brings along: an exclusive transaction of an empty database that is never
 * written. Such a lock belongs to the file, not to a path or a process id: it holds between containers that share the
 * folder, and between machines where their file system passes locks on, and it ends with the process that holds it.
 * Nobody has to judge from an id or a time whether the owner is alive.
 * @returns the function that gives the folder back.
 * @throws ConfigError when somebody else owns it, naming them, or when the file system has no locks.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  // Loaded only here: it is not needed beside PostgreSQL.
  const { DatabaseSync } = await import("node:sqlite");
  const holder = join(folder, "owner");
  let lock: InstanceType<typeof DatabaseSync>;
  try {
    lock = new DatabaseSync(join(folder, "lock.sqlite"));
    lock.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE");
  } catch (cause) {
    throw isBusy(cause) ? taken(folder, holder) : unlockable(folder, cause);
  }
  // Only for people: the lock alone decides. On a full disk there is no name.
  attempt(() => writeFileSync(holder, `process ${process.pid} on ${hostname()}, since ${new Date().toISOString()}`));
  return () => {
    attempt(() => rmSync(holder, { force: true }));
    lock.close();
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === BUSY;
}

function taken(folder: string, holder: string): ConfigError {
  const name = attempt(() => readFileSync(holder, "utf8").slice(0, 200)) ?? "";
  return new ConfigError(`Another process uses the database in ${folder}${name === "" ? "" : ` (${name})`}.`, {
    hint:
      "The embedded database serves only one replica, in whatever container or machine the others are: " +
      "set DATABASE_URL for more replicas, or another DATA_DIR.",
  });
}

function unlockable(folder: string, cause: unknown): ConfigError {
  return new ConfigError(`The folder ${folder} can't be locked: ${messageOf(cause)}.`, {
    hint: "Set DATA_DIR to a writable folder of a file system that has locks, or DATABASE_URL to a PostgreSQL server.",
    cause,
  });
}

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
