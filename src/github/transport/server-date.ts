import { epochMs, type EpochMs } from "../../ports/epoch-ms.ts";
import type { Headers } from "./failure/failure.ts";

/** Returns when the server gave an answer, by its own clock, in whole seconds; null where it doesn't say. */
export function readServerDate(headers: Headers): EpochMs | null {
  const date = Date.parse(String(headers["date"] ?? ""));
  return Number.isNaN(date) ? null : epochMs(date);
}
