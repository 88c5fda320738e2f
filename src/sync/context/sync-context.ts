import type { Clock } from "../../ports/clock.ts";
import type { Logger } from "../../ports/logger.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import type { RepositoryWriter } from "../../ports/repository-writer.ts";
import type { Overrides } from "./settings.ts";

/** What deciding needs: a repository to read, and the shell's options. Nothing in it can write. */
export interface ReadContext {
  readonly reader: RepositoryReader;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly overrides: Overrides;
}

/** What a sync needs: everything that deciding does, and a repository to write to. */
export interface SyncContext extends ReadContext {
  readonly writer: RepositoryWriter;
  /**
   * True for a run that follows an event: it reads what has changed since the record, and everything only where that
   * does not tell enough. False for a run that heals what events have missed.
   */
  readonly allowPartialRead: boolean;
}
