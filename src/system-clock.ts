import { epochMs } from "./ports/epoch-ms.ts";
import type { Clock } from "./ports/clock.ts";

/** This machine's time and timers. */
export const systemClock: Clock = {
  now: () => epochMs(Date.now()),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
