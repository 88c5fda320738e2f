import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openEmbedded } from "../../src/bot/database/embedded.ts";
import { createLog } from "../../src/bot/log.ts";
import { ConfigError } from "../../src/errors.ts";
import { placeDatabase } from "./database-template.ts";

const log = createLog({ logLevel: "fatal", logFormat: "json" });

describe("the embedded database in its folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "plansync-embedded-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens it, asks it something, and closes it. */
  async function use(): Promise<unknown> {
    const embedded = await openEmbedded(folder, log);
    try {
      return (await embedded.database.query("SELECT 1 AS one")).rows;
    } finally {
      await embedded.close();
    }
  }

  it("moves a damaged one aside and starts with a new one", async () => {
    mkdirSync(join(folder, "database"));
    writeFileSync(join(folder, "database", "PG_VERSION"), "no version at all");
    writeFileSync(join(folder, "app.env"), 'APP_ID="12"\n');

    expect(await use()).toEqual([{ one: 1 }]);

    const aside = readdirSync(folder).find((name) => name.startsWith("database.broken-"));
    expect(readFileSync(join(folder, aside ?? "", "PG_VERSION"), "utf8")).toBe("no version at all");
    expect(readFileSync(join(folder, "app.env"), "utf8")).toContain("12");
  });

  it.each([
    ["of a process that is no more", "4194304", Date.now()],
    ["without signs of life, though its number is another process's by now", String(process.ppid), Date.now() - 60_000],
    ["that says nothing", "", Date.now()],
  ])("takes over a lock %s, and leaves none behind", async (_, holder, at) => {
    await placeDatabase(folder);
    const lock = join(folder, "lock");
    writeFileSync(lock, holder);
    utimesSync(lock, new Date(at), new Date(at));

    expect(await use()).toEqual([{ one: 1 }]);
    expect(existsSync(lock)).toBe(false);
  });

  it("is left alone while another running process uses it", async () => {
    await placeDatabase(folder);
    writeFileSync(join(folder, "lock"), String(process.ppid));

    await expect(use()).rejects.toThrow(ConfigError);
    expect(readFileSync(join(folder, "lock"), "utf8")).toBe(String(process.ppid));
  });
});
