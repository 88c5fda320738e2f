import { fromPglite, PgBoss, type ConstructorOptions } from "pg-boss";
import { errorCode } from "../../error-code.ts";
import type { BotEnvironment } from "../environment.ts";
import type { BotLog } from "../log.ts";
import type { Database } from "./database.ts";
import { openEmbedded } from "./embedded.ts";
import { migrate } from "./migrations.ts";
import { storableText } from "./storable.ts";

/** The queue and the database that it lives in. */
export interface OpenDatabase {
  readonly queueClient: PgBoss;
  readonly database: Database;
  /** Stops the queue's timers and closes all connections. */
  close(): Promise<void>;
}

type Settings = Pick<BotEnvironment, "databaseUrl" | "databaseSchema" | "databasePool" | "dataDir">;

/** Timeout of a statement in milliseconds: a dead connection must not block a webhook. */
const STATEMENT_TIMEOUT = 8000;
/** Seconds between checks for jobs whose replica died. */
const SUPERVISE_SECONDS = 5;

/**
 * Connects, and makes or upgrades the tables.
 * @throws when the database can't be reached; nothing is left open then.
 */
export async function openDatabase(settings: Settings, log: BotLog): Promise<OpenDatabase> {
  const { embedded, connection } = await connect(settings, log);
  let queueClient: PgBoss | null = null;
  const close = async () => {
    if (queueClient !== null) await stopBoss(queueClient, log);
    await embedded?.close();
  };
  try {
    const { databaseSchema: schema } = settings;
    const started = await startBoss(connection, schema, log);
    queueClient = started;
    const database: Database = {
      schema,
      isEmbedded: embedded !== null,
      query: async <Row>(sql: string, values: readonly unknown[] = []) =>
        (await started.getDb().executeSql(sql, values.map(storable))).rows as Row[],
    };
    return { queueClient: started, database, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function storable(value: unknown): unknown {
  return typeof value === "string" ? storableText(value) : value;
}

/** PostgreSQL's code for a missing privilege. */
const INSUFFICIENT_PRIVILEGE = "42501";

/** The queue's connections; those to a server are opened by its start, or before. */
interface Connected {
  open?(): Promise<unknown>;
  /** Does nothing where it is closed already. */
  close?(): Promise<unknown>;
  executeSql(sql: string): Promise<unknown>;
}

/**
 * Brings the tables to this version, and starts the queue. PostgreSQL demands the privilege to create schemas even where the schema already exists: without
 * it, an administrator has created the schema.
 */
async function startBoss(connection: ConstructorOptions, schema: string, log: BotLog): Promise<PgBoss> {
  const start = async (createSchema: boolean): Promise<PgBoss> => {
    const queueClient = new PgBoss({
      ...connection,
      schema: `${schema}_queue`,
      createSchema,
      superviseIntervalSeconds: SUPERVISE_SECONDS,
      monitorIntervalSeconds: SUPERVISE_SECONDS,
      schedule: false,
      monitorVacuum: false,
    });
    queueClient.on("error", (error) => log.warn({ err: error }, "The queue's database did not respond"));
    queueClient.on("warning", (warning) => log.warn({ data: warning.data }, warning.message));
    const connected = queueClient.getDb() as Connected;
    try {
      await connected.open?.();
      // Before the queue starts: it would bring its own tables forward, whatever version the others have.
      await migrate((sql) => connected.executeSql(sql), schema);
      await queueClient.start();
      return queueClient;
    } catch (error) {
      await stopBoss(queueClient, log);
      await connected.close?.();
      throw error;
    }
  };
  try {
    return await start(true);
  } catch (error) {
    if (errorCode(error) !== INSUFFICIENT_PRIVILEGE) throw error;
    return start(false);
  }
}

async function stopBoss(queueClient: PgBoss, log: BotLog): Promise<void> {
  await queueClient
    .stop({ graceful: false, close: true })
    .catch((error: unknown) => log.debug({ err: error }, "Closing"));
}

/** Returns how to reach the database, and the one that runs in this process where none is configured. */
async function connect({ databaseUrl, databasePool, dataDir }: Settings, log: BotLog) {
  if (databaseUrl !== null) return { embedded: null, connection: postgresOptions(databaseUrl, databasePool) };
  const embedded = await openEmbedded(dataDir, log);
  return { embedded, connection: { db: fromPglite(embedded.database), backend: "pglite" as const } };
}

/** `query_timeout` and `keepAlive` go through to the driver. */
function postgresOptions(connectionString: string, max: number): ConstructorOptions {
  const driver = { query_timeout: STATEMENT_TIMEOUT, keepAlive: true };
  return {
    ...driver,
    connectionString,
    max,
    connectionTimeoutMillis: 5000,
    application_name: "plansync",
  };
}
