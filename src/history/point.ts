import type { Day } from "./day.ts";

/** How far a plan was on a day, from then until the next point. */
export interface Point {
  readonly day: Day;
  readonly done: number;
  /** Without what was dropped. */
  readonly total: number;
  readonly dropped: number;
}

/** True where two points have the same numbers. */
export function isSameProgress(one: Omit<Point, "day">, other: Omit<Point, "day">): boolean {
  return one.done === other.done && one.total === other.total && one.dropped === other.dropped;
}

/** The point that holds on a day; undefined before the first. Points are given oldest first. */
export function pointAt(points: readonly Point[], day: Day): Point | undefined {
  return points.findLast((point) => point.day <= day);
}
