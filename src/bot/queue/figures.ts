import { ask, type Database } from "../database/database.ts";
import type { QueueFigures } from "../metrics.ts";

/** A job listed on the dashboard. */
export interface ListedJob {
  readonly id: string;
  readonly kind: string;
  readonly state: "waiting" | "running" | "dead";
  readonly repositoryId: number | null;
  readonly installationId: number | null;
  readonly delivery: string;
  readonly attempt: number;
  readonly since: Date;
  /** When it may run; null for what runs or ran. */
  readonly due: Date | null;
  /** Why it failed last; empty when it didn't. */
  readonly failure: string;
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly state: ListedJob["state"];
  readonly data: { repositoryId?: number; installationId?: number | null; delivery?: string };
  readonly attempt: number;
  readonly since: Date;
  readonly due: Date;
  readonly output: { message?: string } | null;
}

/** Reads the length of the queue for metrics, from pg-boss's documented job table. */
export async function readFigures(database: Database): Promise<readonly QueueFigures[]> {
  const rows = await ask<{ kind: string; waiting: string; running: string; dead: string; age: number | null }>(
    database,
    `SELECT coalesce(source_name, name) AS kind,
       count(*) FILTER (WHERE name <> 'dead' AND state < 'active') AS waiting,
       count(*) FILTER (WHERE name <> 'dead' AND state = 'active') AS running,
       count(*) FILTER (WHERE name = 'dead' AND state < 'active') AS dead,
       extract(epoch FROM now() - min(greatest(created_on, start_after))
         FILTER (WHERE name <> 'dead' AND state < 'active' AND start_after <= now()))::float8 AS age
     FROM {s}_queue.job WHERE state <= 'active' GROUP BY 1`,
  );
  const known = new Map(rows.map((row) => [row.kind, row]));
  return ["sync", "preview", "command", "inventory"].map((kind) => {
    const row = known.get(kind);
    return {
      kind,
      waiting: Number(row?.waiting ?? 0),
      running: Number(row?.running ?? 0),
      dead: Number(row?.dead ?? 0),
      age: Math.max(0, row?.age ?? 0),
    };
  });
}

/** Maximum number of jobs listed per state: a long queue must not hide failures, nor the other way round. */
const MOST_LISTED = 500;

/**
 * Lists jobs that failed too often, run or wait; the newest of each first.
 * @param repositories only jobs of these, where others must not be visible; null: all.
 */
export async function listJobs(
  database: Database,
  repositories: readonly number[] | null = null,
): Promise<readonly ListedJob[]> {
  const rows = await ask<Row>(
    database,
    `SELECT * FROM (
       SELECT *, row_number() OVER (PARTITION BY state ORDER BY since DESC) AS place FROM (
         SELECT id::text, coalesce(source_name, name) AS kind,
           CASE WHEN name = 'dead' THEN 'dead' WHEN state = 'active' THEN 'running' ELSE 'waiting' END AS state,
           data, coalesce(source_retry_count, retry_count) AS attempt, created_on AS since, start_after AS due,
           coalesce(source_output, output) AS output
         FROM {s}_queue.job
         WHERE state <= 'active' AND ($2::bigint[] IS NULL OR (data->>'repositoryId')::bigint = ANY ($2::bigint[]))
       ) AS seen
     ) AS placed WHERE place <= $1 ORDER BY state = 'dead' DESC, since DESC`,
    [MOST_LISTED, repositories],
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    state: row.state,
    repositoryId: row.data.repositoryId ?? null,
    installationId: row.data.installationId ?? null,
    delivery: row.data.delivery ?? "",
    attempt: row.attempt,
    since: new Date(row.since),
    due: row.state === "waiting" ? new Date(row.due) : null,
    failure: row.output?.message ?? "",
  }));
}
