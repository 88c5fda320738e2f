import { CostError } from "../errors.ts";
import type { SyncEnd } from "../sync/rounds.ts";
import type { SyncContext } from "../sync/context/sync-context.ts";
import { exceeded, SYNC_BOUNDS, type Bounds } from "./bounds.ts";
import { runThread } from "./run-thread.ts";
import type { ThreadContext } from "./thread-context.ts";

/** A sync that asks this thread for everything outside. */
export type AsideSyncContext = ThreadContext &
  Required<Pick<SyncContext, "writer" | "past" | "startAgents" | "allowPartialRead">>;

/**
 * As `syncWithin`, in a thread of its own: this one only sends requests meanwhile.
 * @throws CostError when it took more time or memory than it may; what was written by then is found by the next run.
 */
export async function syncAside(context: AsideSyncContext, bounds: Bounds = SYNC_BOUNDS): Promise<SyncEnd> {
  const task = { kind: "sync", allowPartialRead: context.allowPartialRead } as const;
  const ended = await runThread(context, task, bounds, () => undefined);
  if ("value" in ended) return ended.value as SyncEnd;
  const message = exceeded("This repository's", ended.tooCostly, bounds);
  throw new CostError(message, { hint: "Make its plans smaller, or split them." });
}
