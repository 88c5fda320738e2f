import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as core from "@actions/core";
import { annotate } from "../report/annotations.ts";
import { badgeEndpoint } from "../report/badge.ts";
import { reportJson } from "../report/json.ts";
import { escapeForRunner } from "../report/runner-text.ts";
import type { Report } from "../report/report.ts";

/** Name of the report file in the job's temporary folder. */
const REPORT_FILE = "plansync-report.json";

/** Sets the outputs of action.yml and writes the report file. */
export function setOutputs(report: Report, temp: string): void {
  for (const [name, value] of Object.entries(report.totals)) core.setOutput(name, String(value));
  core.setOutput("commit", report.commit?.sha ?? "");
  core.setOutput("pull-request", report.pullRequest === null ? "" : String(report.pullRequest.number));
  core.setOutput("badge", JSON.stringify(badgeEndpoint(report.totals)));
  const path = join(temp, REPORT_FILE);
  writeFileSync(path, reportJson(report));
  core.setOutput("report", path);
}

/** Shows the problems of the plans at their place and everything that needs a person's eye. */
export function announce(report: Report): void {
  const { annotations, omitted } = annotate(report.plans);
  for (const { level, message, title, path, line, column } of annotations) {
    const place = { title, file: path, startLine: line, startColumn: column };
    if (level === "error") core.error(escapeForRunner(message), place);
    else if (level === "warning") core.warning(escapeForRunner(message), place);
    else core.notice(escapeForRunner(message), place);
  }
  if (omitted > 0) core.info(`${omitted} more problems are in the report.`);
  for (const { level, message, hint } of report.notices) {
    const text = escapeForRunner(`${message} ${hint}`);
    if (level === "info") core.notice(text);
    else if (level === "warning") core.warning(text);
    else core.error(text);
  }
  for (const plan of report.plans)
    if (plan.outcome === "held" || plan.outcome === "orphaned" || plan.outcome === "failed")
      core.warning(escapeForRunner(`${plan.path}: ${plan.reason}`));
  if (report.outcome === "incomplete")
    core.warning(`${report.totals.remaining} operations are left; the next run goes on.`);
}
