import { resolve } from "node:path";
import { createColors } from "picocolors";
import { EXIT } from "../../errors.ts";
import { progressText, throughput } from "../../history/chart/chart-summary.ts";
import { svgCharts } from "../../history/chart/svg-chart.ts";
import { dayOf, dayText, type Day } from "../../history/day.ts";
import { forecast } from "../../history/forecast/forecast.ts";
import { forecastJson, forecastText } from "../../history/forecast/forecast-text.ts";
import type { Point } from "../../history/point.ts";
import { readInputFlags, type InputFlags, type JsonFlag } from "../repository/command-options.ts";
import { findFolder } from "../repository/folder.ts";
import { readLocalHistory } from "../repository/local-history.ts";
import { readLocalPlans, readLocalSettings, type LocalPlan } from "../repository/local-plans.ts";
import { burnUp } from "../terminal/burn-up.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import { whyRefused } from "../../sync/read/plan-files.ts";
import { plainText } from "../../issue/text/plain-text.ts";
import type { Output, Shell } from "../terminal/shell.ts";
import { sayNotRead } from "../terminal/not-read.ts";
import { fit, wrap } from "../terminal/text-width.ts";
import { writePicture } from "../repository/write-file.ts";

export interface HistoryFlags extends InputFlags, JsonFlag {
  readonly svg?: string;
}

/** A plan with its past. */
interface PlanHistory {
  readonly path: string;
  readonly title: string;
  /** Why there is no plan in the file; null where there is one. */
  readonly unread: string | null;
  readonly points: readonly Point[];
}

/** Shows how the plans of this folder went, from its commits: burn-up, throughput, forecast. */
export async function history(shell: Shell, files: readonly string[], flags: HistoryFlags): Promise<number> {
  const folder = findFolder(shell.cwd);
  const settings = readLocalSettings(folder, readInputFlags(flags));
  const plans = readLocalPlans(folder, settings, files, shell.cwd);
  const today = dayOf(shell.clock.now());
  const past = await readLocalHistory(folder, plans, settings, shell.clock, today);
  const histories = plans.map((plan) => historyOf(plan, past.points));
  for (const notice of past.notices) shell.err.write(`${wrap(notice, shell.err.columns, "")}\n`);
  if (flags.svg !== undefined)
    writePicture(resolve(shell.cwd, flags.svg), svgCharts(histories, today), "The chart", flags.svg);
  if (flags.json === true) shell.out.write(`${JSON.stringify(historyJson(histories, today), null, 2)}\n`);
  else if (flags.svg === undefined) writeText(histories, today, shell.out);
  else shell.out.write(`Wrote ${plainText(flags.svg)}.\n`);
  return EXIT.done;
}

function historyOf({ file, shown }: LocalPlan, points: ReadonlyMap<string, readonly Point[]>): PlanHistory {
  return {
    path: shown,
    title: file.plan?.title ?? shown,
    unread: file.plan === null ? whyRefused(file) : null,
    points: points.get(file.path) ?? [],
  };
}

function historyJson(plans: readonly PlanHistory[], today: Day) {
  return {
    plans: plans.map(({ path, title, points }) => ({
      path,
      title,
      points: points.map(({ day, done, total, dropped }) => [dayText(day), done, total, dropped]),
      forecast: forecastJson(forecast(points, today)),
    })),
  };
}

function writeText(plans: readonly PlanHistory[], today: Day, out: Output): void {
  const paint = createColors(out.hasColour);
  for (const [index, { path, title, unread, points }] of plans.entries()) {
    if (index > 0) out.write("\n");
    out.write(`${paint.bold(fit(plainText(title), out.columns))}\n`);
    if (title !== path) out.write(`${paint.dim(fit(plainText(path), out.columns))}\n`);
    if (unread !== null) {
      out.write(`${wrap(sayNotRead(unread), out.columns, "  ")}\n`);
      continue;
    }
    const now = elementAt(points, points.length - 1, "points");
    if (points.length > 1) out.write(`\n${burnUp(points, today, out).join("\n")}\n\n`);
    const say = (name: string, what: string): void => {
      out.write(`${wrap(`${paint.dim(name)} ${what}`, out.columns, "  ")}\n`);
    };
    say("Progress:", `${progressText(now)}.`);
    const pace = throughput(points, today);
    if (pace !== null)
      say(
        "Pace:",
        `${pace.bars}  ${pace.done} done and ${pace.added} added a week (last ${pace.weeks === 1 ? "week" : `${pace.weeks} weeks`}).`,
      );
    say("Forecast:", `${forecastText(forecast(points, today), today).replace(/\.$/, "")}.`);
  }
}
