import type { PlanToday } from "../../history/past/past-of-plans.ts";
import type { Point } from "../../history/point.ts";
import type { Plan } from "../../plan/model/plan.ts";
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
   * True for a push: when no plan changed, only the most recently changed issues are read; other events cover the rest.
   */
  readonly allowPartialRead: boolean;
  /** Knows the past of plans from a clone on this machine; missing: there is none, and a past begins with its first sync. */
  readonly readPast?: ((question: PastQuestion) => Promise<ReadonlyMap<string, readonly Point[]>>) | undefined;
  /** Starts agents once a sync is done, where the configuration wants that; missing: this run starts none. */
  readonly startAgents?: (() => Promise<readonly AfterNotice[]>) | undefined;
}

/** Plans of which no past is kept yet. */
export interface PastQuestion {
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
