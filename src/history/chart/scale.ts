import { addDays, earlier, type Day } from "../day.ts";
import { pointAt, type Point } from "../point.ts";

/** What a chart shows of a plan: from its first point until today. */
export interface ChartRange {
  readonly from: Day;
  readonly to: Day;
  /** Highest total that it ever had, at least 1. */
  readonly top: number;
}

/** The range of a plan's chart; at least a week wide, so that a plan of one day has a width. */
export function chartRange(points: readonly Point[], today: Day): ChartRange {
  const first = points[0]?.day ?? today;
  const from = earlier(first, addDays(today, -7));
  return { from, to: today, top: Math.max(1, ...points.map(({ total }) => total)) };
}

/** How far a plan was at each of so many places that divide the range evenly; null before its first point. */
export function sampledPoints(
  points: readonly Point[],
  { from, to }: ChartRange,
  places: number,
): readonly (Point | null)[] {
  return Array.from({ length: places }, (_, at) => {
    const day = addDays(from, Math.round(((at + 1) / places) * (to - from)));
    return pointAt(points, day) ?? null;
  });
}
