import { inlineChart } from "../../history/chart/svg-chart.ts";
import { dayOf } from "../../history/day.ts";
import { forecast } from "../../history/forecast/forecast.ts";
import { forecastText } from "../../history/forecast/forecast-text.ts";
import { pointOf } from "../../history/history-file.ts";
import { appendPoint } from "../../history/keep-points.ts";
import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { PlanSummary } from "../database/summary.ts";
import { html, Html } from "./html.ts";

/** Draws how a plan went; nothing where less than two days of it are known. */
export function planChart({ title, history }: PlanSummary, now: EpochMs): Html | "" {
  if (history === undefined) return "";
  const last = pointOf(history.now);
  const kept = history.points.flatMap((tuple) => pointOf(tuple) ?? []);
  const points = last === null ? kept : appendPoint(kept, last);
  const today = dayOf(now);
  if (points.length < 2) return "";
  return html`${new Html(inlineChart({ title, points }, today))}
    <p class="faint">Forecast: ${forecastText(forecast(points, today), today)}</p>`;
}
