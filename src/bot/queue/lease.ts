import { performance } from "node:perf_hooks";
import { GitHubError } from "../../errors.ts";
import { ask, type Database } from "../database/database.ts";

/**
 * A claim on a repository, so that two syncs of it never overlap, whatever the queue believes. The queue gives a job
 * out again when its worker seems dead; a worker that was only asleep must then not send another request. So each
 * request asks `assertHeld` first, which knows without asking the database until when the claim surely holds.
 */
export interface Lease {
  /** @throws LeaseLostError when the claim may have ended. */
  assertHeld(): void;
  /** Prolongs the claim. @throws LeaseLostError when another worker has it. */
  renew(): Promise<void>;
  /** Gives the repository back; errors of the database are the caller's to ignore, the claim ends by itself. */
  release(): Promise<void>;
}

/** The worker lost its claim, or can't be sure any more that it has it: it stops where it is. */
export class LeaseLostError extends GitHubError {
  constructor(cause?: unknown) {
    super("The claim on this repository may have ended: stopping before the next request.", {
      hint: "Another replica goes on with it.",
      status: 0,
      cause,
    });
  }
}

/** Part of a claim during which requests may start; the rest is for those under way to end. */
const TRUSTED_PART = 0.5;

/** Milliseconds after which a request under a claim of so many seconds is given up. */
export function requestTimeout(seconds: number): number {
  return seconds * 1000 * (1 - TRUSTED_PART);
}

interface LeaseWish {
  readonly repositoryId: number;
  /** Unique to this run of this job. */
  readonly holder: string;
  readonly seconds: number;
}

/** Claims a repository; null while someone else has it. */
export async function claimRepository(database: Database, wish: LeaseWish): Promise<Lease | null> {
  const { repositoryId, holder, seconds } = wish;
  const values = [repositoryId, holder, seconds];
  const trusted = seconds * 1000 * TRUSTED_PART;
  let askedAt = performance.now();
  const rows = await ask(
    database,
    `INSERT INTO {s}.lease AS held (repository_id, holder, until) VALUES ($1, $2, now() + $3 * interval '1 second')
     ON CONFLICT (repository_id) DO UPDATE SET holder = excluded.holder, until = excluded.until
     WHERE held.until < now() RETURNING 1`,
    values,
  );
  if (rows.length === 0) return null;
  let trustedUntil = askedAt + trusted;
  let isReleased = false;
  return {
    assertHeld: () => {
      if (isReleased || performance.now() > trustedUntil) throw new LeaseLostError();
    },
    renew: async () => {
      askedAt = performance.now();
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
      trustedUntil = askedAt + trusted;
    },
    release: async () => {
      isReleased = true;
      await ask(database, "DELETE FROM {s}.lease WHERE repository_id = $1 AND holder = $2", [repositoryId, holder]);
    },
  };
}
