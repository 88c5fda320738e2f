import type { Clock } from "../ports/clock.ts";
import type { Database } from "./database/database.ts";
import type { BotEnvironment } from "./environment.ts";
import type { GitHubApp } from "./github/app.ts";
import type { BotLog } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import type { Threads } from "./work/threads.ts";
import type { JobQueue } from "./queue/queue.ts";

/** What a bot has before its database answers. */
export interface BotBase {
  readonly environment: BotEnvironment;
  readonly app: GitHubApp;
  readonly metrics: Metrics;
  readonly log: BotLog;
  readonly clock: Clock;
  /** Version of the bot. */
  readonly version: string;
}

/** What the components of a running bot share. */
export interface BotServices extends BotBase {
  readonly database: Database;
  readonly queue: JobQueue;
  readonly threads: Threads;
}
