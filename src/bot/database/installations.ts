import { ask, type Database } from "./database.ts";

export interface InstallationRow {
  readonly id: number;
  readonly account: string;
  readonly accountType: string;
  readonly htmlUrl: string;
  readonly isSuspended: boolean;
  /** What the account granted, by GitHub's names; null: not known. */
  readonly permissions: Readonly<Record<string, string>> | null;
}

interface Row {
  readonly id: string | number;
  readonly account: string;
  readonly account_type: string;
  readonly html_url: string;
  readonly is_suspended: boolean;
  readonly permissions: Readonly<Record<string, string>> | null;
}

/** Stores an installation, or updates what is stored. */
export async function storeInstallation(database: Database, one: InstallationRow): Promise<void> {
  await ask(
    database,
    `INSERT INTO {s}.installation (id, account, account_type, html_url, is_suspended, permissions) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE SET account = excluded.account, account_type = excluded.account_type,
       html_url = excluded.html_url, is_suspended = excluded.is_suspended, permissions = excluded.permissions`,
    [
      one.id,
      one.account,
      one.accountType,
      one.htmlUrl,
      one.isSuspended,
      one.permissions === null ? null : JSON.stringify(one.permissions),
    ],
  );
}

/** Removes installations that GitHub no longer lists, and returns their ids. */
export async function forgetInstallations(database: Database, listed: readonly number[]): Promise<readonly number[]> {
  const rows = await ask<{ id: string }>(
    database,
    "DELETE FROM {s}.installation WHERE NOT id = ANY ($1::bigint[]) RETURNING id",
    [listed],
  );
  return rows.map(({ id }) => Number(id));
}

export async function forgetInstallation(database: Database, id: number): Promise<void> {
  await ask(database, "DELETE FROM {s}.installation WHERE id = $1", [id]);
}

export async function listInstallations(database: Database): Promise<readonly InstallationRow[]> {
  const rows = await ask<Row>(database, "SELECT * FROM {s}.installation ORDER BY lower(account)");
  return rows.map((row) => ({
    id: Number(row.id),
    account: row.account,
    accountType: row.account_type,
    htmlUrl: row.html_url,
    isSuspended: row.is_suspended,
    permissions: row.permissions,
  }));
}
