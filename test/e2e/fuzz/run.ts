import { checkIssues } from "./check-issues.ts";
import { checkMarks } from "./check-marks.ts";
import { checkReading } from "./check-plan.ts";
import { checkMatching, checkNextSync } from "./check-versions.ts";
import type { FuzzCase } from "./cases.ts";
import { Broken } from "./promise.ts";
import { Random } from "./random.ts";

/** Checks every promise on one case. Null: all were kept; otherwise what was broken. */
export function findViolation({ seed, path, bytes, later }: FuzzCase): string | null {
  try {
    const plan = checkReading(path, bytes);
    const next = checkReading(path, later);
    if (plan === null) return null;
    checkMarks(plan, new Random(seed));
    const synced = checkIssues(plan);
    if (next === null) return null;
    checkMatching(plan, next);
    checkMatching(next, plan);
    if (synced !== null) checkNextSync(plan, synced.first, synced.issues, next);
    return null;
  } catch (error) {
    if (error instanceof Broken) return error.message;
    return `it throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
