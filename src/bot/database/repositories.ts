import { ask, type Database } from "./database.ts";
import { storableJson } from "./storable.ts";
import { briefOf, type Problem, type RepositoryBrief, type RepositorySummary } from "./summary.ts";

/** A repository of an installation, with what lists show of its last look. */
export interface ListedRow {
  readonly id: number;
  readonly installationId: number;
  readonly owner: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  /** Branch that its plans are read from; null before the first look. */
  readonly branch: string | null;
  /** Null before the first look. */
  readonly hasConfig: boolean | null;
  readonly outcome: Outcome | null;
  readonly brief: RepositoryBrief | null;
  readonly problem: Problem | null;
  readonly changedAt: Date | null;
  readonly lookedAt: Date | null;
  readonly nextSweepAt: Date;
}

/** A repository with the whole result of its last look: up to hundreds of kB. */
export interface RepositoryRow extends ListedRow {
  readonly summary: RepositorySummary | null;
  /** The last look that changed something, or tried to. */
  readonly change: RepositorySummary | null;
}

/**
 * Outcome of the last look. `waiting`: for a rate limit; `unconfigured`: there is no configuration file, nothing was
 * touched; `blocked`: only people can fix it; `failing`: retried automatically.
 */
export type Outcome = "synced" | "waiting" | "unconfigured" | "archived" | "blocked" | "failing";

/** A repository as GitHub lists it. */
export interface ListedRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
}

/** The columns of a listed row: neither of the two that hold whole reports. */
const LISTED =
  "id, installation_id, owner, name, is_private, is_archived, branch, has_config, outcome, brief, problem, changed_at, looked_at, next_sweep_at";

interface Listed {
  readonly id: string | number;
  readonly installation_id: string | number;
  readonly owner: string;
  readonly name: string;
  readonly is_private: boolean;
  readonly is_archived: boolean;
  readonly branch: string | null;
  readonly has_config: boolean | null;
  readonly outcome: Outcome | null;
  readonly brief: RepositoryBrief | null;
  readonly problem: Problem | null;
  readonly changed_at: Date | null;
  readonly looked_at: Date | null;
  readonly next_sweep_at: Date;
}

interface Row extends Listed {
  readonly summary: RepositorySummary | null;
  readonly change: RepositorySummary | null;
}

/**
 * Stores GitHub's list of an installation's repositories; any others are removed. One that came back, or has another
 * name, is looked at: no event reported what happened there meanwhile.
 */
export async function storeListed(
  database: Database,
  installationId: number,
  listed: readonly ListedRepository[],
): Promise<void> {
  await ask(
    database,
    `INSERT INTO {s}.repository AS known (id, installation_id, owner, name, is_private, is_archived)
     SELECT id, $1, owner, name, is_private, is_archived
     FROM jsonb_to_recordset($2::jsonb) AS one (id bigint, owner text, name text, is_private boolean, is_archived boolean)
     ON CONFLICT (id) DO UPDATE SET installation_id = excluded.installation_id, owner = excluded.owner,
       name = excluded.name, is_private = excluded.is_private, is_archived = excluded.is_archived, is_removed = false,
       next_sweep_at = CASE WHEN known.is_removed OR (known.owner, known.name) <> (excluded.owner, excluded.name)
         THEN now() ELSE known.next_sweep_at END`,
    [installationId, storableJson(listed.map(toJson))],
  );
  await ask(
    database,
    `UPDATE {s}.repository SET is_removed = true
     WHERE installation_id = $1 AND NOT is_removed AND NOT id = ANY ($2::bigint[])`,
    [installationId, listed.map(({ id }) => id)],
  );
}

function toJson({ id, owner, name, isPrivate, isArchived }: ListedRepository): Record<string, unknown> {
  return { id, owner, name, is_private: isPrivate, is_archived: isArchived };
}

/** Hides the repositories of a removed installation. */
export async function removeRepositories(database: Database, installationId: number): Promise<void> {
  await ask(database, "UPDATE {s}.repository SET is_removed = true WHERE installation_id = $1", [installationId]);
}

export async function findRepository(database: Database, id: number): Promise<RepositoryRow | null> {
  const rows = await ask<Row>(database, "SELECT * FROM {s}.repository WHERE id = $1 AND NOT is_removed", [id]);
  return rows[0] === undefined ? null : toRepository(rows[0]);
}

