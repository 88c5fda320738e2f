import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase } from "../../src/bot/database/open-database.ts";
import { migrationSql } from "../../src/bot/database/migrations.ts";
import { readBotEnvironment } from "../../src/bot/environment.ts";
import { createLog } from "../../src/bot/log.ts";

const MODULES = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const CACHE = join(MODULES, ".cache", "plansync");

/** Puts an embedded database with its tables into a folder: making one takes seconds, a copy next to none. */
export async function placeDatabase(dataDir: string): Promise<void> {
  const parts = [versionOf("@electric-sql/pglite"), versionOf("pg-boss"), migrationSql("plansync")];
  const template = join(CACHE, `database-${createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16)}`);
  if (!existsSync(template)) await makeTemplate(template);
  mkdirSync(dataDir, { recursive: true });
  cpSync(template, join(dataDir, "database"), { recursive: true });
}

function versionOf(name: string): string {
  const manifest = JSON.parse(readFileSync(join(MODULES, name, "package.json"), "utf8")) as { version: string };
  return manifest.version;
}

/** Two test files may make it at once: the first one's stays. */
async function makeTemplate(template: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "making-"));
  const log = createLog({ logLevel: "fatal", logFormat: "json" });
  const open = await openDatabase(readBotEnvironment({ DATA_DIR: folder }, "/"), log);
  await open.close();
  try {
    renameSync(join(folder, "database"), template);
  } catch (error) {
    if (!existsSync(template)) throw error;
  }
  rmSync(folder, { recursive: true, force: true });
}
