import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { openDatabase, type OpenDatabase } from "../../src/bot/database/open-database.ts";
import { readBotEnvironment } from "../../src/bot/environment.ts";
import { createLog } from "../../src/bot/log.ts";
import { placeDatabase } from "./database-template.ts";

/** An embedded database for all tests of a `describe`, without a bot. */
export function openedDatabase(): () => OpenDatabase {
  const folder = mkdtempSync(join(tmpdir(), "plansync-database-"));
  let opened: OpenDatabase | null = null;
  beforeAll(async () => {
    await placeDatabase(folder);
    const log = createLog({ logLevel: "fatal", logFormat: "json" });
    opened = await openDatabase(readBotEnvironment({ DATA_DIR: folder }, "/"), log);
  });
  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (opened === null) throw new Error("the database is opened before the first test, not before that");
    return opened;
  };
}
