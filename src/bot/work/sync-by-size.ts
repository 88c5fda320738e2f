import { syncAside } from "../../aside/sync-aside.ts";
import type { Look, LookQuery, TreeFile } from "../../ports/look.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import type { RespondContext } from "../../respond/respond-context.ts";
import type { SyncContext } from "../../sync/context/sync-context.ts";
import type { SyncEnd } from "../../sync/rounds.ts";
import { syncWithin } from "../../sync/sync.ts";
import { withSnapshot } from "../../sync/read/with-snapshot.ts";

/**
 * Bytes of plans that are worked on beside the requests of others: while this thread reads and compares them, it answers
 * nobody. Reading and comparing take about three milliseconds a kilobyte; starting a thread takes more than that of most
 * plans.
 */
const SMALL_PLANS = 32_768;

/** The context of a session, for a sync that may go on in a thread. */
export type SizedContext = RespondContext & Required<Pick<SyncContext, "past" | "startAgents">>;

/**
 * Syncs in this thread where the plans are small, and otherwise in one of its own.
 * @param takeThread waits for a thread, and returns the function that gives it back.
 */
export async function syncBySize(context: SizedContext, takeThread: () => Promise<() => void>): Promise<SyncEnd> {
  try {
    return await syncWithin({ ...context, reader: refuseLarge(context.reader) }, context.clock.now());
  } catch (error) {
    if (!(error instanceof LargePlansError)) throw error;
    const giveBack = await takeThread();
    try {
      return await syncAside({ ...context, reader: beginningWith(error, context.reader) });
    } finally {
      giveBack();
    }
  }
}

/** The plans of a look are too large for this thread. It is the run's last look, and nothing was written since. */
class LargePlansError extends Error {
  readonly look: Look;
  readonly query: LookQuery;

  constructor(look: Look, query: LookQuery) {
    super("These plans are too large for the thread of the requests.");
    this.name = "LargePlansError";
    this.look = look;
    this.query = query;
  }
}

/**
 * A configuration may name plans that the look did not bring: those are read by their blobs. What is left out of a tree
 * that can't be listed is chosen folder by folder, which a thread can't be asked.
 */
function refuseLarge(reader: RepositoryReader): RepositoryReader {
  let last: LargePlansError | null = null;
  let bytes = 0;
  const count = ({ files, truncated }: Look, isPlan: (file: TreeFile) => boolean): void => {
    for (const file of files) if (isPlan(file)) bytes += file.size;
    if (last !== null && bytes > SMALL_PLANS && !truncated) throw last;
  };
  const counting = withSnapshot(reader, {
    apply: (look, query) => {
      last = new LargePlansError(look, query);
      bytes = 0;
      count(look, ({ path }) => query.wanted(path));
      return look;
    },
  });
  return {
    ...counting,
    get repo() {
      return reader.repo;
    },
    readBlobs: (blobs) => {
      if (last !== null) count(last.look, ({ blob }) => blobs.includes(blob));
      return counting.readBlobs(blobs);
    },
  };
}

/** Answers the first question as it was answered already, if it is the same one. */
function beginningWith({ look, query }: LargePlansError, reader: RepositoryReader): RepositoryReader {
  let known: Look | null = look;
  return {
    ...reader,
    get repo() {
      return reader.repo;
    },
    look: async (asked) => {
      const first = known;
      known = null;
      return first !== null && dataOf(asked) === dataOf(query) ? first : reader.look(asked);
    },
  };
}

/** A question without its functions: what is wanted follows from the configuration, which is the same. */
const dataOf = (query: LookQuery): string => JSON.stringify(query);
