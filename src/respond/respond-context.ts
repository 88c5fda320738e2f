import type { Commands } from "../ports/commands.ts";
import type { PullRequests } from "../ports/pull-requests.ts";
import type { SyncContext } from "../sync/context/sync-context.ts";
import type { Aside } from "./aside.ts";
import type { WorkContext } from "./work-context.ts";

/** What answering people needs: everything a sync needs, and access to pull requests and comments. */
export interface RespondContext extends SyncContext, WorkContext {
  readonly pulls: PullRequests;
  readonly commands: Commands;
  readonly aside: Aside;
}
