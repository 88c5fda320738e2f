import { addDays, type Day } from "../day.ts";
import { pointAt, type Point } from "../point.ts";

/** What happened in seven days. */
export interface Week {
  /** Items done, less those that were opened again. */
  readonly done: number;
  /** Items added, less those that were dropped. */
  readonly added: number;
}

/** Weeks that a forecast rests on. */
const FORECAST_WEEKS = 12;

/**
 * Returns the last weeks of a plan, oldest first: spans of seven days of which the last ends with `today`. Only those in
 * which the plan was there; what it began with was not added.
 */
export function lastWeeks(points: readonly Point[], today: Day, most = FORECAST_WEEKS): readonly Week[] {
  const [first] = points;
  if (first === undefined) return [];
  const weeks: Week[] = [];
  for (let end = today; weeks.length < most && end > first.day; end = addDays(end, -7)) {
    const after = pointAt(points, end) ?? first;
    const before = pointAt(points, addDays(end, -7)) ?? first;
    weeks.push({ done: after.done - before.done, added: after.total - before.total });
  }
  return weeks.reverse();
}
