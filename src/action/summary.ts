import { appendFileSync } from "node:fs";
import type { Report } from "../report/report.ts";

/** Adds the report to the job summary. */
export async function summarise(report: Report): Promise<void> {
  const path = process.env["GITHUB_STEP_SUMMARY"];
  if (path === undefined || path === "") return;
  const { renderSummary } = await import("../report/markdown.ts");
  appendFileSync(path, renderSummary(report));
}
