import stringWidth from "string-width";
import { dayText, type Day } from "../day.ts";
import { forecast } from "../forecast/forecast.ts";
import { forecastText } from "../forecast/forecast-text.ts";
import { progressText } from "./chart-summary.ts";

import type { Point } from "../point.ts";
import { drawPlan, escapeXml, HEIGHT, text, WIDTH } from "./draw-plan.ts";

/** A plan whose burn-up is drawn. */
export interface ChartPlan {
  readonly title: string;
  readonly points: readonly Point[];
}

/** Room above a chart for its title, and below it for its sentence: a page says both by itself. */
const ABOVE = 32;
const BELOW = 30;
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
${plans.map((plan, index) => `<g transform="translate(0 ${index * HEIGHT})">\n${withWords(plan, today)}\n</g>`).join("\n")}
</svg>
`;
}

/** Draws one plan's burn-up for a page that has a title and a style sheet of its own: see `.chart` there. */
export function inlineChart(plan: ChartPlan, today: Day): string {
  return `<svg class="chart" viewBox="0 ${ABOVE} ${WIDTH} ${HEIGHT - ABOVE - BELOW}" role="img" aria-label="${escapeXml(describeChart(plan, today))}" font-size="12">
${drawPlan(plan.points, today)}
</svg>`;
}

function withWords(plan: ChartPlan, today: Day): string {
  return [
    text(20, 24, "ink", cut(plan.title), ' font-size="15" font-weight="600"'),
    drawPlan(plan.points, today),
    text(20, HEIGHT - 14, "ink", summarise(plan, today)),
  ].join("\n");
}

/** "14 of 20 done, 1 dropped. Forecast: half: 3 May, 85 in 100: 20 May." */
function summarise({ points }: ChartPlan, today: Day): string {
  const now = points.at(-1);
  if (now === undefined) return "No past.";
  return `${progressText(now)}. Forecast: ${forecastText(forecast(points, today), today).replace(/\.$/, "")}.`;
}

function cut(title: string): string {
  if (stringWidth(title) <= TITLE_COLUMNS) return title;
  const letters = Array.from(new Intl.Segmenter().segment(title), ({ segment }) => segment);
  return `${letters.slice(0, Math.floor((TITLE_COLUMNS * letters.length) / stringWidth(title)) - 1).join("")}…`;
}

/** A chart in words, for those who don't see it. */
function describeChart(plan: ChartPlan, today: Day): string {
  const [first] = plan.points;
  return `${plan.title}${first === undefined ? "" : ` since ${dayText(first.day)}`}: ${summarise(plan, today)}`;
}
