import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { ConfigError, messageOf } from "../../errors.ts";
import type { BotLog } from "../log.ts";
import { lockFolder } from "./folder-lock.ts";

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
  makeFolder(dataDir);
  const unlock = await lockFolder(dataDir);
  try {
    const database = await openOrRenew(join(dataDir, "database"), log);
    return {
      database,
      close: async () => {
        await database.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Where not even a new one can be made, the fault is not in the old one: it stays where it is. */
async function openOrRenew(folder: string, log: BotLog): Promise<PGlite> {
  try {
    return await PGlite.create(folder);
  } catch (error) {
    const aside = `${folder}.broken-${new Date().toISOString().replaceAll(/[:.]/g, "-")}`;
    if (existsSync(folder)) renameSync(folder, aside);
    try {
      const renewed = await PGlite.create(folder);
      log.error(
        { err: error, aside },
        `The embedded database can't be opened, and a new one takes its place: waiting jobs, failures and sessions are lost. ` +
          `To get the old one back, stop the bot and rename ${aside} to ${folder}`,
      );
      return renewed;
    } catch (cause) {
      rmSync(folder, { recursive: true, force: true });
      if (existsSync(aside)) renameSync(aside, folder);
      throw new ConfigError(
        `The embedded database in ${folder} can't be opened, nor a new one be made: ${messageOf(cause)}.`,
        {
          hint: "Make room on the disk and check that the folder can be written; or set DATABASE_URL to a PostgreSQL server.",
          cause,
        },
      );
    }
  }
}

/** There is no database without its folder, and retrying would not help. */
function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (cause) {
    throw new ConfigError(`The folder ${dataDir} can't be made: ${messageOf(cause)}.`, {
      hint: "Set DATA_DIR to a writable folder, or DATABASE_URL to a PostgreSQL server.",
      cause,
    });
  }
}
