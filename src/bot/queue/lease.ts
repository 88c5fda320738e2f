import { GitHubError } from "../../errors.ts";
import { ask, type Database } from "../database/database.ts";

/**
 * A lease of a repository, so that two syncs of it never overlap, whatever the queue believes. The queue hands a job
 * out again when its worker seems dead; a worker that was only asleep must then not send another request. So each
 * request calls `assertHeld` first, which knows without the database until when the lease certainly holds.
 */
export interface Lease {
  /** @throws LeaseLostError when the lease may have expired. */
  assertHeld(): void;
  /** Extends the lease. @throws LeaseLostError when another worker has it. */
  renew(): Promise<void>;
  /** Releases the repository; callers may ignore database errors, since the lease expires by itself. */
  release(): Promise<void>;
}

/** The worker lost its lease, or can't be sure that it still has it: it stops at once. */
export class LeaseLostError extends GitHubError {
  constructor(cause?: unknown) {
    super("The lease of this repository may have expired: stopping before the next request.", {
      hint: "Another replica continues with it.",
      status: 0,
      cause,
    });
  }
}

/** Part of a lease during which requests may start; the rest lets running ones end. */
const TRUSTED_PART = 0.5;

/** Returns the request timeout in milliseconds under a lease of so many seconds. */
export function requestTimeout(seconds: number): number {
  return seconds * 1000 * (1 - TRUSTED_PART);
}

interface LeaseRequest {
  readonly repositoryId: number;
  /** Unique to this run of this job. */
  readonly holder: string;
  readonly seconds: number;
}

/** The two clocks of this machine, in milliseconds. */
export interface Clocks {
  /** Goes on steadily, and on some systems stands still while the machine sleeps. */
  readonly steady: () => number;
  /** Goes on while the machine sleeps, and may be set. */
  readonly wall: () => number;
}

const CLOCKS: Clocks = { steady: () => performance.now(), wall: () => Date.now() };

/** Leases a repository; null while someone else has it. */
export async function acquireLease(
  database: Database,
  request: LeaseRequest,
  { steady, wall }: Clocks = CLOCKS,
): Promise<Lease | null> {
  const { repositoryId, holder, seconds } = request;
  const values = [repositoryId, holder, seconds];
  const trusted = seconds * 1000 * TRUSTED_PART;
  const now = () => ({ steady: steady(), wall: wall() });
  const askedAt = now();
  const rows = await ask(
    database,
    `INSERT INTO {s}.lease AS held (repository_id, holder, until) VALUES ($1, $2, now() + $3 * interval '1 second')
     ON CONFLICT (repository_id) DO UPDATE SET holder = excluded.holder, until = excluded.until
     WHERE held.until < now() RETURNING 1`,
    values,
  );
  if (rows.length === 0) return null;
  let heldSince = askedAt;
  let isReleased = false;
  // Whichever clock has gone further: after a sleep the lease may be another's.
  const age = () => Math.max(steady() - heldSince.steady, wall() - heldSince.wall);
  return {
    assertHeld: () => {
      if (isReleased || age() > trusted) throw new LeaseLostError();
    },
    renew: async () => {
      // Of its own: two renewals may be under way.
      const askedAgainAt = now();
      const renewed = await ask(
        database,
        `UPDATE {s}.lease SET until = now() + $3 * interval '1 second'
         WHERE repository_id = $1 AND holder = $2 AND until > now() RETURNING 1`,
        values,
      );
      if (renewed.length === 0) {
        isReleased = true;
        throw new LeaseLostError();
      }
      heldSince = askedAgainAt;
    },
    release: async () => {
      isReleased = true;
      await ask(database, "DELETE FROM {s}.lease WHERE repository_id = $1 AND holder = $2", [repositoryId, holder]);
    },
  };
}
