import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { lockFolder } from "../../src/bot/database/folder-lock.ts";
import { childEnvironment } from "../support/child-environment.ts";

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const MAIN = fromHere("../../src/bot/main.ts");
const CLI = fromHere("../../src/cli/main.ts");

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const APP = {
  APP_ID: "12",
  PRIVATE_KEY: privateKey.export({ type: "pkcs1", format: "pem" }).toString(),
  WEBHOOK_SECRET: "secret",
  PORT: "0",
  GHE_HOST: "127.0.0.1:1",
  GHE_PROTOCOL: "http",
};

/** What people see who start the bot in a way that can't work, as a process: the whole of it, and that it ends. */
describe("a bot that can't start", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "plansync-messages-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function start(env: Readonly<Record<string, string>>, command: readonly string[] = [MAIN]) {
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...command], {
      cwd: folder,
      env: { ...childEnvironment(), LOG_LEVEL: "error", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text: Buffer) => {
        out += text.toString("utf8");
      });
    const ended = new Promise<{ readonly code: number | null; readonly said: string }>((resolve) =>
      child.once("close", (code) => resolve({ code, said: out })),
    );
    return { child, ended, said: () => out };
  }

  it.each([
    [
      "a file with its key that can't be read",
      { APP_ID: "12", WEBHOOK_SECRET: "secret", PRIVATE_KEY_PATH: "keys/app.pem" },
      "PRIVATE_KEY_PATH can't be read: keys/app.pem.\n" +
        "Set it to the path of the .pem file that you downloaded from GitHub.\n",
    ],
    [
      "an environment that is not right",
      { ...APP, PORT: "99999", LOG_FORMAT: "xml", PUBLIC_URL: "plans.example" },
      "The environment is invalid: PORT is above 65535; PUBLIC_URL is not an address such as https://plansync.example.com; " +
        "LOG_FORMAT is neither json nor pretty.\n" +
        "docs/bot.md lists every variable; `plansync serve` without APP_ID, PRIVATE_KEY and WEBHOOK_SECRET opens the setup page.\n",
    ],
    [
      "half of its credentials",
      { WEBHOOK_SECRET: "secret" },
      "The environment is invalid: APP_ID is not set, while other parts of the App's credentials are; " +
        "PRIVATE_KEY (or PRIVATE_KEY_PATH) is not set, while other parts of the App's credentials are.\n" +
        "docs/bot.md lists every variable; `plansync serve` without APP_ID, PRIVATE_KEY and WEBHOOK_SECRET opens the setup page.\n",
    ],
  ])("says so with %s", async (_, env, message) => {
    expect(await start(env).ended).toEqual({ code: 2, said: message });
  });

  it("says the same, with the same exit code, when it is started by the command line", async () => {
    const { code, said } = await start({ PORT: "-1" }, [CLI, "serve"]).ended;

    expect(code).toBe(2);
    expect(said).toContain("The environment is invalid: PORT is below 0.\n");
  });

  it("says that its port is in use", async () => {
    const other = createServer().listen(0, "localhost");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    try {
      expect(await start({ ...APP, PORT: String(port) }).ended).toEqual({
        code: 2,
        said: `Port ${port} is in use.\nSet PORT and HOST to a free address on this machine.\n`,
      });
    } finally {
      other.close();
    }
  });

  it("says that another process uses its database, and exits", async () => {
    const dataDir = join(folder, "taken");
    mkdirSync(dataDir);
    const unlock = await lockFolder(dataDir);
    try {
      const { code, said } = await start({ ...APP, DATA_DIR: dataDir }).ended;

      expect(code).toBe(2);
      expect(said).toMatch(
        new RegExp(
          `^Another process uses the database in ${dataDir} \\(process ${process.pid} on .+, since 2.+Z\\)\\.\n`,
        ),
      );
      expect(said).toContain(
        "The embedded database serves only one replica, in whatever container or machine the others are: " +
          "set DATABASE_URL for more replicas, or another DATA_DIR.\n",
      );
    } finally {
      unlock();
    }
  });

  it.each([
    ["made", (path: string) => writeFileSync(path, ""), /can't be made: EEXIST: .*\.\n/],
    ["locked", (path: string) => mkdirSync(join(path, "lock.sqlite"), { recursive: true }), /can't be locked: .*\.\n/],
  ])("says that its folder can't be %s", async (what, prepare, message) => {
    const dataDir = join(folder, `not-${what}`);
    prepare(dataDir);

    const { code, said } = await start({ ...APP, DATA_DIR: dataDir }).ended;

    expect(code).toBe(2);
    expect(said).toMatch(message);
    expect(said).toMatch(/Set DATA_DIR to a writable folder.*, or DATABASE_URL to a PostgreSQL server\.\n/);
  });

  it("says why its database does not respond, without the password, and keeps trying until it is told to stop", async () => {
    const database = "postgres://plansync:very-secret@127.0.0.1:1/plans";
    const { child, ended, said } = start({ ...APP, DATABASE_URL: database, LOG_LEVEL: "warn", LOG_FORMAT: "pretty" });
    await new Promise<void>((resolve) => {
      child.stdout.on("data", () => {
        if (said().includes("Trying again in 1 s")) resolve();
      });
    });
    child.kill("SIGTERM");

    expect((await ended).code).toBe(0);
    const lines = said()
      .split("\n")
      .map((line) => line.slice("12:34:56 ".length));
    expect(lines[0]).toBe(
      "WARN The database at 127.0.0.1:1/plans does not respond: connect ECONNREFUSED 127.0.0.1:1. Trying again in 0.5 s",
    );
    expect(said()).not.toContain("very-secret");
  });
});