/** Every repository, or those with these ids, by name. */
export async function listRepositories(
  database: Database,
  ids: readonly number[] | null = null,
): Promise<readonly ListedRow[]> {
  const rows = await ask<Listed>(
    database,
    `SELECT ${LISTED} FROM {s}.repository WHERE NOT is_removed AND ($1::bigint[] IS NULL OR id = ANY ($1::bigint[]))
     ORDER BY lower(owner), lower(name)`,
    [ids],
  );
  return rows.map(toListed);
}

/** Finds repositories by name, ignoring case. More than one match where a rename is not known yet. */
export async function findRepositoriesByName(
  database: Database,
  owner: string,
  name: string,
): Promise<readonly RepositoryRow[]> {
  const rows = await ask<Row>(
    database,
    "SELECT * FROM {s}.repository WHERE lower(owner) = lower($1) AND lower(name) = lower($2) AND NOT is_removed",
    [owner, name],
  );
  return rows.map(toRepository);
}

/** Result of a look. */
export interface Looked {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly branch?: string | undefined;
  readonly hasConfig?: boolean | undefined;
  readonly summary?: RepositorySummary | undefined;
  readonly problem: Problem | null;
  /** True: GitHub showed it, so it exists, whatever was known. */
  readonly isSeen: boolean;
}

/** Stores the result of a look; what it lacks stays as it was. */
export async function storeLook(database: Database, looked: Looked): Promise<void> {
  await ask(
    database,
    `UPDATE {s}.repository SET owner = $2, name = $3, outcome = $4, branch = coalesce($5, branch),
       has_config = coalesce($6, has_config), summary = coalesce($7::jsonb, summary), problem = $8::jsonb,
       is_archived = ($4 = 'archived'), is_removed = is_removed AND NOT $10, looked_at = now(),
       brief = coalesce($11::jsonb, brief),
       change = CASE WHEN $9 THEN $7::jsonb ELSE change END, changed_at = CASE WHEN $9 THEN now() ELSE changed_at END
     WHERE id = $1`,
    [
      looked.id,
      looked.owner,
      looked.name,
      looked.outcome,
      looked.branch ?? null,
      looked.hasConfig ?? null,
      looked.summary === undefined ? null : storableJson(looked.summary),
      looked.problem === null ? null : storableJson(looked.problem),
      looked.summary?.plans.some(({ operations }) => operations.length > 0) === true,
      looked.isSeen,
      looked.summary === undefined ? null : storableJson(briefOf(looked.summary)),
    ],
  );
}

/** Stores that nothing happened since the last look. */
export async function storeIdleLook(database: Database, id: number): Promise<void> {
  await ask(database, "UPDATE {s}.repository SET looked_at = now() WHERE id = $1", [id]);
}

/**
 * Adds a repository that an event named before any list did. One that is gone stays hidden: the event may be old. Others
 * that are stored under this name must have another one by now: they are looked at.
 */
export async function ensureRepository(
  database: Database,
  installationId: number,
  repository: Pick<ListedRepository, "id" | "owner" | "name">,
): Promise<void> {
  await ask(
    database,
    `INSERT INTO {s}.repository (id, installation_id, owner, name) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [repository.id, installationId, repository.owner, repository.name],
  );
  await ask(
    database,
    `UPDATE {s}.repository SET next_sweep_at = least(next_sweep_at, now())
     WHERE lower(owner) = lower($2) AND lower(name) = lower($3) AND id <> $1 AND NOT is_removed`,
    [repository.id, repository.owner, repository.name],
  );
}

function toRepository(row: Row): RepositoryRow {
  return { ...toListed(row), summary: row.summary, change: row.change };
}

function toListed(row: Listed): ListedRow {
  return {
    id: Number(row.id),
    installationId: Number(row.installation_id),
    owner: row.owner,
    name: row.name,
    isPrivate: row.is_private,
    isArchived: row.is_archived,
    branch: row.branch,
    hasConfig: row.has_config,
    outcome: row.outcome,
    brief: row.brief,
    problem: row.problem,
    changedAt: row.changed_at === null ? null : new Date(row.changed_at),
    lookedAt: row.looked_at === null ? null : new Date(row.looked_at),
    nextSweepAt: new Date(row.next_sweep_at),
  };
}
