import { epochMs, later, type EpochMs } from "../../../ports/epoch-ms.ts";
import type { Headers } from "./failure.ts";
import { isAbout, type Complaining } from "./refusals.ts";

/** True where an answer says that no request of this hour is left. */
export function isUsedUp(headers: Headers): boolean {
  return String(headers["x-ratelimit-remaining"] ?? "") === "0";
}

/** Returns when a limited request may be sent again; null where the server doesn't say. */
export function retryTime(headers: Headers, complaining: Complaining, now: EpochMs): EpochMs | null {
  const after = Number(headers["retry-after"]);
  if (Number.isFinite(after) && after >= 0) return later(now, after * 1000);
  const reset = Number(headers["x-ratelimit-reset"]);
  // A query that costs more points than are left is refused although some are left.
  const exhausted = isUsedUp(headers) || isAbout(complaining, "requests-used-up");
  return exhausted && Number.isFinite(reset) ? epochMs(reset * 1000) : null;
}

/** Returns a header as text; null where it is missing or empty. */
export function textHeader(headers: Headers, name: string): string | null {
  const value = headers[name];
  return value === undefined || value === "" ? null : String(value);
}
