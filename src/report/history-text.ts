import { describeShift } from "../history/forecast/describe-shift.ts";
import { forecast } from "../history/forecast/forecast.ts";
import { forecastText } from "../history/forecast/forecast-text.ts";
import { pointOf } from "../history/history-file.ts";
import { appendPoint } from "../history/keep-points.ts";
import { escapeMarkdown } from "../issue/sanitize.ts";
import type { PastReport, PlanReport } from "./report.ts";

/** Plans whose forecast the summary names. */
const MAX_FORECASTS = 10;

/** Says when plans may be done, for those whose past says it; empty where none does. */
export function renderForecasts(plans: readonly PlanReport[]): string {
  const lines = plans.flatMap(({ title, history }) => {
    if (history === undefined) return [];
    const { points, now } = readHistory(history);
    if (now === null) return [];
    const found = forecast(appendPoint(points, now), now.day);
    return found.kind === "range" ? [`${escapeMarkdown(title)}: ${forecastText(found, now.day)}`] : [];
  });
  if (lines.length === 0) return "";
  const more = lines.length > MAX_FORECASTS ? `; and ${lines.length - MAX_FORECASTS} more` : "";
  return `**Forecast**: ${lines.slice(0, MAX_FORECASTS).join("; ")}${more}.`;
}

/** Says how a change of a plan moves its end: "Adds 6 items: 20 May becomes 9 June."; empty where nothing is known. */
export function renderShift({ history }: PlanReport): string {
  if (history === undefined) return "";
  const { points, now } = readHistory(history);
  return now === null ? "" : describeShift(points, now);
}

function readHistory({ points, now }: PastReport) {
  return { points: points.flatMap((tuple) => pointOf(tuple) ?? []), now: pointOf(now) };
}
