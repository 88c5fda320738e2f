import { elementAt } from "../../plan/model/element-at.ts";
import type { Day } from "../day.ts";
import { lastWeeks } from "../forecast/weeks.ts";
import type { Point } from "../point.ts";

/** "6 of 8 done, 1 dropped". */
export function progressText({ done, total, dropped }: Omit<Point, "day">): string {
  return `${done} of ${total} done${dropped > 0 ? `, ${dropped} dropped` : ""}`;
}

const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/** What was done in each of the last weeks, oldest first: bars, and how much a week on average. */
export interface Throughput {
  readonly bars: string;
  readonly weeks: number;
  readonly done: string;
  readonly added: string;
}

/** Sums up the last twelve weeks; null for a plan without a past. */
export function throughput(points: readonly Point[], today: Day): Throughput | null {
  const weeks = lastWeeks(points, today);
  if (weeks.length === 0) return null;
  const top = Math.max(1, ...weeks.map(({ done }) => done));
  const bar = (done: number): string =>
    done <= 0 ? " " : elementAt(BARS, Math.ceil((done / top) * BARS.length) - 1, "bars");
  const mean = (numbers: readonly number[]): string =>
    (numbers.reduce((sum, one) => sum + one, 0) / weeks.length).toFixed(1);
  return {
    bars: weeks.map(({ done }) => bar(done)).join(""),
    weeks: weeks.length,
    done: mean(weeks.map(({ done }) => done)),
    added: mean(weeks.map(({ added }) => added)),
  };
}
