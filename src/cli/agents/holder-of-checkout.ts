import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { defaultHolder, readHolder } from "../../agents/claim/holder.ts";
import { readSession, SESSION_BYTES, sessionOf } from "../../agents/claim/session.ts";
import type { Holder } from "../../agents/work.ts";
import type { Folder } from "../repository/folder.ts";
import type { Shell } from "../terminal/shell.ts";

/** Flags that say who uses a verb. */
export interface HolderFlags {
  readonly session?: string;
  readonly holder?: string;
}

/** Who uses a verb, and whether the session is that of the checkout. */
export interface CheckoutHolder extends Holder {
  /** Keeps a session for the next verb in this checkout, unless it is the one that was named. */
  keep(session: string): void;
}

/** File in git's own folder: never committed, and each worktree has its own. */
const SESSION_FILE = "plansync/session";

/**
 * Finds who uses a verb: by flag, by environment, else by what the checkout keeps, else a new session.
 * @throws ConfigError for a session or a holder that can't be one.
 */
export function findHolder({ env }: Pick<Shell, "env">, folder: Folder, flags: HolderFlags): CheckoutHolder {
  const named = flags.session ?? (env["PLANSYNC_SESSION"] || undefined);
  const name = flags.holder ?? (env["PLANSYNC_HOLDER"] || undefined);
  const holder = name === undefined ? defaultHolder(userName(), hostname()) : readHolder(name);
  const path = sessionPath(folder);
  const kept = named === undefined && path !== null ? readKept(path) : null;
  const session = named === undefined ? (kept ?? newSession()) : readSession(named);
  return {
    holder,
    session,
    keep: (used) => {
      if (path === null || used === kept || (named !== undefined && used === session)) return;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${used}\n`, { mode: 0o600 });
    },
  };
}

/** Makes a session that nobody can guess. */
export function newSession(): string {
  return sessionOf(randomBytes(SESSION_BYTES));
}

function sessionPath({ git }: Folder): string | null {
  const folder = git === null ? null : gitFolder(git);
  return folder === null ? null : join(folder, SESSION_FILE);
}

/** In a worktree, `.git` is a file that names the folder. */
function gitFolder(git: string): string | null {
  try {
    if (statSync(git).isDirectory()) return git;
    const named = /^gitdir: (.+)$/m.exec(readFileSync(git, "utf8"))?.[1]?.trim();
    if (named === undefined) return null;
    return isAbsolute(named) ? named : resolve(dirname(git), named);
  } catch {
    return null;
  }
}

function readKept(path: string): string | null {
  try {
    return readSession(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/** A user without an entry in the system's list has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}
