import type { Clock } from "./ports/clock.ts";
import type { Logger } from "./ports/logger.ts";
import type { Remote } from "./ports/remote.ts";
import type { Overrides } from "./read/settings.ts";

/** What a sync needs: the world behind ports, and what the shell was told. */
export interface SyncContext {
  readonly remote: Remote;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly overrides: Overrides;
  /** True for a push: when no plan changed, the issues that changed last are looked at and the rest left to other events. */
  readonly mayGlance: boolean;
}
