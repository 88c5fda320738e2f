import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { QUEUE_VERSION, SCHEMA_VERSION } from "../../src/bot/database/migrations.ts";
import { readNote, writeNote } from "../../src/bot/database/notes.ts";
import { openDatabase, type OpenDatabase } from "../../src/bot/database/open-database.ts";
import { storeListed, storeLook, findRepository } from "../../src/bot/database/repositories.ts";
import { assertTakesWrites } from "../../src/bot/database/takes-writes.ts";
import { readBotEnvironment } from "../../src/bot/environment.ts";
import { createLog } from "../../src/bot/log.ts";
import { listJobs } from "../../src/bot/queue/figures.ts";
import { ensureQueues, JobQueue } from "../../src/bot/queue/queue.ts";
import { ConfigError } from "../../src/errors.ts";
import { placeDatabase } from "./database-template.ts";

const log = createLog({ logLevel: "fatal", logFormat: "json" });

/** As the first version left them: without a version. */
const TO_THE_FIRST = `DO $$ BEGIN
  DROP TABLE plansync.version, plansync.session;
  ALTER TABLE plansync.installation DROP COLUMN permissions;
  ALTER TABLE plansync.repository DROP COLUMN brief;
  DROP FUNCTION plansync.take_turn_2;
END $$`;

describe("the tables in the database", () => {
  let folder: string;
  let opened: OpenDatabase | null = null;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "plansync-tables-"));
    await placeDatabase(folder);
  });
  afterEach(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(): Promise<OpenDatabase> {
    return (opened = await openDatabase(readBotEnvironment({ DATA_DIR: folder }, "/"), log));
  }

  async function close(): Promise<void> {
    await opened?.close();
    opened = null;
  }

  /** Changes the database as another version would, and closes it. */
  async function change(sql: string): Promise<void> {
    await (await open()).database.query(sql);
    await close();
  }

  const versions = async () => {
    const { database } = await open();
    return database.query(
      "SELECT (SELECT version FROM plansync.version) AS own, q.version AS queue FROM plansync_queue.version q",
    );
  };

  it.each([
    ["plansync's own", "UPDATE plansync.version SET version = 9998", `9998, this one works with ${SCHEMA_VERSION}`],
    ["the queue's", "UPDATE plansync_queue.version SET version = 9999", `9999, this one works with ${QUEUE_VERSION}`],
  ])("stop a bot that is older than %s, which names both versions and touches nothing", async (_, sql, both) => {
    await change(sql);

    await expect(open()).rejects.toThrow(ConfigError);
    await expect(open()).rejects.toThrow(both);
  });

  it("are brought forward once where they are older, even without a version", async () => {
    await change(TO_THE_FIRST);

    expect(await versions()).toEqual([{ own: SCHEMA_VERSION, queue: QUEUE_VERSION }]);
    await close();
    expect(await versions()).toEqual([{ own: SCHEMA_VERSION, queue: QUEUE_VERSION }]);
  });

  it("keep what they hold when they are brought forward", async () => {
    const { database } = await open();
    await writeNote(database, "kept", 1);
    await database.query(TO_THE_FIRST);
    await close();

    expect(await readNote((await open()).database, "kept")).toBe(1);
  });

  it.each([
    ["half a pair of surrogates", "x\ud83d", "x\ufffd"],
    ["U+0000", "a\0b", "a\ufffdb"],
    ["a whole pair", "x😀", "x😀"],
  ])("take every text, such as one with %s", async (_, text, stored) => {
    const { database, queueClient } = await open();
    await ensureQueues(queueClient, { retryLimit: 1, leaseSeconds: 10, maxJobMinutes: 5 });
    const repository = { id: 7, owner: "ada", name: text, isPrivate: false, isArchived: false };
    const problem = { message: text, hint: text, code: "x" };
    const queue = new JobQueue(queueClient);
    const job = {
      repositoryId: 7,
      installationId: 1,
      owner: "ada",
      name: "dock",
      delivery: text,
      allowPartialRead: true,
    };

    await storeListed(database, 1, [repository]);
    await storeLook(database, { ...repository, outcome: "blocked", problem, isSeen: true });
    await writeNote(database, "said", text);
    await Promise.all([
      queue.send({ kind: "sync", job: { ...job, branch: text } }),
      queue.send({ kind: "sync", job: { ...job, repositoryId: 8 } }),
    ]);

    expect(await findRepository(database, 7)).toMatchObject({ name: stored, problem: { message: stored } });
    expect(await readNote(database, "said")).toBe(stored);
    expect((await listJobs(database)).map(({ delivery }) => delivery)).toEqual([stored, stored]);
  });

  it("count as unavailable while they can only be read, and as available again by themselves", async () => {
    const { database } = await open();
    await assertTakesWrites(database, folder);

    await database.query("SET default_transaction_read_only = on");
    await expect(assertTakesWrites(database, folder)).rejects.toThrow("read-only transaction");
    await database.query("SET default_transaction_read_only = off");

    await assertTakesWrites(database, folder);
  });

  it("count as unavailable while there is no room for more beside them", async () => {
    const { database } = await open();

    // A file system of the kernel's own, which has no room at all.
    await expect(assertTakesWrites(database, "/proc")).rejects.toThrow("is full");
  });
});
