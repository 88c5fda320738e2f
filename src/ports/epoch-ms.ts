import type * as z from "zod/mini";

/** A moment, in milliseconds since 1970 (UTC). Not a span of time, and not a reading of `performance.now()`. */
export type EpochMs = number & z.core.$brand<"EpochMs">;

/** Brands a number as a moment: for clocks, parsed dates, and results of `Math.max` over moments. */
export function epochMs(ms: number): EpochMs {
  return ms as EpochMs;
}

/** Returns the moment that is so many milliseconds after another, or before it where they are negative. */
export function later(moment: EpochMs, ms: number): EpochMs {
  return epochMs(moment + ms);
}
