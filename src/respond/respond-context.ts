import type { Commands, PullRequests, RepoFiles } from "../ports.ts";
import type { SyncContext } from "../sync-context.ts";

/** What an answer to people needs: everything a sync does, and what people's pull requests and comments need. */
export interface RespondContext extends SyncContext {
  readonly pulls: PullRequests;
  readonly commands: Commands;
  readonly files: RepoFiles;
  /** Web address of the run that answers; null where there is none. */
  readonly runUrl: string | null;
}
