import type { EpochMs } from "./ports/epoch-ms.ts";

/** Writes a moment as GitHub does: ISO 8601 in whole seconds. */
export function isoSeconds(moment: EpochMs): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
