import { addDays, shownDay, weekOf, type Day } from "../day.ts";
import { pointAt, type Point } from "../point.ts";

/** A past of more days than this is labelled by months. */
const LONG = 300;
/** Columns of the chart: the names of more would lie over each other. With fewer, two are never in the same month. */
const MAX_COLUMNS = { days: 12, months: 8 } as const;
/** GitHub's green and grey, which show on bright and dark pages. */
const LOOK =
  '%%{init: {"xyChart": {"height": 240}, "themeVariables": {"xyChart": {"plotColorPalette": "#2da44e, #8c959f"}}}}%%';

/**
 * Draws the past of a plan as a mermaid chart, which GitHub shows in an issue: a line for all items, bars for those that
 * are done. It ends with the last point and not today, so it changes only where a number does. Empty for a past within one
 * week.
 *
 * @param points oldest first
 */
export function mermaidChart(points: readonly Point[]): string {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || weekOf(first.day) === weekOf(last.day)) return "";
  const shown = columns(first.day, last.day).map((day) => ({ ...(pointAt(points, day) ?? first), day }));
  const list = (values: readonly (string | number)[]): string => `[${values.join(", ")}]`;
  return [
    "```mermaid",
    LOOK,
    "xychart-beta",
    `  x-axis ${list(shown.map(({ day }) => `"${nameOf(day, last.day - first.day > LONG)}"`))}`,
    `  y-axis 0 --> ${Math.max(1, ...shown.map(({ total }) => total))}`,
    `  bar ${list(shown.map(({ done }) => done))}`,
    `  line ${list(shown.map(({ total }) => total))}`,
    "```",
  ].join("\n");
}

/** Days at equal distances, one a week while there is room, the first and the last among them. */
function columns(first: Day, last: Day): readonly Day[] {
  const most = last - first > LONG ? MAX_COLUMNS.months : MAX_COLUMNS.days;
  const steps = Math.min(most - 1, weekOf(last) - weekOf(first));
  return Array.from({ length: steps + 1 }, (_, at) => addDays(first, Math.round(((last - first) * at) / steps)));
}

/** `3 May`, or `May 2026`: names within one chart differ. */
function nameOf(day: Day, isMonth: boolean): string {
  return isMonth ? shownDay(day, addDays(day, -366)).replace(/^\d+ /, "") : shownDay(day, day);
}
