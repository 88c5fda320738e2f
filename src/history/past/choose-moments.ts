import { DAILY_DAYS, bucketOf } from "../keep-points.ts";
import { addDays, weekOf, type Day } from "../day.ts";

/** Weeks before today of which each is looked at before anything finer: a forecast rests on them. */
const RECENT_DAYS = 91;

/**
 * Chooses which moments of a past to look at when not all can be: from coarse to fine, first the ends and the
 * beginnings of plans, then the recent
 * weeks, then all weeks, then the recent days. Where a level does not fit, it is thinned evenly.
 *
 * @param days the day of each moment, newest first
 * @param beginnings indices at which a plan begins
 * @returns indices into `days`, ascending: newest first, at most `limit`
 */
export function chooseMoments(
  days: readonly Day[],
  today: Day,
  limit: number,
  beginnings: readonly number[] = [],
): readonly number[] {
  const newest = newestOf(days, (day) => bucketOf(day, today));
  const weeks = newestOf(days, (day) => weekOf(day));
  const isRecent = (index: number, span: number): boolean => (days[index] ?? today) > addDays(today, -span);
  const levels = [
    days.length === 0 ? [] : [0, days.length - 1],
    beginnings,
    weeks.filter((index) => isRecent(index, RECENT_DAYS)),
    weeks,
    newest.filter((index) => isRecent(index, DAILY_DAYS)),
  ];
  const chosen = new Set<number>();
  for (const level of levels) {
    const fresh = level.filter((index) => !chosen.has(index));
    for (const index of evenly(fresh, limit - chosen.size)) chosen.add(index);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** The first index of each run of moments with the same name. */
function newestOf(days: readonly Day[], nameOf: (day: Day) => string | number): readonly number[] {
  const seen = new Set<string | number>();
  return days.flatMap((day, index) => {
    const name = nameOf(day);
    if (seen.has(name)) return [];
    seen.add(name);
    return [index];
  });
}

/** At most so many of a list, evenly spaced. */
function evenly(list: readonly number[], most: number): readonly number[] {
  if (most <= 0) return [];
  if (list.length <= most) return list;
  return list.filter(
    (_, index) => Math.floor((index * most) / list.length) !== Math.floor(((index - 1) * most) / list.length),
  );
}
