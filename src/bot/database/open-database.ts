import { fromPglite, PgBoss, type ConstructorOptions } from "pg-boss";
import type { BotEnvironment } from "../environment.ts";
import type { BotLog } from "../log.ts";
import type { Database } from "./database.ts";
import { openEmbedded } from "./embedded.ts";
import { tablesSql } from "./tables.ts";

/** The queue and the database that it lives in. */
export interface OpenDatabase {
  readonly boss: PgBoss;
  readonly database: Database;
  /** Stops the queue's timers and closes all connections. */
  close(): Promise<void>;
}

type Settings = Pick<BotEnvironment, "databaseUrl" | "databaseSchema" | "databasePool" | "dataDir">;

/** Milliseconds after which a statement is given up: a connection that went silent must not hold a webhook. */
const STATEMENT_TIMEOUT = 8000;
/** Seconds between looks for jobs whose replica died. */
const SUPERVISE_SECONDS = 5;

/**
 * Connects, and makes or upgrades the tables.
 * @throws when the database can't be reached; nothing is left open then.
 */
export async function openDatabase(settings: Settings, log: BotLog): Promise<OpenDatabase> {
  const embedded = settings.databaseUrl === null ? await openEmbedded(settings.dataDir, log) : null;
  const connection =
    embedded === null ? postgresOptions(settings) : { db: fromPglite(embedded.database), backend: "pglite" as const };
  const boss = new PgBoss({
    ...connection,
    schema: `${settings.databaseSchema}_queue`,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
    schedule: false,
    monitorVacuum: false,
  });
  boss.on("error", (error) => log.warn({ err: error }, "The queue's database did not answer"));
  boss.on("warning", (warning) => log.warn({ data: warning.data }, warning.message));
  const close = async () => {
    await boss.stop({ graceful: false, close: true }).catch((error: unknown) => log.debug({ err: error }, "Closing"));
    await embedded?.close();
  };
  try {
    await boss.start();
    const { databaseSchema: schema } = settings;
    await boss.getDb().executeSql(tablesSql(schema));
    const database: Database = {
      schema,
      isEmbedded: embedded !== null,
      query: async <Row>(sql: string, values: readonly unknown[] = []) =>
        (await boss.getDb().executeSql(sql, [...values])).rows as Row[],
    };
    return { boss, database, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** `query_timeout` and `keepAlive` go through to the driver. */
function postgresOptions(settings: Settings): ConstructorOptions {
  const driver = { query_timeout: STATEMENT_TIMEOUT, keepAlive: true };
  return {
    ...driver,
    connectionString: settings.databaseUrl ?? "",
    max: settings.databasePool,
    connectionTimeoutMillis: 5000,
    application_name: "plansync",
  };
}
