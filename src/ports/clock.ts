import type { EpochMs } from "./epoch-ms.ts";
/** Time as a port, so that waiting can be tested. */
export interface Clock {
  now(): EpochMs;
  sleep(ms: number): Promise<void>;
}
