import stringWidth from "string-width";
import { dayText, shownDay, type Day } from "../day.ts";
import { forecast, type Forecast } from "../forecast/forecast.ts";
import { forecastText } from "../forecast/forecast-text.ts";
import type { Point } from "../point.ts";
import { progressText } from "./chart-summary.ts";
import { chartRange } from "./scale.ts";

/** A plan whose burn-up is drawn. */
export interface ChartPlan {
  readonly title: string;
  readonly points: readonly Point[];
}

/** Measures of one chart, in pixels: the whole, and the area in which it is drawn. */
const WIDTH = 720;
const HEIGHT = 260;
const AREA = { left: 48, right: 700, top: 46, bottom: 206 };
/** At most this part of the width shows the future. */
const FUTURE = 0.35;
const TITLE_COLUMNS = 70;

/** Colours for a light ground and a dark one, each readable on its own. */
const STYLE = `.ground{fill:#fff}.ink{fill:#1f2328}.faint{fill:#59636e}.grid{stroke:#d1d9e0}.left{fill:#d8e4f0}.done{fill:#1a7f37}.edge{fill:none;stroke:#0969da}.range{fill:#0969da;fill-opacity:.16}.half{stroke:#0969da}
@media(prefers-color-scheme:dark){.ground{fill:#0d1117}.ink{fill:#f0f6fc}.faint{fill:#9198a1}.grid{stroke:#3d444d}.left{fill:#24364d}.done{fill:#3fb950}.edge{stroke:#4493f8}.range{fill:#4493f8;fill-opacity:.22}.half{stroke:#4493f8}}`;

/** Draws the burn-ups of plans below each other, as one picture that needs nothing else; equal data give equal bytes. */
export function svgCharts(plans: readonly ChartPlan[], today: Day): string {
  const height = HEIGHT * Math.max(1, plans.length);
  const name = plans.map((plan) => describeChart(plan, today)).join(" ");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeXml(name)}" font-family="system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif" font-size="12">
<style>${STYLE}</style>
<rect class="ground" width="${WIDTH}" height="${height}"/>
${plans.map((plan, index) => `<g transform="translate(0 ${index * HEIGHT})">\n${drawPlan(plan, today)}\n</g>`).join("\n")}
</svg>
`;
}

/** A chart in words, for those who don't see it. */
function describeChart({ title, points }: ChartPlan, today: Day): string {
  const now = points.at(-1);
  if (now === undefined) return `${title}: no past.`;
  const end = forecastText(forecast(points, today), today).replace(/\.$/, "");
  return `${title}: ${progressText(now)} since ${dayText(points[0]?.day ?? today)}. Forecast: ${end}.`;
}

function drawPlan({ title, points }: ChartPlan, today: Day): string {
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
    text(20, 24, "ink", cut(title), ' font-size="15" font-weight="600"'),
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
    text(
      20,
      AREA.bottom + 40,
      "ink",
      now === undefined
        ? "No past."
        : `${capital(progressText(now))}. Forecast: ${forecastText(end, today).replace(/\.$/, "")}.`,
    ),
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

function text(x: number, y: number, kind: string, words: string, more = ""): string {
  return `<text class="${kind}" x="${x}" y="${y}"${more}>${escapeXml(words)}</text>`;
}

function cut(title: string): string {
  if (stringWidth(title) <= TITLE_COLUMNS) return title;
  const letters = Array.from(new Intl.Segmenter().segment(title), ({ segment }) => segment);
  return `${letters.slice(0, Math.floor((TITLE_COLUMNS * letters.length) / stringWidth(title)) - 1).join("")}…`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escapeXml(words: string): string {
  return words.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll(/\p{Cc}/gu, " ");
}
