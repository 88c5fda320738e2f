import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as core from "@actions/core";
import { badgeEndpoint } from "../report/badge.ts";
import { reportJson } from "../report/json.ts";
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
