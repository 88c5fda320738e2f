import type { RecordingContext } from "../respond/work-context.ts";
import type { SyncContext } from "../sync/context/sync-context.ts";

/** What the main thread answers from: only for a sync it needs a whole writer, and what a sync asks beside it. */
export type ThreadContext = RecordingContext & Pick<SyncContext, "past" | "startAgents">;
