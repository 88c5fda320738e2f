import type { Clock } from "./ports/clock.ts";

/** The time of this machine, and its timers. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
