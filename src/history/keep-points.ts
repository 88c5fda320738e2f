import { addDays, weekOf, type Day } from "./day.ts";
import { isSameProgress, type Point } from "./point.ts";

/** Days for which every day keeps its point; before that, a week keeps its last one. */
export const DAILY_DAYS = 90;
/** Points kept of a plan: {@link DAILY_DAYS} days, and six years of weeks before that. */
export const MAX_POINTS = 400;

/** Names the bucket of a day: itself while it is recent, its week before that. A bucket keeps one point, its newest. */
export function bucketOf(day: Day, today: Day): string {
  return day > addDays(today, -DAILY_DAYS) ? `d${day}` : `w${weekOf(day)}`;
}

/**
 * Adds a day's numbers to the points of a plan, oldest first, and thins them out. Returns the same list where the numbers
 * did not change: then there is nothing to write, so a quiet day changes nothing.
 *
 * @param point of the last known day or a later one
 */
export function appendPoint(points: readonly Point[], point: Point): readonly Point[] {
  const last = points.at(-1);
  if (last !== undefined && isSameProgress(last, point)) return points;
  // A clock that goes back must not make a history that does.
  const day = last !== undefined && last.day > point.day ? last.day : point.day;
  return thinPoints([...points, { ...point, day }], day);
}

/** Keeps the newest point of each bucket, and of those the newest {@link MAX_POINTS}. */
function thinPoints(points: readonly Point[], today: Day): readonly Point[] {
  const newest = points.filter((point, index) => {
    const next = points[index + 1];
    return next === undefined || bucketOf(next.day, today) !== bucketOf(point.day, today);
  });
  return newest.slice(-MAX_POINTS);
}
