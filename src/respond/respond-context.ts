import type { Commands } from "../ports/commands.ts";
import type { PullRequests } from "../ports/pull-requests.ts";
import type { RepoFiles } from "../ports/repo-files.ts";
import type { SyncContext } from "../sync-context.ts";
import type { Aside } from "./aside.ts";

/** What working out a preview needs. */
export interface WorkContext extends SyncContext {
  readonly pulls: PullRequests;
  readonly files: RepoFiles;
  /** Web address of the run that answers; null where there is none. */
  readonly runUrl: string | null;
}

/** What an answer to people needs: everything a sync does, and what people's pull requests and comments need. */
export interface RespondContext extends WorkContext {
  readonly commands: Commands;
  readonly aside: Aside;
}
