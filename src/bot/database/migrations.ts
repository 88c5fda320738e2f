import { errorCode } from "../../error-code.ts";
import { ConfigError, messageOf } from "../../errors.ts";
import queueManifest from "pg-boss/package.json" with { type: "json" };
import { briefColumn } from "./brief-column.ts";
import { fairTurns } from "./fair-turns.ts";
import { grantedPermissions } from "./granted-permissions.ts";
import { sessionTable } from "./session-table.ts";
import { firstTables } from "./tables.ts";

/**
 * The steps from an empty schema to the one that this version works with; the number of steps is the schema's version.
 * A step is never changed after its release: a change is a new one. Replicas of the version before go on working
 * meanwhile, so a step only adds; a function that changes gets a new name.
 */
const STEPS: readonly ((schema: string) => string)[] = [
  firstTables,
  sessionTable,
  briefColumn,
  fairTurns,
  grantedPermissions,
];

/** Version of plansync's own tables. */
export const SCHEMA_VERSION = STEPS.length;
/** Version of the queue's tables that the library works with. */
export const QUEUE_VERSION = queueManifest.pgboss.schema;

/** A code of our own for "newer than this version"; those of PostgreSQL begin with other letters. */
const NEWER = "PSNEW";

type Execute = (sql: string) => Promise<unknown>;

/**
 * Brings plansync's own tables to this version; one replica at a time, whatever their versions, and wholly or
 * not at all.
 * @throws ConfigError where these tables, or the queue's, are of a newer version: nothing is touched then.
 */
export async function migrate(execute: Execute, schema: string): Promise<void> {
  try {
    await execute(migrationSql(schema));
  } catch (error) {
    if (errorCode(error) !== NEWER) throw error;
    throw new ConfigError(`The database is newer than this version of plansync: ${messageOf(error)}.`, {
      hint: "Start the version of plansync that changed it, or a later one; or give this one another DATABASE_SCHEMA.",
      cause: error,
    });
  }
}

/** The whole migration as one transaction, since a pool sends each statement through any of its connections. */
export function migrationSql(schema: string): string {
  const steps = STEPS.map(
    (step, index) => `IF present < ${index + 1} THEN EXECUTE $migration$${step(schema)}$migration$; END IF;`,
  );
  return `
BEGIN;
SELECT pg_advisory_xact_lock(hashtext('plansync tables ${schema}'));
DO $migrations$
DECLARE
  present integer := 0;
  queue integer := 0;
BEGIN
  -- IF NOT EXISTS would ask for the right to create it even where it exists.
  IF to_regnamespace('${schema}') IS NULL THEN CREATE SCHEMA ${schema}; END IF;
  CREATE TABLE IF NOT EXISTS ${schema}.version (version integer NOT NULL);
  SELECT coalesce(max(version), 0) INTO present FROM ${schema}.version;
  IF to_regclass('${schema}_queue.version') IS NOT NULL THEN
    EXECUTE 'SELECT coalesce(max(version), 0) FROM ${schema}_queue.version' INTO queue;
  END IF;
  IF present > ${SCHEMA_VERSION} THEN
    RAISE EXCEPTION 'its tables have version %, this one works with ${SCHEMA_VERSION}', present USING ERRCODE = '${NEWER}';
  END IF;
  IF queue > ${QUEUE_VERSION} THEN
    RAISE EXCEPTION 'its queue has version %, this one works with ${QUEUE_VERSION}', queue USING ERRCODE = '${NEWER}';
  END IF;
  ${steps.join("\n")}
  DELETE FROM ${schema}.version;
  INSERT INTO ${schema}.version VALUES (${SCHEMA_VERSION});
END $migrations$;
COMMIT;`;
}
