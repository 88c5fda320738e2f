/** The database as the bot uses it: single statements, each a transaction of its own. */
export interface Database {
  /** Schema of plansync's own tables. */
  readonly schema: string;
  /** True for PGlite in a folder: one replica only. */
  readonly isEmbedded: boolean;
  /** @throws whatever the driver throws; `isAway` recognizes an unavailable database. */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** Runs one statement whose tables are written `{s}.name`. */
function inSchema(database: Database, sql: string): string {
  return sql.replaceAll("{s}", database.schema);
}

/** Runs a statement and returns its rows; `{s}` stands for the schema. */
export function ask<Row>(database: Database, sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  return database.query<Row>(inSchema(database, sql), values);
}
