import { shownDay, type Day } from "../day.ts";
import { forecast, type Forecast } from "../forecast/forecast.ts";
import type { Point } from "../point.ts";
import { chartRange } from "./scale.ts";

/** Measures of one chart, in pixels: the whole, and the area in which it is drawn. */
export const WIDTH = 720;
export const HEIGHT = 260;
const AREA = { left: 48, right: 700, top: 46, bottom: 206 };
/** At most this part of the width shows the future. */
const FUTURE = 0.35;
/** Room that a day needs below the chart. */
const LABEL = 60;

/** Draws one plan's burn-up; what it is coloured with are the classes of a style sheet. */
export function drawPlan(points: readonly Point[], today: Day): string {
  const end = forecast(points, today);
  const range = chartRange(points, today);
  const future = end.kind === "range" ? Math.max(0, (end.most ?? end.half) - today) : 0;
  const past = Math.max(1, range.to - range.from);
  const shown = Math.min(future, (past * FUTURE) / (1 - FUTURE));
  const x = (day: number): number =>
    round(AREA.left + ((Math.min(day, range.to + shown) - range.from) / (past + shown)) * (AREA.right - AREA.left));
  const y = (value: number): number => round(AREA.bottom - (value / range.top) * (AREA.bottom - AREA.top));
  const now = points.at(-1);
  const parts = [
    ...gridLines(range.top).flatMap((value) => [
      `<line class="grid" x1="${AREA.left}" x2="${AREA.right}" y1="${y(value)}" y2="${y(value)}"/>`,
      text(AREA.left - 8, y(value) + 4, "faint", String(value), ' text-anchor="end"'),
    ]),
    `<path class="left" d="${areaOf(points, today, x, y, ({ total }) => total)}"/>`,
    `<path class="done" d="${areaOf(points, today, x, y, ({ done }) => done)}"/>`,
    `<path class="edge" stroke-width="1.5" d="${stepsOf(points, today, x, y, ({ total }) => total)}"/>`,
    ...(now === undefined ? [] : drawRange(end, now, x, y)),
    text(AREA.left, AREA.bottom + 18, "faint", shownDay(range.from, today)),
    text(x(today), AREA.bottom + 18, "faint", shownDay(today, today), ` text-anchor="${shown > 0 ? "middle" : "end"}"`),
    ...(end.kind === "range" && x(end.half) - x(today) > LABEL
      ? [text(x(end.half), AREA.bottom + 18, "faint", shownDay(end.half, today), ' text-anchor="middle"')]
      : []),
  ];
  return parts.join("\n");
}

/** The span between the two days of a forecast, and the day by which half of the runs were done. */
function drawRange(
  end: Forecast,
  now: Point,
  x: (day: number) => number,
  y: (value: number) => number,
): readonly string[] {
  if (end.kind !== "range") return [];
  const [from, to] = [x(end.half), x(end.most ?? Infinity)];
  return [
    `<rect class="range" x="${from}" y="${AREA.top}" width="${round(Math.max(2, to - from))}" height="${AREA.bottom - AREA.top}"/>`,
    `<line class="half" stroke-dasharray="4 3" x1="${x(now.day)}" y1="${y(now.done)}" x2="${from}" y2="${y(now.total)}"/>`,
  ];
}

type Value = (point: Point) => number;
type Height = (value: number) => number;

/** A line of steps: a number holds until the next point. */
function stepsOf(points: readonly Point[], today: Day, x: (day: number) => number, y: Height, of: Value): string {
  const [first] = points;
  if (first === undefined) return "";
  const steps = points.slice(1).map((point) => `H${x(point.day)}V${y(of(point))}`);
  return `M${x(first.day)} ${y(of(first))}${steps.join("")}H${x(today)}`;
}

function areaOf(points: readonly Point[], today: Day, x: (day: number) => number, y: Height, of: Value): string {
  const [first] = points;
  return first === undefined ? "" : `${stepsOf(points, today, x, y, of)}V${y(0)}H${x(first.day)}Z`;
}

/** Three or four round numbers from 0 to the top. */
function gridLines(top: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2500, 5000].find((one) => top / one <= 4) ?? top;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
}

/** Words at a place, in one of the style sheet's colours. */
export function text(x: number, y: number, kind: string, words: string, more = ""): string {
  return `<text class="${kind}" x="${x}" y="${y}"${more}>${escapeXml(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export function escapeXml(words: string): string {
  return words.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll(/\p{Cc}/gu, " ");
}
