import { createColors } from "picocolors";
import type { Report } from "../../report/report.ts";
import { renderText } from "../../report/text/text-report.ts";
import type { Output } from "../terminal/shell.ts";
import { fit, wrap } from "../terminal/text-width.ts";

/** Text wider than this is hard to read, however wide the terminal is. */
const MAX_COLUMNS = 120;

/** Writes what a run did, or would do, as a tree of changes with the outcome at the end. */
export function writeReport(report: Report, out: Output): void {
  const { plans, end } = renderText(report, {
    paint: createColors(out.hasColour),
    columns: Math.max(20, Math.min(MAX_COLUMNS, out.columns)),
    place: "terminal",
    fit,
    wrap,
  });
  out.write(`${[...plans.flatMap(({ lines }) => [...lines, ""]), ...end].join("\n")}\n`);
}
