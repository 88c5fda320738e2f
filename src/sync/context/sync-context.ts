import type { PlanToday } from "../../history/past/past-of-plans.ts";
import type { Point } from "../../history/point.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Logger } from "../../ports/logger.ts";
import type { PastReader } from "../../ports/past-reader.ts";
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
  /** Knows the past of plans from a clone on this machine; null where the clone does not hold it. Missing: no clone. */
  readonly readPast?: ((question: PastQuery) => Promise<ReadonlyMap<string, readonly Point[]> | null>) | undefined;
  /** Knows the past of plans where no clone does; missing: it begins with the first sync. */
  readonly past?: PastReader | undefined;
  /** Starts agents once a sync is done, where the configuration wants that; missing: this run starts none. */
  readonly startAgents?: (() => Promise<readonly AfterNotice[]>) | undefined;
}

/** Plans of which no past is kept yet. */
export interface PastQuery {
  /** The commit that they were read at: another one's past is not theirs. */
  readonly commit: string;
  readonly plans: readonly PlanToday[];
  readonly parse: (path: string, bytes: Uint8Array) => Plan | null;
}

/** What is to be said of what happened after a sync. */
export interface AfterNotice {
  readonly level: "info" | "warning";
  readonly message: string;
  readonly hint: string;
}
