import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openEmbedded } from "../../src/bot/database/embedded.ts";
import { createLog } from "../../src/bot/log.ts";
import { ConfigError } from "../../src/errors.ts";
import { childEnvironment } from "../support/child-environment.ts";
import { PRIVATE_KEY } from "./bot-stage.ts";
import { placeDatabase } from "./database-template.ts";

const LOCK = new URL("../../src/bot/database/folder-lock.ts", import.meta.url).href;
const MAIN = fileURLToPath(new URL("../../src/bot/main.ts", import.meta.url));
const APP = { APP_ID: "12", PRIVATE_KEY, WEBHOOK_SECRET: "secret" };

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

  /** Another process that owns the folder, until it is killed. */
  async function own(): Promise<{ readonly pid: number; kill(): Promise<void> }> {
    const code = `import { lockFolder } from ${JSON.stringify(LOCK)}; await lockFolder(process.argv[1]); console.log("owned"); setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, [
      "--disable-warning=ExperimentalWarning",
      "--input-type=module",
      "-e",
      code,
      folder,
    ]);
    await once(child.stdout, "data");
    return {
      pid: child.pid ?? 0,
      kill: async () => {
        child.kill("SIGKILL");
        await once(child, "exit");
      },
    };
  }

  it("has one owner, even where two processes have the same id, as in two containers", async () => {
    await placeDatabase(folder);
    const first = await openEmbedded(folder, log);
    try {
      await expect(use()).rejects.toThrow(ConfigError);
      await expect(use()).rejects.toThrow(`process ${process.pid} on ${hostname()}`);
      expect((await first.database.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
    } finally {
      await first.close();
    }

    expect(await use()).toEqual([{ one: 1 }]);
    expect(readdirSync(folder).sort()).toEqual(["database", "lock.sqlite"]);
  });

  it("is free at once when its owner is killed, and nobody deletes a file", async () => {
    await placeDatabase(folder);
    const other = await own();
    await expect(use()).rejects.toThrow(`process ${other.pid} on`);

    await other.kill();

    expect(await use()).toEqual([{ one: 1 }]);
  });

  it("stays where it is when the disk is full, and the bot says so and ends", async () => {
    await placeDatabase(folder);
    const before = readdirSync(join(folder, "database"));

    // The shell's bound on the size of a file fails as a full disk does; 8 blocks are 4 kB.
    const command = `trap '' XFSZ; ulimit -f 8; exec "$0" --disable-warning=ExperimentalWarning "$1"`;
    const env = { ...childEnvironment(), ...APP, DATA_DIR: folder, PORT: "0", LOG_LEVEL: "fatal" as const };
    const child = spawn("sh", ["-c", command, process.execPath, MAIN], { env });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (part: string) => (said += part));
    const [code] = (await once(child, "exit")) as [number | null];

    expect(said).toContain("can't be opened, nor a new one be made");
    expect(code).toBe(2);
    expect(readdirSync(folder).filter((name) => name.startsWith("database"))).toEqual(["database"]);
    expect(readdirSync(join(folder, "database"))).toEqual(expect.arrayContaining(before));
    expect(await use()).toEqual([{ one: 1 }]);
  });
});
