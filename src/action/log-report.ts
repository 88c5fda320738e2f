import * as core from "@actions/core";
import { createColors } from "picocolors";
import type { Report } from "../report/report.ts";
import { escapeForRunner } from "../report/runner-text.ts";
import { renderText } from "../report/text/text-report.ts";

/**
 * Prints what the command line prints into the log of the job, each plan in a group of its own, and the outcome last.
 * Plain text: the log is searched and copied more often than it is admired.
 */
export function logReport(report: Report): void {
  const { plans, end } = renderText(report, {
    paint: createColors(false),
    columns: Number.POSITIVE_INFINITY,
    place: "log",
    fit: (text) => text,
    wrap: (text) => text,
  });
  for (const { title, lines } of plans) {
    core.startGroup(escapeForRunner(title));
    core.info(escapeForRunner(lines.join("\n")));
    core.endGroup();
  }
  core.info(escapeForRunner(end.join("\n")));
}
