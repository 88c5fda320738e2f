import { elementAt } from "../../plan/model/element-at.ts";
import { addDays, type Day } from "../day.ts";
import { pointAt, type Point } from "../point.ts";
import { seededRandom } from "./random.ts";
import { lastWeeks, type Week } from "./weeks.ts";

/** When a plan will be done, as far as its own past can say. */
export type Forecast =
  | {
      readonly kind: "range";
      /** Half of the runs were done by this day. */
      readonly half: Day;
      /** 85 in 100 were done by this day; null: fewer than that ever were. */
      readonly most: Day | null;
    }
  | { readonly kind: "done"; readonly day: Day }
  /** The past does not say; the reason is a sentence. */
  | { readonly kind: "none"; readonly reason: string };

/** Runs through a future made of past weeks. */
const FORECAST_RUNS = 1_000;
/** The share of the runs, in percent, for the later day of the range. */
export const LATER_SHARE = 85;
/** Weeks in which something was done, and items done in them, below which nothing is foretold. */
const LEAST_WEEKS = 4;
const LEAST_DONE = 8;
/** A run that is not done after ten years will not be. */
const MAX_WEEKS = 520;

/**
 * Foretells when a plan is done: its last twelve weeks, in which items were done and added, are drawn again at random
 * until nothing is left, a thousand times. The draws depend on the data alone: the same past gives the same forecast.
 *
 * @param more items that are left beside those of the plan, or fewer where it is negative: what a change that is not part
 * of the past yet would add
 */
export function forecast(points: readonly Point[], today: Day, more = 0): Forecast {
  const now = pointAt(points, today);
  if (now === undefined || now.total === 0) return none("There is no work in this plan.");
  const left = now.total - now.done + more;
  if (left <= 0) return { kind: "done", day: doneOn(points) };
  const weeks = lastWeeks(points, today);
  const refusal = refuse(weeks);
  if (refusal !== null) return none(refusal);

  // Not seeded by what is left: more of it, drawn alike, never ends earlier.
  const random = seededRandom(JSON.stringify(weeks.map(({ done, added }) => [done, added])));
  const days = Array.from({ length: FORECAST_RUNS }, () => daysUntilDone(left, weeks, random)).sort((a, b) => a - b);
  const [half, most] = [50, LATER_SHARE].map((share) => dayOfShare(days, share, today));
  if (half == null) return none("As much is added as is done: at this pace it has no end.");
  return { kind: "range", half, most: most ?? null };
}

function none(reason: string): Forecast {
  return { kind: "none", reason };
}

/** The day from which on a plan was done without a break. */
function doneOn(points: readonly Point[]): Day {
  const open = points.findLastIndex(({ done, total }) => done < total);
  return elementAt(points, open + 1, "points").day;
}

/** Why the weeks say too little; null where they say enough. */
function refuse(weeks: readonly Week[]): string | null {
  const active = weeks.filter(({ done }) => done > 0);
  const done = active.reduce((sum, week) => sum + week.done, 0);
  if (active.length < LEAST_WEEKS)
    return `Something was done in ${active.length} of the last 12 weeks; a forecast needs ${LEAST_WEEKS}.`;
  if (done < LEAST_DONE)
    return `${done} ${done === 1 ? "item was" : "items were"} done in the last 12 weeks; a forecast needs ${LEAST_DONE}.`;
  return null;
}

/** Days until nothing is left in one run; infinite where that does not happen. */
function daysUntilDone(left: number, weeks: readonly Week[], random: () => number): number {
  let open = left;
  for (let week = 0; week < MAX_WEEKS; week += 1) {
    const { done, added } = elementAt(weeks, Math.floor(random() * weeks.length), "weeks");
    const less = done - added;
    if (less >= open) return week * 7 + Math.ceil((open / less) * 7);
    open -= less;
  }
  return Infinity;
}

/** The day by which a share of the runs, in percent, is done. */
function dayOfShare(days: readonly number[], share: number, today: Day): Day | null {
  const at = elementAt(days, Math.ceil((days.length * share) / 100) - 1, "runs");
  return at === Infinity ? null : addDays(today, at);
}
